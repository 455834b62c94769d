import { daysBetween, earlier, later, yearOf, parseIsoDate, type IsoDate } from "../../core/day";
import type { Standard } from "../../core/catalog";
import type { LineState, ProgrammeLine } from "./programmeLine";
import type { StandardAudits } from "./standardAudits";

/** One audit on a time line; places are shares of its length, 0 to 1. */
export interface TimeMark {
  readonly line: ProgrammeLine;
  /** The day done, else agreed, else aimed at. */
  readonly at: number;
  readonly shape: "done" | "agreed" | "target";
  readonly state: LineState;
  readonly window: { readonly from: number; readonly to: number } | undefined;
  readonly limitAt: number | undefined;
}

/** The running cycle of one standard on a time line. */
export interface TimeTrack {
  readonly standard: Standard;
  /** From the certification decision, or where the cycle begins, to the expiry. */
  readonly valid: { readonly from: number; readonly to: number } | undefined;
  readonly marks: readonly TimeMark[];
}

/** The cycles of all standards on one scale. */
export interface TimeLine {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly todayAt: number;
  /** First days of calendar years. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  readonly tracks: readonly TimeTrack[];
}

/**
 * The audits of the certification bodies in the cycles that run, on one scale from the first to the
 * last day that is known of them, with today in it.
 *
 * @returns undefined while no audit has a day
 */
export function timeLine(
  standards: readonly StandardAudits[],
  today: IsoDate,
): TimeLine | undefined {
  const running = standards.map((one) => ({ one, lines: runningLines(one) }));
  const days = running.flatMap(({ one, lines }) => [...lines.flatMap(daysOf), ...validDays(one)]);
  if (running.every(({ lines }) => lines.length === 0)) return undefined;
  const from = days.reduce(earlier, today);
  const to = days.reduce(later, today);
  const length = Math.max(1, daysBetween(from, to));
  const at = (day: IsoDate) => daysBetween(from, day) / length;
  return {
    ...{ from, to },
    todayAt: at(today),
    years: yearStarts(from, to).map((day) => ({ year: yearOf(day), at: at(day) })),
    tracks: running.map(({ one, lines }) => ({
      standard: one.standard,
      valid: spanOf(one, at),
      marks: lines.flatMap((line) => markOf(line, at) ?? []),
    })),
  };
}

/** Of the cycle that runs; what came before certification only until there is a certificate. */
function runningLines({ lines, plan }: StandardAudits): readonly ProgrammeLine[] {
  const external = lines.filter(({ isExternal, dueOn }) => isExternal && dueOn !== undefined);
  if (plan === undefined) return external;
  const cycle = runningCycle(plan.audits);
  return external.filter((line) => line.cycle === cycle);
}

function runningCycle(audits: readonly { readonly cycle: number }[]): number {
  return Math.max(1, ...audits.map(({ cycle }) => cycle));
}

function daysOf(line: ProgrammeLine): IsoDate[] {
  const { target, hardLimit, windowStart, windowEnd, plannedOn, doneOn } = line;
  return [target, hardLimit, windowStart, windowEnd, plannedOn, doneOn].filter(
    (day) => day !== undefined,
  );
}

function validDays(audits: StandardAudits): IsoDate[] {
  const { plan, expiresOn } = audits;
  const start = validFrom(audits);
  if (plan === undefined || start === undefined || expiresOn === undefined) return [];
  return [start, expiresOn];
}

/** The first decision, or the decision that opened the cycle that runs. */
function validFrom({ plan, decidedOn, lines }: StandardAudits): IsoDate | undefined {
  const cycle = runningCycle(plan?.audits ?? []);
  if (cycle === 1) return decidedOn;
  return lines.find((line) => line.cycle === cycle - 1 && line.decidedOn !== undefined)?.decidedOn;
}

function spanOf(audits: StandardAudits, at: (day: IsoDate) => number) {
  const [from, to] = validDays(audits);
  return from === undefined || to === undefined ? undefined : { from: at(from), to: at(to) };
}

function markOf(line: ProgrammeLine, at: (day: IsoDate) => number): TimeMark | undefined {
  const { doneOn, plannedOn, dueOn, windowStart, windowEnd, hardLimit, state } = line;
  const on = doneOn ?? dueOn;
  if (on === undefined) return undefined;
  const hasWindow = windowStart !== undefined && windowEnd !== undefined;
  return {
    ...{ line, state },
    at: at(on),
    shape: doneOn !== undefined ? "done" : plannedOn !== undefined ? "agreed" : "target",
    window: hasWindow ? { from: at(windowStart), to: at(windowEnd) } : undefined,
    limitAt: hardLimit && at(hardLimit),
  };
}

function yearStarts(from: IsoDate, to: IsoDate): IsoDate[] {
  const starts: IsoDate[] = [];
  for (let year = yearOf(from) + 1; year <= yearOf(to); year += 1) {
    starts.push(parseIsoDate(`${String(year)}-01-01`));
  }
  return starts;
}
