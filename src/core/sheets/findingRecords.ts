import {
  AUDIT_KIND_NAMES,
  nonconformityDeadlines,
  PROGRAMME_KIND_NAMES,
  type FindingPolicy,
  type ProgrammeKind,
} from "../audit";
import { standardFromText, STANDARDS, type Standard } from "../catalog";
import { fromSerial, type IsoDate } from "../day";
import type { FindingDeadlines, FindingInput } from "../findings";
import {
  cellText,
  gradeOf,
  leadDays,
  rowsOf,
  standardsInScope,
  type CellValue,
  type Finding,
  type Row,
  type Settings,
} from "../workbook";
import { findingsOf } from "./findingRows";
import { statementsOf } from "./records";
import type { SheetContext } from "./sheetContext";

const INPUTS = new WeakMap<SheetContext, FindingInput>();

/** All that the rules of findings look at, from what the workbook holds. */
export function findingInput(context: SheetContext): FindingInput {
  const input = INPUTS.get(context) ?? readInput(context);
  INPUTS.set(context, input);
  return input;
}

function readInput(context: SheetContext): FindingInput {
  const audits = new Map(
    rowsOf(context.content, "AB_Audits").map((row) => [lower(row.get("Audit")), row]),
  );
  const controls = (standard: Standard) =>
    new Set(statementsOf(context, standard).map(({ control }) => control.trim().toLowerCase()));
  return {
    today: context.today,
    standards: standardsInScope(context.settings),
    findings: findingsOf(context).map((finding) => ({
      finding,
      deadlines: deadlinesOf(finding, audits, context),
    })),
    controls: { "27001": controls("27001"), "42001": controls("42001") },
    audits: new Set(audits.keys()),
  };
}

/** What the certification body asks for nonconformities, as the settings of a standard say. */
export function findingPolicy(settings: Settings, standard: Standard): FindingPolicy {
  return {
    majorDays: leadDays(settings, "Major finding days", standard),
    majorWarningDays: leadDays(settings, "Major finding plan days", standard),
    minorPlanDays: leadDays(settings, "Minor finding plan days", standard),
  };
}

/** Counted from the last day of the audit that is named, else from the day it was raised. */
function deadlinesOf(
  finding: Finding,
  audits: ReadonlyMap<string, Row>,
  { settings }: SheetContext,
): FindingDeadlines {
  const grade = gradeOf(finding);
  const audit = audits.get(finding.audit.toLowerCase());
  const from = dayOf(audit?.get("Done on")) ?? finding.raisedOn;
  if (grade === undefined || from === undefined) {
    return { planBy: undefined, closedBy: undefined, hardLimit: undefined };
  }
  const standard = finding.standard ?? STANDARDS[0];
  const raised = {
    grade,
    raisedAt: kindOf(audit),
    auditEndedOn: from,
    expiresOn: settings.day("Expires on", standard),
    nextAuditOn: nextAudit([...audits.values()], standard, from),
  };
  const { planDue, warnOn, closedDue, hardLimit } = nonconformityDeadlines(
    raised,
    findingPolicy(settings, standard),
  );
  return { planBy: planDue ?? warnOn, closedBy: closedDue, hardLimit };
}

/** Of an internal audit where no audit is named: only external ones have limits. */
function kindOf(audit: Row | undefined): ProgrammeKind {
  const name = lower(audit?.get("Kind"));
  const kinds = Object.entries(PROGRAMME_KIND_NAMES) as [ProgrammeKind, string][];
  const [kind] = kinds.find(([, one]) => one.toLowerCase() === name) ?? [];
  return kind ?? "internal-audit";
}

const EXTERNAL = new Set(
  [PROGRAMME_KIND_NAMES["stage-2"], ...Object.values(AUDIT_KIND_NAMES)].map((name) =>
    name.toLowerCase(),
  ),
);

/** The first audit of the body after a day that is still to be held. */
function nextAudit(
  audits: readonly Row[],
  standard: Standard,
  after: IsoDate,
): IsoDate | undefined {
  const days = audits
    .filter((row) => standardFromText(cellText(row.get("Standard"))) === standard)
    .filter(
      (row) => EXTERNAL.has(lower(row.get("Kind"))) && dayOf(row.get("Done on")) === undefined,
    )
    .flatMap((row) => dayOf(row.get("Planned on")) ?? dayOf(row.get("Target")) ?? [])
    .filter((day) => day > after)
    .sort();
  return days[0];
}

function lower(value: CellValue): string {
  return cellText(value).trim().toLowerCase();
}

function dayOf(value: CellValue): IsoDate | undefined {
  return typeof value === "number" ? fromSerial(value) : undefined;
}
