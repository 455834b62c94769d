import { listRoadmap, type ListedTask } from "../../app/roadmap/listRoadmap";
import { planRoadmapOf } from "../../app/roadmap/planRoadmap";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import type { IsoDate } from "../../core/day";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { dayOption, isOptionOn } from "../optionValues";
import { textTable } from "../textTable";

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

/** Plans anew, and names what nothing needs any more: what becomes of it is for its owner to say. */
async function replan(
  file: string,
  input: CommandInput,
  io: CommandIo,
  today: IsoDate,
): Promise<number> {
  let unneeded = "";
  const exitCode = await changeFile(file, input, io, (state) => {
    unneeded = unneededText(listRoadmap(state, today));
    return planRoadmapOf(state, today);
  });
  if (!input.json && unneeded !== "") io.print(unneeded);
  return exitCode;
}

/** "" when everything is needed. */
function unneededText(tasks: readonly ListedTask[]): string {
  const ids = tasks.flatMap(({ task, isUnneeded }) => (isUnneeded ? [task.id] : []));
  if (ids.length === 0) return "";
  return `Nothing needs any more: ${ids.join(", ")}. Type a day at Done on, or delete the row.`;
}

function toText(file: string, tasks: readonly ListedTask[]): string {
  if (tasks.length === 0) return `${file}: no roadmap yet; --replan makes one`;
  const rows = tasks.map(({ task, state }) => [
    task.id,
    task.phase ?? "",
    state,
    task.startsOn ?? "",
    task.endsOn ?? "",
    task.owner,
  ]);
  const count = (wanted: string) => tasks.filter(({ state }) => state === wanted).length;
  return [
    textTable(["Task", "Phase", "Status", "Starts on", "Ends on", "Owner"], rows),
    "",
    `${file}: ${String(count("Done"))} of ${String(tasks.length)} done, ${String(count("Late"))} late`,
    ...[unneededText(tasks)].filter((line) => line !== ""),
  ].join("\n");
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
