import { STANDARD_NAMES, type Standard } from "../catalog";
import type { SoaInput, SoaSettings } from "../soa";
import {
  clauseAnswerFromRow,
  countedSuppliers,
  DEFAULT_EVIDENCE_MONTHS,
  DEFAULT_TARGET,
  EVIDENCE_PLACES,
  historyRowFromRow,
  MOST_VALID_MONTHS,
  PHASES,
  rowsOf,
  standardsInScope,
  statementFromRow,
  type ApplicabilityStatement,
  type HistoryRow,
  type Row,
  type Settings,
} from "../workbook";
import { findingLinks, findingsOf } from "./findingRows";
import { aiSystemLinks, suppliersOf } from "./inventoryRecords";
import { riskLinks, risksOf } from "./riskRows";
import { approvedStatements } from "./sealedRecords";
import type { SheetContext } from "./sheetContext";

/** Name of the table that holds a standard's Statement of Applicability. */
export function soaTable(standard: Standard): string {
  return `AB_SoA_${standard}`;
}

/** Rows never change: what was read from them once is good for all who ask. */
const READ: Readonly<Record<Standard, WeakMap<readonly Row[], readonly ApplicabilityStatement[]>>> =
  { "27001": new WeakMap(), "42001": new WeakMap() };

/** The rows of a standard's statement, in the order of the sheet. */
export function statementsOf(
  { content }: SheetContext,
  standard: Standard,
): readonly ApplicabilityStatement[] {
  const rows = rowsOf(content, soaTable(standard));
  const known = READ[standard].get(rows);
  if (known !== undefined) return known;
  const statements = rows.map((row) => knownStatement(standard, row));
  READ[standard].set(rows, statements);
  return statements;
}

const KNOWN: Readonly<Record<Standard, WeakMap<Row, ApplicabilityStatement>>> = {
  "27001": new WeakMap(),
  "42001": new WeakMap(),
};

/** Rows are never changed, only replaced: after an edit all but one of them are known already. */
function knownStatement(standard: Standard, row: Row): ApplicabilityStatement {
  const known = KNOWN[standard].get(row);
  if (known !== undefined) return known;
  const statement = statementFromRow(standard, row);
  KNOWN[standard].set(row, statement);
  return statement;
}

/** The readable rows of the maturity history, in the order of the sheet. */
export function historyOf({ content }: SheetContext): readonly HistoryRow[] {
  return rowsOf(content, "AB_Maturity_history").flatMap((row) => historyRowFromRow(row) ?? []);
}

/** Target of a control that has none: the setting, or 3. */
export function defaultTarget(settings: Settings, standard: Standard): number {
  return settings.whole("Default target", standard, 1, 5) ?? DEFAULT_TARGET;
}

const INPUTS: Readonly<Record<Standard, WeakMap<SheetContext, SoaInput>>> = {
  "27001": new WeakMap(),
  "42001": new WeakMap(),
};

/** All that the checks of one standard look at, from what the workbook holds. */
export function soaInput(context: SheetContext, standard: Standard): SoaInput {
  const input = INPUTS[standard].get(context) ?? readInput(context, standard);
  INPUTS[standard].set(context, input);
  return input;
}

function readInput(context: SheetContext, standard: Standard): SoaInput {
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
    ...(standard === "42001" && {
      aiSystems: aiSystemLinks(context, statementsOf(context, standard)),
    }),
    ...(content.has("AB_Suppliers") && {
      suppliers: countedSuppliers(suppliersOf(context)).map(({ name }) => name),
    }),
    ...riskLinks(risksOf(context), standard),
    ...findingLinks(findingsOf(context), standard),
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
