import {
  AUDIT_KIND_NAMES,
  AUDIT_KINDS,
  jointVisits,
  planCertification,
  WINDOW_DAYS,
  type AuditDate,
  type CertificationPlan,
  type PlannedAudit,
} from "../../core/audit";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { fromSerial, type IsoDate } from "../../core/day";
import type { SheetContext } from "../../core/sheets";
import { cellText, rowsOf, standardsInScope, type WorkbookState } from "../../core/workbook";
import { readContext } from "../readContext";

/** The certification cycle of one standard, as its workbook says. */
export interface StandardCycle extends CertificationPlan {
  readonly standard: Standard;
  readonly body: string;
}

/** An audit of one standard that could be held together with one of the other. */
export interface JointVisit {
  readonly audits: readonly { readonly standard: Standard; readonly audit: PlannedAudit }[];
}

/** The cycles of a workbook. */
export interface WorkbookCycles {
  /** Of the standards in scope whose certification decision is known. */
  readonly cycles: readonly StandardCycle[];
  readonly jointVisits: readonly JointVisit[];
}

/**
 * The certification cycles that the settings and the audit programme of a workbook describe.
 *
 * @throws WorkbookError `not-filled`
 * @throws UserError for days that contradict each other
 */
export function cyclesOfWorkbook(state: WorkbookState, today: IsoDate): WorkbookCycles {
  const context = readContext(state, today);
  const cycles = standardsInScope(context.settings).flatMap(
    (standard) => cycleOf(context, standard) ?? [],
  );
  return { cycles, jointVisits: visitsTogether(cycles) };
}

function cycleOf(context: SheetContext, standard: Standard): StandardCycle | undefined {
  const { settings, today } = context;
  const decidedOn = settings.day("Decided on", standard);
  if (decidedOn === undefined) return undefined;
  const expiresOn = settings.day("Expires on", standard);
  const stage2On = settings.day("Stage 2 on", standard);
  const windowDays = WINDOW_DAYS.find(
    (days) => String(days) === settings.text("Window days", standard),
  );
  const plan = planCertification(
    {
      decidedOn,
      planned: auditDays(context, standard, "Planned on"),
      done: auditDays(context, standard, "Done on"),
      strictAnniversary: settings.word("Strict anniversary", standard, ["Yes", "No"]) === "Yes",
      ...(expiresOn && { expiresOn }),
      ...(stage2On && stage2On <= decidedOn && { stage2On }),
      ...(windowDays !== undefined && { windowDays }),
    },
    today,
  );
  return { ...plan, standard, body: settings.text("Certification body", standard) };
}

/** The days of the running cycle's audits that a column of the programme gives. */
function auditDays({ content }: SheetContext, standard: Standard, heading: string): AuditDate[] {
  const cellName = STANDARD_NAMES[standard].cell.toLowerCase();
  const rows = rowsOf(content, "AB_Audits").filter((row) => {
    const cycle = row.get("Cycle");
    const isFirstCycle = cycle === undefined || cycle === 1;
    return isFirstCycle && cellText(row.get("Standard")).toLowerCase() === cellName;
  });
  return AUDIT_KINDS.flatMap((kind) => {
    const name = AUDIT_KIND_NAMES[kind].toLowerCase();
    const row = rows.find((one) => cellText(one.get("Kind")).toLowerCase() === name);
    const serial = row?.get(heading);
    const on = typeof serial === "number" ? fromSerial(serial) : undefined;
    return on === undefined ? [] : [{ kind, on }];
  });
}

function visitsTogether(cycles: readonly StandardCycle[]): JointVisit[] {
  const [first = [], second = []] = cycles.map(({ standard, body, audits }) =>
    audits
      .filter(({ doneOn }) => doneOn === undefined)
      .map((audit) => ({ on: audit.plannedOn ?? audit.target, body, standard, audit })),
  );
  return jointVisits(first, second).map((pair) => ({
    audits: pair.map(({ standard, audit }) => ({ standard, audit })),
  }));
}
