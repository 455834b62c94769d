import {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  later,
  parseIsoDate,
  type IsoDate,
} from "../../core/day";
import {
  ROADMAP_PHASES,
  type RoadmapPhase,
  type RoadmapTask,
  type TaskState,
  type WorkbookState,
} from "../../core/workbook";
import { sensibleDay } from "../cycle/certificationFacts";
import { readContext } from "../readContext";
import { listRoadmap, type ListedTask } from "./listRoadmap";

/** A task with its bar; places are shares of the length of the chart, 0 to 1. */
export interface RoadmapBar extends ListedTask {
  /** From the start to the end of its last day; undefined without both days, with them swapped, or decades away. */
  readonly bar: { readonly from: number; readonly to: number } | undefined;
}

/** The tasks of one phase, in the order of the sheet. */
export interface RoadmapPart {
  /** undefined for tasks without one. */
  readonly phase: RoadmapPhase | undefined;
  readonly bars: readonly RoadmapBar[];
}

/** The roadmap as a chart and a table show it. */
export interface RoadmapView {
  readonly today: IsoDate;
  /** First day of the month of the first task, or of today. */
  readonly from: IsoDate;
  /** First day of the month after the last task, or after today; `last` is the day before. */
  readonly to: IsoDate;
  readonly last: IsoDate;
  readonly todayAt: number;
  /** First days of months. */
  readonly months: readonly { readonly month: IsoDate; readonly at: number }[];
  /** Phases that have tasks, in their order. */
  readonly parts: readonly RoadmapPart[];
  readonly counts: Readonly<Record<TaskState, number>>;
}

/**
 * The tasks by phase on one scale of whole months with today in it.
 *
 * @returns no parts while there is no plan
 * @throws WorkbookError `not-filled`, `table-missing`
 */
export function roadmapView(state: WorkbookState, asked: IsoDate): RoadmapView {
  const tasks = listRoadmap(state, asked);
  const { today } = readContext(state, asked);
  const days = tasks.flatMap(({ task }) => {
    const { startsOn, endsOn } = daysOf(task);
    return [startsOn ?? [], endsOn ?? []].flat();
  });
  const from = firstOfMonth(days.reduce(earlier, today));
  const to = addMonths(firstOfMonth(days.reduce(later, today)), 1);
  const length = daysBetween(from, to);
  const at = (day: IsoDate) => daysBetween(from, day) / length;
  const bars = tasks.map((one): RoadmapBar => ({ ...one, bar: barOf(one, at, length) }));
  const parts = [...ROADMAP_PHASES, undefined].map((phase) => ({
    phase,
    bars: bars.filter(({ task }) => task.phase === phase),
  }));
  const count = (wanted: TaskState) => tasks.filter((one) => one.state === wanted).length;
  return {
    ...{
      today,
      from,
      to,
      last: addDays(to, -1),
      todayAt: at(today),
      months: monthsOf(from, to, at),
    },
    parts: parts.filter((part) => part.bars.length > 0),
    counts: {
      Done: count("Done"),
      Late: count("Late"),
      Running: count("Running"),
      Planned: count("Planned"),
      "": count(""),
    },
  };
}

/** A typing error of decades would leave no bar to be seen. */
function daysOf({ startsOn, endsOn }: RoadmapTask) {
  return { startsOn: sensibleDay(startsOn), endsOn: sensibleDay(endsOn) };
}

function barOf(
  { task }: ListedTask,
  at: (day: IsoDate) => number,
  length: number,
): RoadmapBar["bar"] {
  const { startsOn, endsOn } = daysOf(task);
  if (startsOn === undefined || endsOn === undefined || endsOn < startsOn) return undefined;
  return { from: at(startsOn), to: at(endsOn) + 1 / length };
}

function monthsOf(from: IsoDate, to: IsoDate, at: (day: IsoDate) => number) {
  const months: { month: IsoDate; at: number }[] = [];
  for (let month = from; month < to; month = addMonths(month, 1)) {
    months.push({ month, at: at(month) });
  }
  return months;
}

function firstOfMonth(day: IsoDate): IsoDate {
  return parseIsoDate(`${day.slice(0, 7)}-01`);
}
