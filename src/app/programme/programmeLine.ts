import {
  PREPARATIONS,
  PROGRAMME_KIND_NAMES,
  type CertificationPlan,
  type PlannedAudit,
} from "../../core/audit";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { daysBetween, type IsoDate } from "../../core/day";
import { cellText, recordKey, type Row } from "../../core/workbook";
import { cycleOfRow, dayOfCell } from "../cycle/certificationFacts";

/**
 * Where one entry of a programme stands. `missed`: past its limit and not done. `due`: its window, or
 * the preparation of a recertification, has begun. `soon`: its first reminder has been reached.
 */
export type LineState = "missed" | "due" | "soon" | "later" | "done";

/** One audit, review or freeze of a programme, as people look at it. */
export interface ProgrammeLine {
  readonly standard: Standard;
  /** Of its row in AB_Audits. */
  readonly key: string;
  /** The key without its standard: "C1 Surveillance audit 1". */
  readonly name: string;
  /** Words of the column Kind. */
  readonly kind: string;
  /** Whether a certification body holds it. */
  readonly isExternal: boolean;
  readonly cycle: number | undefined;
  readonly target: IsoDate | undefined;
  /** Last day that the standard allows; undefined for what has none. */
  readonly hardLimit: IsoDate | undefined;
  readonly windowStart: IsoDate | undefined;
  readonly windowEnd: IsoDate | undefined;
  readonly plannedOn: IsoDate | undefined;
  readonly doneOn: IsoDate | undefined;
  /** Of a recertification audit: the body's decision. */
  readonly decidedOn: IsoDate | undefined;
  /** What was agreed, else what is aimed at; undefined where nobody knows. */
  readonly dueOn: IsoDate | undefined;
  /** Days from today to that day; negative when it has passed; undefined without one. */
  readonly daysLeft: number | undefined;
  readonly state: LineState;
  /** Days past the hard limit, of an audit done late; else 0. */
  readonly daysLate: number;
  /** Whether the sheet Audits has its row, so that its days can be typed. */
  readonly isOnSheet: boolean;
}

/** Days that a line is drawn from. */
type LineDays = Pick<
  ProgrammeLine,
  "target" | "hardLimit" | "windowStart" | "windowEnd" | "plannedOn" | "doneOn" | "decidedOn"
>;

/** What a line is made from. */
export interface LineDraft {
  readonly standard: Standard;
  readonly key: string;
  readonly kind: string;
  readonly cycle: number | undefined;
  readonly days: LineDays;
  readonly isOnSheet: boolean;
}

/** What tells where a line stands. */
export interface LineContext {
  readonly today: IsoDate;
  /** Days before its day on which somebody is first reminded of something of that kind. */
  readonly firstStep: (kind: string) => number;
  /** The cycles, once decided. */
  readonly plan: CertificationPlan | undefined;
}

/** Whether a certification body holds audits of a kind: stages, surveillance, recertification. */
export function isExternalKind(kind: string): boolean {
  const known = Object.entries(PROGRAMME_KIND_NAMES).find(
    ([, name]) => name.toLowerCase() === kind.trim().toLowerCase(),
  );
  return known !== undefined && !PREPARATIONS.some((one) => one === known[0]);
}

/** A line, and where it stands today. */
export function toLine(draft: LineDraft, context: LineContext): ProgrammeLine {
  const { standard, key, kind, cycle, days, isOnSheet } = draft;
  const { today, plan } = context;
  const dueOn = days.plannedOn ?? days.target;
  const daysLeft = dueOn && daysBetween(today, dueOn);
  const audit = plan?.audits.find((one) => nameOf(one) === kind && one.cycle === cycle);
  const prefix = `${STANDARD_NAMES[standard].cell} `;
  const isPrefixed = key.toLowerCase().startsWith(prefix.toLowerCase());
  return {
    ...{ standard, key, kind, cycle, ...days, dueOn, daysLeft, isOnSheet },
    name: isPrefixed ? key.slice(prefix.length) : key,
    isExternal: isExternalKind(kind),
    daysLate: audit?.daysLate ?? 0,
    state: stateOf(draft, { ...context, audit, daysLeft }),
  };
}

/** The line of a row that only the sheet knows: an audit of people's own, or one out of order. */
export function lineOfRow(row: Row, standard: Standard, context: LineContext): ProgrammeLine {
  const day = (heading: string) => dayOfCell(row.get(heading));
  const hasCycle = typeof row.get("Cycle") === "number";
  return toLine(
    {
      standard,
      key: recordKey(row, ["Audit"]),
      kind: cellText(row.get("Kind")).trim(),
      cycle: hasCycle ? cycleOfRow(row) : undefined,
      days: {
        ...{ target: day("Target"), hardLimit: day("Hard limit") },
        ...{ windowStart: day("Window start"), windowEnd: day("Window end") },
        ...{ plannedOn: day("Planned on"), doneOn: day("Done on"), decidedOn: day("Decided on") },
      },
      isOnSheet: true,
    },
    context,
  );
}

function nameOf({ kind }: PlannedAudit): string {
  return PROGRAMME_KIND_NAMES[kind];
}

interface StateContext extends LineContext {
  readonly audit: PlannedAudit | undefined;
  readonly daysLeft: number | undefined;
}

function stateOf({ days, kind }: LineDraft, context: StateContext): LineState {
  const { audit, daysLeft, today, firstStep } = context;
  // What the cycle says wins: a recertification audit that was held saves no certificate.
  if (audit?.status === "overdue" || audit?.status === "lapsed") return "missed";
  const isDone = audit === undefined ? days.doneOn !== undefined : DONE.includes(audit.status);
  if (isDone) return "done";
  const { hardLimit, plannedOn, target, windowStart } = days;
  const limit = hardLimit ?? plannedOn ?? target;
  if (limit !== undefined && today > limit) return "missed";
  if (audit?.status === "due" || (windowStart !== undefined && today >= windowStart)) return "due";
  return daysLeft !== undefined && daysLeft <= firstStep(kind) ? "soon" : "later";
}

const DONE: readonly PlannedAudit["status"][] = ["done", "done-late", "restored"];
