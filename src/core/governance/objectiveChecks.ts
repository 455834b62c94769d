import { STANDARD_NAMES } from "../catalog";
import { isBlank, isOpenObjective, type Objective } from "../workbook";
import {
  forEachRecord,
  forEachStandard,
  nameless,
  unreadableValues,
  type GovernanceCheck,
  type Register,
} from "./governanceCheck";

const OBJECTIVES: Register<Objective> = {
  table: "AB_Objectives",
  recordsOf: ({ objectives }) => objectives,
  nameOf: ({ id, aim }) => (id === "" && isBlank(aim) ? "The objective" : id || aim.trim()),
};

const SOURCE = "27001 and 42001: 6.2";
const MEASURED = "27001 and 42001: 6.2, 9.1";

/** What an objective cannot do without, and what it takes to plan for it. */
const NEEDED = [
  ["Aim", ({ aim }) => isBlank(aim)],
  ["Measure", ({ measure }) => isBlank(measure)],
  ["Target", ({ target }) => isBlank(target)],
  ["Owner", ({ owner }) => isBlank(owner)],
  ["Due", ({ dueOn, unreadable }) => dueOn === undefined && !unreadable.has("Due")],
] as const satisfies readonly Missing[];
const PLANNED = [
  ["What is done", ({ action }) => isBlank(action)],
  ["Resources", ({ resources }) => isBlank(resources)],
  ["Method", ({ method }) => isBlank(method)],
] as const satisfies readonly Missing[];

type Missing = readonly [column: string, isMissing: (objective: Objective) => boolean];

/** Blank columns of objectives that were not dropped. */
function blanks(columns: readonly Missing[]): GovernanceCheck["find"] {
  return forEachRecord(OBJECTIVES, (objective) => {
    if (objective.status === "Dropped") return [];
    const missing = columns.filter(([, isMissing]) => isMissing(objective)).map(([name]) => name);
    const [column] = missing;
    if (column === undefined) return [];
    const message = `${OBJECTIVES.nameOf(objective)} lacks ${missing.join(", ")}: fill it in.`;
    return [{ column, message }];
  });
}

/** All checks of objectives, in the order of their ids. */
export const OBJECTIVE_CHECKS: readonly GovernanceCheck[] = [
  {
    id: "OBJ001",
    severity: "error",
    summary: "An objective without an id: nothing can name it (two with one id: WBK004)",
    source: "practice",
    find: nameless(OBJECTIVES, ({ id }) => id, {
      column: "Objective",
      message: "Give the objective an id, such as O-1.",
    }),
  },
  {
    id: "OBJ002",
    severity: "error",
    summary: "A value of an objective that its column does not allow; it counts as blank",
    source: "practice",
    find: unreadableValues(OBJECTIVES),
  },
  {
    id: "OBJ003",
    severity: "warning",
    summary: "An objective without its aim, measure, target, owner or day",
    source: SOURCE,
    find: blanks(NEEDED),
  },
  {
    id: "OBJ004",
    severity: "info",
    summary: "An objective that does not say what is done for it, with what, and how it is judged",
    source: SOURCE,
    find: blanks(PLANNED),
  },
  {
    id: "OBJ005",
    severity: "warning",
    summary: "The day of an objective has passed, and it is still open",
    source: SOURCE,
    find: forEachRecord(OBJECTIVES, (objective, { today }) => {
      const { dueOn } = objective;
      if (!isOpenObjective(objective) || dueOn === undefined || dueOn >= today) return [];
      const message = `${OBJECTIVES.nameOf(objective)} was due on ${dueOn}: say in Status whether it was reached, or set a new day.`;
      return [{ column: "Due", message }];
    }),
  },
  {
    id: "OBJ006",
    severity: "warning",
    summary: "The next result of an open objective is overdue",
    source: MEASURED,
    find: forEachRecord(OBJECTIVES, (objective, { today }) => {
      const { nextResultOn } = objective;
      if (!isOpenObjective(objective) || nextResultOn === undefined) return [];
      if (nextResultOn >= today) return [];
      const message = `${OBJECTIVES.nameOf(objective)} was to be measured by ${nextResultOn}: add the result, and the next day.`;
      return [{ column: "Next result", message }];
    }),
  },
  {
    id: "OBJ007",
    severity: "warning",
    summary: "A result of an objective that does not begin with its day",
    source: "practice",
    find: forEachRecord(OBJECTIVES, (objective) => {
      const [first] = objective.undatedResults;
      if (first === undefined) return [];
      const message = `${OBJECTIVES.nameOf(objective)}: the result "${first}" has no day: write it as 2026-10-31: ${first}.`;
      return [{ column: "Results", message }];
    }),
  },
  {
    id: "OBJ008",
    severity: "warning",
    summary: "A standard in scope without an objective (only when there are any)",
    source: SOURCE,
    find: forEachStandard(OBJECTIVES, "Standard", (standard, objectives) =>
      objectives.some(({ status }) => status !== "Dropped")
        ? undefined
        : `${STANDARD_NAMES[standard].cell} has no objective: add one, or let one serve both.`,
    ),
  },
];
