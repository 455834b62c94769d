import { readyWorkbook, stagesOf, type Readiness } from "../../app/ready/readyWorkbook";
import { STANDARD_NAMES } from "../../core/catalog";
import { JSON_VERSION, type Command } from "../command";
import { EXIT } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";
import { dayOption, textOption } from "../optionValues";
import { textTable } from "../textTable";

const HELP = `Usage: annexbook ready FILE.xlsx [options]

Lists what an auditor of stage 1 and of stage 2 wants to find, whether it is there, and where to look.
The lines are practice: your certification body may ask for more.

  --standard ID  27001 or 42001 (default: all in scope)
  --today DAY    the day to judge for (default: today, or the day typed at As of)

Exit code 1 when something blocks one of the stages.`;

/** `ready`: what still blocks certification. */
export const readyCommand: Command = {
  name: "ready",
  help: HELP,
  options: { standard: { type: "string" }, today: { type: "string" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "ready");
    const wanted = textOption(input, "standard");
    const only = wanted === undefined ? undefined : standardOption(wanted);
    const state = await readWorkbookFile(file, io);
    const found = readyWorkbook(state, dayOption(input, "today") ?? io.today()).filter(
      ({ standard }) => only === undefined || standard === only,
    );
    io.print(input.json ? toJson(file, found) : found.map(toText).join("\n\n"));
    const isBlocked = found.some(({ lines }) => lines.some(({ isReady }) => !isReady));
    return isBlocked ? EXIT.attention : EXIT.ok;
  },
};

function toText(readiness: Readiness): string {
  const rows = readiness.lines.map(({ stage, label, isReady, blocker, sheet, cell }) => [
    String(stage),
    isReady ? "Ready" : "Blocked",
    label,
    isReady ? "" : blocker,
    isReady || sheet === undefined ? "" : `${sheet}${cell === undefined ? "" : `!${cell}`}`,
  ]);
  const counts = stagesOf(readiness).map(
    ({ stage, ready, total }) =>
      `Stage ${String(stage)}: ${String(ready)} of ${String(total)} ready`,
  );
  return [
    `${STANDARD_NAMES[readiness.standard].full}. ${counts.join(". ")}.`,
    "",
    textTable(["Stage", "State", "What", "To do", "Cell"], rows),
  ].join("\n");
}

function toJson(file: string, found: readonly Readiness[]): string {
  const standards = found.map((readiness) => ({
    standard: readiness.standard,
    stages: stagesOf(readiness).map(({ stage, ready, total }) => ({ stage, ready, total })),
    lines: readiness.lines.map(({ id, stage, label, isReady, blocker, sheet, cell }) => ({
      ...{ id, stage, label },
      state: isReady ? "Ready" : "Blocked",
      blocker: isReady ? null : blocker,
      sheet: sheet ?? null,
      cell: cell ?? null,
    })),
  }));
  return JSON.stringify({ version: JSON_VERSION, file, standards }, undefined, 2);
}
