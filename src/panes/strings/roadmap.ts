import type { PdcaState } from "../../app/pdca/pdcaThing";
import type { PdcaPhase } from "../../core/catalog";
import type { TaskState } from "../../core/workbook";
import type { RoadmapTab } from "../roadmap/roadmapTabs";

const count = (number: number, one: string, many: string) =>
  `${String(number)} ${number === 1 ? one : many}`;

/** Texts of the pane "Roadmap". */
export const ROADMAP = {
  title: "Roadmap",
  tabs: { plan: "Plan", cycle: "Plan, do, check, act" } satisfies Record<RoadmapTab, string>,
  tabsLabel: "Parts of the roadmap",
  missing:
    'This workbook has no sheet Roadmap yet. "Add what is missing" on Home adds it, and changes nothing else.',
  toHome: "Go to Home",
  about: "The way to the certificate: which task is done when, by whom, and what waits for it.",
  empty: "No task is planned yet.",
  emptyHint:
    "Annexbook plans what readiness still misses, the controls that are left, and the audits. You see all of it before it is written.",
  plan: "Plan the roadmap ...",
  planAgain: "Plan again ...",
  planAgainHint:
    "Adds tasks that are missing, and moves only those of Annexbook that are not done and whose days nobody has retyped.",
  current: "Planned again today, nothing would change.",
  nothingToPlan: "Nothing is left to plan: all of it is done.",
  write: "Write the roadmap",
  added: (number: number) => `New on the roadmap: ${count(number, "task", "tasks")}.`,
  done: (done: number, all: number) => `${String(done)} of ${count(all, "task", "tasks")} done`,
  states: {
    Done: "Done",
    Running: "Running",
    Late: "Late",
    Planned: "Planned",
    "": "No end",
  } satisfies Record<TaskState, string>,
  unneeded:
    "Nothing needs these tasks any more. Type the day at Done on, or delete the row on its sheet:",
  chart: "Tasks by phase",
  summary: (from: string, to: string) => `From ${from} to ${to}.`,
  noPhase: "Without a phase",
  ofPhase: (done: number, all: number) => `${String(done)} of ${String(all)} done`,
  today: "Today",
  days: (from: string, to: string) => `${from} to ${to}`,
  noDays: "days are missing or swapped",
  doneOn: (day: string) => `on ${day}`,
  noId: "(no id)",
  noIdHint: "Rows without an id open no card: give them one on their sheet.",
  table: "As a table",
  columns: {
    task: "Task",
    what: "What",
    state: "State",
    from: "From",
    to: "To",
    owner: "Owner",
  },
  sheet: "Sheet",
  reveal: "Show",
  revealOf: (task: string) => `Show ${task} on its sheet`,
  cycle: {
    about:
      "What is done, open and overdue, by the quarter of its day. Each leads to where it is answered.",
    phases: {
      plan: "Plan",
      do: "Do",
      check: "Check",
      act: "Act",
    } satisfies Record<PdcaPhase, string>,
    holds: {
      plan: "Clauses 4 to 7, undecided controls, assessments of risks, screenings, documents, obligations",
      do: "Clause 8, controls that apply, treatments, impact assessments, objectives",
      check: "Clause 9, audits and reviews, measurements of objectives",
      act: "Clause 10, findings, actions of management reviews",
    } satisfies Record<PdcaPhase, string>,
    states: { Done: "done", Open: "open", Overdue: "overdue" } satisfies Record<PdcaState, string>,
    counts: (done: number, open: number, overdue: number) =>
      [
        ...(done > 0 ? [`${String(done)} done`] : []),
        ...(open > 0 ? [`${String(open)} open`] : []),
        ...(overdue > 0 ? [`${String(overdue)} overdue`] : []),
      ].join(", "),
    of: (name: string, counts: string) => `${name}: ${counts}`,
    noDay: "No day",
    nothing: "Nothing belongs here yet.",
    stands: (state: string, day: string) => (day === "" ? state : `${state}, ${day}`),
  },
};
