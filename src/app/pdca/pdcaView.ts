import { PDCA_PHASES, type PdcaPhase, type Standard } from "../../core/catalog";
import { yearOf, type IsoDate } from "../../core/day";
import { standardsInScope, type WorkbookState } from "../../core/workbook";
import { readContext } from "../readContext";
import { PDCA_SOURCES } from "./pdcaSources";
import type { PdcaState, PdcaThing } from "./pdcaThing";

/** What was done and is to be done in a quarter. */
export interface PdcaQuarter {
  /** Such as "2026 Q4"; undefined for what has no day. */
  readonly quarter: string | undefined;
  /** In the order of their days. */
  readonly things: readonly PdcaThing[];
}

/** One phase of a standard: its quarters in order, what has no day at the end. */
export interface PdcaPart {
  readonly standard: Standard;
  readonly phase: PdcaPhase;
  readonly counts: Readonly<Record<PdcaState, number>>;
  readonly quarters: readonly PdcaQuarter[];
}

/**
 * What stands in plan, do, check and act for each standard in scope: clauses 4 to 7, 8, 9 and 10; risks to
 * assess, the statement, documents, obligations and screenings in plan; treatments, controls, impact
 * assessments and objectives in do; audits, reviews and measurements in check; findings and actions in act.
 *
 * @throws WorkbookError `not-filled`
 */
export function pdcaView(state: WorkbookState, today: IsoDate): readonly PdcaPart[] {
  const context = readContext(state, today);
  const things = PDCA_SOURCES.flatMap((source) => source(context));
  return standardsInScope(context.settings).flatMap((standard) =>
    PDCA_PHASES.map((phase): PdcaPart => {
      const ours = things.filter((one) => one.standard === standard && one.phase === phase);
      const count = (wanted: PdcaState) => ours.filter(({ state: one }) => one === wanted).length;
      const counts = { Done: count("Done"), Open: count("Open"), Overdue: count("Overdue") };
      return { standard, phase, counts, quarters: quartersOf(ours) };
    }),
  );
}

function quartersOf(things: readonly PdcaThing[]): readonly PdcaQuarter[] {
  const dated = things.filter(({ on }) => on !== undefined);
  const byQuarter = new Map<string | undefined, PdcaThing[]>();
  const ordered = [...dated].sort((one, other) => ((one.on ?? "") < (other.on ?? "") ? -1 : 1));
  for (const thing of [...ordered, ...things.filter(({ on }) => on === undefined)]) {
    const quarter = thing.on && quarterOf(thing.on);
    byQuarter.set(quarter, [...(byQuarter.get(quarter) ?? []), thing]);
  }
  return [...byQuarter].map(([quarter, ofQuarter]) => ({ quarter, things: ofQuarter }));
}

/** @example quarterOf("2026-11-24"); //=> "2026 Q4" */
function quarterOf(day: IsoDate): string {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return `${String(yearOf(day))} Q${String(quarter)}`;
}
