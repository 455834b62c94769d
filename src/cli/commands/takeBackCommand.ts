import { openXlsx } from "../../adapters/xlsx";
import { changeWorkbook } from "../../app/change/changeWorkbook";
import { readableValue } from "../../app/exchange/exchangeContent";
import { planTakeBack, type TakeBack, type TakenCell } from "../../app/exchange/takeBack";
import { planOf } from "../../core/workbook";
import { CHANGE_HELP, CHANGE_OPTIONS } from "../changeFile";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { fileArgument, readWorkbookFile } from "../fileArgument";
import { dayOption, isOptionOn, textOption } from "../optionValues";
import { shortened } from "../shortened";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";

/** `take-back`: what a reviewer wrote, into the workbook. */
export const takeBackCommand: Command = {
  name: "take-back",
  help: `Usage: annexbook take-back RETURNED.xlsx --into FILE.xlsx [options]

Lists what a reviewer filled into a copy of "export --as reviewer". With --accept, takes it over into the
sheet Reviews; what is left out goes into the change log. Changes of other cells are never taken over.

  --into FILE      the workbook that the copy was made from
  --accept WHAT    all, none, or ids such as 27001/A.5.1/Observation,27001/A.5.2 (a record: all its
                   cells), separated by commas${CHANGE_HELP}`,
  options: { ...CHANGE_OPTIONS, into: { type: "string" }, accept: { type: "string" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const returned = fileArgument(input, "take-back");
    const into = textOption(input, "into");
    if (into === undefined) {
      throw new UsageError("missing-option", "take-back needs --into FILE.", { place: "--into" });
    }
    const { taken, isWritten } = await takeBack(returned, into, input, io);
    io.print(
      input.json ? toJson(returned, into, taken, isWritten) : toText(into, taken, isWritten),
    );
    return EXIT.ok;
  },
};

async function takeBack(returned: string, into: string, input: CommandInput, io: CommandIo) {
  const today = dayOption(input, "today") ?? io.today();
  const copy = await readWorkbookFile(returned, io);
  const read = io.readFile(into);
  const workbook = openXlsx(read);
  const accept = acceptOption(input);
  const isPreview = isOptionOn(input, "dry-run");
  let taken: TakeBack = { plan: planOf("Take back", {}), cells: [], altered: [] };
  const { changes } = await changeWorkbook(
    workbook,
    (state) => {
      taken = planTakeBack(state, copy, { accept, today });
      return taken.plan;
    },
    { who: textOption(input, "who") ?? io.userName(), today, isPreview },
  );
  const isWritten = !isPreview && changes.length > 0;
  if (isWritten) io.saveFile(into, workbook.bytes(), read);
  return { taken, isWritten };
}

function acceptOption(input: CommandInput): "all" | "none" | readonly string[] | undefined {
  const text = textOption(input, "accept");
  if (text === undefined || text === "all" || text === "none") return text;
  return text.split(",").map((id) => id.trim());
}

function toJson(
  returned: string,
  file: string,
  { cells, altered }: TakeBack,
  applied: boolean,
): string {
  const listed = cells.map((cell) => ({
    id: cell.id,
    standard: cell.standard,
    record: cell.record,
    field: cell.field,
    value: valueOf(cell),
    taken: cell.isTaken,
    fault: cell.fault ?? null,
  }));
  return JSON.stringify(
    { version: JSON_VERSION, file, returned, applied, cells: listed, altered },
    undefined,
    2,
  );
}

function toText(file: string, { cells, altered }: TakeBack, isWritten: boolean): string {
  const rows = cells.map((cell) => [
    cell.id,
    shortened(valueOf(cell)),
    cell.isTaken ? "taken over" : `left out${cell.fault === undefined ? "" : `: ${cell.fault}`}`,
  ]);
  const others = altered.map(
    (record) => `Not taken over: other cells of ${record} were changed in the copy.`,
  );
  if (cells.length === 0) return [...others, `${file}: nothing new in the copy`].join("\n");
  const count = cells.filter(({ isTaken }) => isTaken).length;
  const total = `${String(count)} of ${String(cells.length)} cells taken over`;
  return [
    textTable(["Cell", "Remark", "Decision"], rows),
    ...others,
    "",
    `${file}: ${isWritten ? total : "nothing written; --accept all, none or ids decides"}`,
  ].join("\n");
}

function valueOf({ field, value }: TakenCell): string {
  return readableValue("AB_Reviews", new Map(), field, value);
}
