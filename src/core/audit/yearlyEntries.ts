import { addDays, addMonths, earlier, lastDayOfYear, later, yearOf, type IsoDate } from "../day";
import type { CertificationFacts, WindowDays } from "./certificationCycle";
import { cyclesOf } from "./cycles";
import { PROGRAMME_KIND_NAMES, type Preparation, type ProgrammeEntry } from "./programmeEntry";

/** What is done at least once a calendar year (practice). */
const YEARLY = ["internal-audit", "management-review"] as const;

/** Days that are known beside the targets of the programme. */
export interface KnownDays {
  /** Days agreed with the body; of preparations the day held, else planned. By name of entry. */
  readonly agreed: ReadonlyMap<string, IsoDate>;
  /** Of audits and reviews that people put into the programme themselves. */
  readonly own: readonly { readonly kind: Preparation; readonly on: IsoDate }[];
  /** Names of the entries that the programme has rows for. */
  readonly names: ReadonlySet<string>;
  readonly windowDays: WindowDays;
  readonly today: IsoDate;
}

/**
 * An internal audit and a management review for each calendar year of the programme that has none:
 * twelve months after the one before it, within that year. A year that is over gets none, but keeps
 * the one that it has: what was missed stays in sight.
 */
export function yearlyEntries(
  facts: CertificationFacts,
  entries: readonly ProgrammeEntry[],
  known: KnownDays,
): readonly ProgrammeEntry[] {
  const last = Math.max(0, ...entries.map(({ target }) => yearOf(target)));
  const first = yearOf(facts.decidedOn) + 1;
  return YEARLY.flatMap((kind) => {
    const days = daysOf(kind, entries, known);
    const added: ProgrammeEntry[] = [];
    for (let year = first; year <= last; year += 1) {
      if (days.some((day) => yearOf(day) === year)) continue;
      const entry = entryOf(kind, targetIn(year, days), facts, known.windowDays);
      if (year < yearOf(known.today) && !known.names.has(entry.name)) continue;
      days.push(entry.target);
      added.push(entry);
    }
    return added;
  });
}

function daysOf(
  kind: (typeof YEARLY)[number],
  entries: readonly ProgrammeEntry[],
  { agreed, own }: KnownDays,
): IsoDate[] {
  return [
    ...entries
      .filter((entry) => entry.kind === kind)
      .map(({ name, target }) => agreed.get(name) ?? target),
    ...own.filter((one) => one.kind === kind).map(({ on }) => on),
  ];
}

/** A year after the last one before that year; the year's end when that day is not in it. */
function targetIn(year: number, days: readonly IsoDate[]): IsoDate {
  const end = lastDayOfYear(year);
  const [first, ...others] = days.filter((day) => yearOf(day) < year);
  if (first === undefined) return end;
  const yearOn = addMonths(others.reduce(later, first), 12);
  return yearOf(yearOn) < year ? end : earlier(yearOn, end);
}

function entryOf(
  kind: (typeof YEARLY)[number],
  target: IsoDate,
  facts: CertificationFacts,
  windowDays: WindowDays,
): ProgrammeEntry {
  const running = cyclesOf(facts).filter(({ anchor }) => anchor <= target).length;
  return {
    kind,
    name: `${PROGRAMME_KIND_NAMES[kind]} ${String(yearOf(target))}`,
    cycle: Math.max(1, running),
    target,
    hardLimit: undefined,
    windowStart: addDays(target, -windowDays),
    windowEnd: target,
    isWholeScope: false,
  };
}
