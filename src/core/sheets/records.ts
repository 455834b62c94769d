import { STANDARD_NAMES, type Standard } from "../catalog";
import type { SoaInput, SoaSettings } from "../soa";
import {
  clauseAnswerFromRow,
  DEFAULT_EVIDENCE_MONTHS,
  DEFAULT_TARGET,
  EVIDENCE_PLACES,
  MOST_VALID_MONTHS,
  PHASES,
  rowsOf,
  standardsInScope,
  statementFromRow,
  type ApplicabilityStatement,
  type Settings,
} from "../workbook";
import { approvedStatements } from "./sealedRecords";
import type { SheetContext } from "./sheetContext";

/** Name of the table that holds a standard's Statement of Applicability. */
export function soaTable(standard: Standard): string {
  return `AB_SoA_${standard}`;
}

/** The rows of a standard's statement, in the order of the sheet. */
export function statementsOf(
  { content }: SheetContext,
  standard: Standard,
): readonly ApplicabilityStatement[] {
  return rowsOf(content, soaTable(standard)).map((row) => statementFromRow(standard, row));
}

/** Target of a control that has none: the setting, or 3. */
export function defaultTarget(settings: Settings, standard: Standard): number {
  return settings.whole("Default target", standard, 1, 5) ?? DEFAULT_TARGET;
}

/** All that the checks of one standard look at, from what the workbook holds. */
export function soaInput(context: SheetContext, standard: Standard): SoaInput {
  const { content, settings, today } = context;
  const isOtherInScope = (other: Standard) =>
    other !== standard && standardsInScope(settings).includes(other);
  const sealed = approvedStatements(context, standard);
  return {
    standard,
    today,
    settings: soaSettings(settings, standard),
    statements: statementsOf(context, standard),
    otherStatements: (Object.keys(STANDARD_NAMES) as Standard[])
      .filter(isOtherInScope)
      .flatMap((other) => statementsOf(context, other)),
    clauses: rowsOf(content, "AB_Clauses").map(clauseAnswerFromRow),
    ...(sealed !== undefined && { sealed }),
  };
}

function soaSettings(settings: Settings, standard: Standard): SoaSettings {
  const text = (name: string) => settings.text(name, standard);
  const roles = text("AI roles")
    .toLowerCase()
    .split(/[;,]/)
    .map((role) => role.trim())
    .filter((role) => role !== "");
  return {
    phase: settings.word("Phase", standard, PHASES) ?? "Building",
    evidenceIsElsewhere: settings.word("Evidence kept", standard, EVIDENCE_PLACES) === "Elsewhere",
    evidenceMonths:
      settings.whole("Evidence valid months", standard, 1, MOST_VALID_MONTHS) ??
      DEFAULT_EVIDENCE_MONTHS,
    version: text("SoA version"),
    datedOn: settings.day("SoA date", standard),
    approvedBy: text("Approved by"),
    treatmentPlanApprovedOn: settings.day("Treatment plan approved on", standard),
    versionOnCertificate: text("SoA version on certificate"),
    onlyUsesAi:
      roles.length > 0 && !roles.some((role) => role === "provider" || role === "producer"),
  };
}
