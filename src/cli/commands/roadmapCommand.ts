import { listRoadmap, type ListedTask } from "../../app/roadmap/listRoadmap";
import { planRoadmapOf } from "../../app/roadmap/planRoadmap";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import { JSON_VERSION, type Command } from "../command";
import { EXIT } from "../commandIo";
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
      return changeFile(file, input, io, (state) => planRoadmapOf(state, today));
    }
    const tasks = listRoadmap(await readWorkbookFile(file, io), today);
    io.print(input.json ? toJson(file, tasks) : toText(file, tasks));
    return EXIT.ok;
  },
};

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
  ].join("\n");
}

function toJson(file: string, listed: readonly ListedTask[]): string {
  const tasks = listed.map(({ task, state, isGenerated }) => ({
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
  }));
  return JSON.stringify({ version: JSON_VERSION, file, tasks }, undefined, 2);
}
