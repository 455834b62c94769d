import { changedState } from "../../app/change/changedContent";
import { listRoadmap, type ListedTask } from "../../app/roadmap/listRoadmap";
import { planRoadmapOf } from "../../app/roadmap/planRoadmap";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import type { IsoDate } from "../../core/day";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { dayOption, isOptionOn } from "../optionValues";
import { shortened } from "../shortened";
import { textTable } from "../textTable";

/** Characters of a task's text in a list. */
const WHAT = 60;

const HELP = `Usage: annexbook roadmap FILE.xlsx [options]

Lists the tasks on the way to the certificate: what is done, running, late and planned.

  annexbook roadmap isms.xlsx --replan --dry-run
  annexbook roadmap isms.xlsx --replan

  --replan       plan the tasks that are missing, and move generated ones that are not done and whose
                 days nobody has retyped; your own rows and the days you typed stay${CHANGE_HELP}`;

/** `roadmap`: the way to the certificate, and its plan. */
export const roadmapCommand: Command = {
  name: "roadmap",
  help: HELP,
  options: { ...CHANGE_OPTIONS, replan: { type: "boolean" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "roadmap");
    const today = dayOption(input, "today") ?? io.today();
    if (isOptionOn(input, "replan")) {
      return replan(file, input, io, today);
    }
    const tasks = listRoadmap(await readWorkbookFile(file, io), today);
    io.print(input.json ? toJson(file, tasks) : toText(file, tasks));
    return EXIT.ok;
  },
};

/** Plans anew, and says what is new, and what its owner has to see to. */
async function replan(
  file: string,
  input: CommandInput,
  io: CommandIo,
  today: IsoDate,
): Promise<number> {
  let notes: readonly string[] = [];
  const exitCode = await changeFile(file, input, io, (state) => {
    const plan = planRoadmapOf(state, today);
    const before = listRoadmap(state, today);
    const after = listRoadmap(changedState(state, plan), today);
    notes = [...addedText(after.slice(before.length)), ...openPoints(before)];
    return plan;
  });
  if (!input.json) notes.forEach((note) => io.print(note));
  return exitCode;
}

/** The tasks that a plan adds: the change log has them as one change. */
function addedText(added: readonly ListedTask[]): readonly string[] {
  return added.length === 0 ? [] : ["", tableText(added)];
}

/** Sentences about what Annexbook leaves to the user. */
function openPoints(tasks: readonly ListedTask[]): readonly string[] {
  const unneeded = tasks.flatMap(({ task, isUnneeded }) => (isUnneeded ? [task.id] : []));
  const twice = tasks
    .filter(({ isGenerated, task }) => isGenerated && task.id !== "")
    .map(({ task }) => task.id)
    .filter((id, index, ids) => isOneOf(ids.slice(0, index), id));
  return [
    ...(unneeded.length === 0
      ? []
      : [
          `Nothing needs any more: ${unneeded.join(", ")}. Type a day at Done on, or delete the row.`,
        ]),
    ...(twice.length === 0
      ? []
      : [`Not planned, as it stands there twice: ${twice.join(", ")}. Give one row another id.`]),
  ];
}

function isOneOf(ids: readonly string[], id: string): boolean {
  return ids.some((one) => one.toLowerCase() === id.toLowerCase());
}

function toText(file: string, tasks: readonly ListedTask[]): string {
  if (tasks.length === 0) return `${file}: no roadmap yet; --replan makes one`;
  const count = (wanted: string) => tasks.filter(({ state }) => state === wanted).length;
  return [
    tableText(tasks),
    "",
    `${file}: ${String(count("Done"))} of ${String(tasks.length)} done, ${String(count("Late"))} late`,
    ...openPoints(tasks),
  ].join("\n");
}

function tableText(tasks: readonly ListedTask[]): string {
  const rows = tasks.map(({ task, state }) => [
    task.id,
    task.phase ?? "",
    state,
    task.startsOn ?? "",
    task.endsOn ?? "",
    task.owner,
    shortened(task.what, WHAT),
  ]);
  return textTable(["Task", "Phase", "Status", "Starts on", "Ends on", "Owner", "What"], rows);
}

function toJson(file: string, listed: readonly ListedTask[]): string {
  const tasks = listed.map(({ task, state, isGenerated, isUnneeded }) => ({
    id: task.id,
    standard: task.standard ?? null,
    phase: task.phase ?? null,
    what: task.what,
    concerns: task.concerns,
    dependsOn: task.dependsOn,
    owner: task.owner,
    startsOn: task.startsOn ?? null,
    endsOn: task.endsOn ?? null,
    doneOn: task.doneOn ?? null,
    status: state === "" ? null : state,
    isGenerated,
    isUnneeded,
  }));
  return JSON.stringify({ version: JSON_VERSION, file, tasks }, undefined, 2);
}
