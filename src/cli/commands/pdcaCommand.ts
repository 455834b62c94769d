import { pdcaView, type PdcaPart } from "../../app/pdca/pdcaView";
import { STANDARD_NAMES } from "../../core/catalog";
import { JSON_VERSION, type Command } from "../command";
import { EXIT } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";
import { dayOption, textOption } from "../optionValues";
import { textTable } from "../textTable";

const HELP = `Usage: annexbook pdca FILE.xlsx [options]

Says what is done, open and overdue in plan, do, check and act, quarter by quarter. Quarters follow the
day on which something was done or is due; "no day" is what the workbook has no day for.

  --standard ID  27001 or 42001 (default: all in scope)
  --today DAY    the day to judge for (default: today, or the day typed at As of)`;

/** `pdca`: what stands in plan, do, check and act. */
export const pdcaCommand: Command = {
  name: "pdca",
  help: HELP,
  options: { standard: { type: "string" }, today: { type: "string" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const file = fileArgument(input, "pdca");
    const wanted = textOption(input, "standard");
    const only = wanted === undefined ? undefined : standardOption(wanted);
    const state = await readWorkbookFile(file, io);
    const parts = pdcaView(state, dayOption(input, "today") ?? io.today()).filter(
      ({ standard }) => only === undefined || standard === only,
    );
    io.print(input.json ? toJson(file, parts) : toText(parts));
    return EXIT.ok;
  },
};

function toText(parts: readonly PdcaPart[]): string {
  const rows = parts.flatMap(({ standard, phase, quarters }) =>
    quarters.map(({ quarter, things }) => {
      const count = (state: string) => String(things.filter((one) => one.state === state).length);
      const name = STANDARD_NAMES[standard].cell;
      return [name, phase, quarter ?? "no day", count("Done"), count("Open"), count("Overdue")];
    }),
  );
  return textTable(["Standard", "Phase", "Quarter", "Done", "Open", "Overdue"], rows);
}

function toJson(file: string, parts: readonly PdcaPart[]): string {
  const listed = parts.map(({ standard, phase, counts, quarters }) => ({
    ...{ standard, phase, done: counts.Done, open: counts.Open, overdue: counts.Overdue },
    quarters: quarters.map(({ quarter, things }) => ({
      quarter: quarter ?? null,
      things: things.map(({ what, on, state, place }) => ({
        ...{ what, on: on ?? null, state, table: place.table, key: place.key },
      })),
    })),
  }));
  return JSON.stringify({ version: JSON_VERSION, file, parts: listed }, undefined, 2);
}
