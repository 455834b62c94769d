import { findClause, STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import type { RoadmapTask } from "../workbook";
import type { RoadmapCheck, RoadmapCheckInput } from "./roadmapCheck";

const practice = { source: "practice" } as const;

/** All checks of the sheet Roadmap, in the order of their ids. */
export const ROADMAP_CHECKS: readonly RoadmapCheck[] = [
  {
    ...{ id: "RMP001", severity: "error", ...practice },
    summary: "A task ends before it starts",
    test: (task) => {
      const { startsOn, endsOn } = task;
      if (startsOn === undefined || endsOn === undefined || endsOn >= startsOn) return undefined;
      const message = `${nameOf(task)} ends on ${endsOn}, before it starts on ${startsOn}.`;
      return { column: "Ends on", message };
    },
  },
  {
    ...{ id: "RMP002", severity: "error", ...practice },
    summary: "A task depends on one that is not on the roadmap",
    test: (task, { tasks }) => {
      const unknown = task.dependsOn.find((id) => taskCalled(id, tasks) === undefined);
      const message = `${nameOf(task)} depends on "${String(unknown)}", which is no task here.`;
      return unknown === undefined ? undefined : { column: "Depends on", message };
    },
  },
  {
    ...{ id: "RMP003", severity: "warning", ...practice },
    summary: "A task starts before one that it depends on has ended",
    test: (task, { tasks }) => {
      const { startsOn, doneOn } = task;
      if (startsOn === undefined || doneOn !== undefined) return undefined;
      const before = task.dependsOn
        .map((id) => taskCalled(id, tasks))
        .find(
          (one) => one?.endsOn !== undefined && one.doneOn === undefined && one.endsOn > startsOn,
        );
      if (before?.endsOn === undefined) return undefined;
      const message = `${nameOf(task)} starts on ${startsOn}, and waits for ${before.id} until ${before.endsOn}.`;
      return { column: "Starts on", message };
    },
  },
  {
    ...{ id: "RMP004", severity: "warning", ...practice },
    summary: "A task is late: its end has passed, and it is not done",
    test: (task, { today }) => {
      const { endsOn, doneOn } = task;
      if (endsOn === undefined || endsOn >= today || doneOn !== undefined) return undefined;
      return { column: "Ends on", message: `${nameOf(task)} was to be done by ${endsOn}.` };
    },
  },
  {
    ...{ id: "RMP005", severity: "error", ...practice },
    summary: "A task concerns a control or clause that its standard does not have",
    test: (task, input) => {
      const unknown = task.concerns.find((id) => !isKnown(id, task, input));
      const names = standardsOf(task).map((one) => STANDARD_NAMES[one].cell);
      const message = `${names.join(" and ")} ${names.length > 1 ? "have" : "has"} no control or clause "${String(unknown)}".`;
      return unknown === undefined ? undefined : { column: "Concerns", message };
    },
  },
  {
    ...{ id: "RMP006", severity: "error", ...practice },
    summary: "Tasks wait for each other in a circle",
    test: (task, { tasks }) => {
      if (!waitsFor(task, task, tasks)) return undefined;
      const message = `${nameOf(task)} waits for itself by way of what it depends on.`;
      return { column: "Depends on", message };
    },
  },
  {
    ...{ id: "RMP007", severity: "error", ...practice },
    summary: "A value of a task that its column does not allow; it counts as blank",
    test: ({ unreadable }) => {
      const [first] = unreadable;
      if (first === undefined) return undefined;
      const [column, text] = first;
      return { column, message: `${column}: "${text}" is not allowed here and counts as blank.` };
    },
  },
  {
    ...{ id: "RMP008", severity: "error", ...practice },
    summary: "A task without an id: nothing can wait for it (two with one id: WBK004)",
    test: ({ id }) => (id === "" ? { column: "Task", message: "The task has no id." } : undefined),
  },
];

/** Standards that a task concerns: all, while it names none. */
export function standardsOf({ standard }: RoadmapTask): readonly Standard[] {
  return standard === undefined ? STANDARDS : [standard];
}

function nameOf({ id }: RoadmapTask): string {
  return id === "" ? "The task" : `Task ${id}`;
}

function taskCalled(id: string, tasks: readonly RoadmapTask[]): RoadmapTask | undefined {
  return tasks.find((one) => one.id.toLowerCase() === id.toLowerCase());
}

function isKnown(id: string, task: RoadmapTask, { controls }: RoadmapCheckInput): boolean {
  const clause = id.replace(/^clause\s+/i, "");
  return standardsOf(task).some(
    (one) =>
      controls.get(one)?.has(id.toLowerCase()) === true || findClause(one, clause) !== undefined,
  );
}

/** Whether a way along what tasks depend on leads from one to the goal. */
function waitsFor(from: RoadmapTask, goal: RoadmapTask, tasks: readonly RoadmapTask[]): boolean {
  const seen = new Set<RoadmapTask>();
  const open = [from];
  for (let task = open.pop(); task !== undefined; task = open.pop()) {
    const next = task.dependsOn.flatMap((id) => taskCalled(id, tasks) ?? []);
    if (next.includes(goal)) return true;
    open.push(...next.filter((one) => !seen.has(one)));
    next.forEach((one) => seen.add(one));
  }
  return false;
}
