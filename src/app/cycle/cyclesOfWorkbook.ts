import {
  jointVisits,
  planCertification,
  type CertificationPlan,
  type PlannedAudit,
} from "../../core/audit";
import type { Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { SheetContext } from "../../core/sheets";
import { rowsOf, standardsInScope, type WorkbookState } from "../../core/workbook";
import { readContext } from "../readContext";
import { certificationFacts } from "./certificationFacts";

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

function cycleOf(
  { settings, content, today }: SheetContext,
  standard: Standard,
): StandardCycle | undefined {
  const facts = certificationFacts(standard, settings, rowsOf(content, "AB_Audits"));
  if (facts === undefined) return undefined;
  const plan = planCertification(facts, today);
  return { ...plan, standard, body: settings.text("Certification body", standard) };
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
