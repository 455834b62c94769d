import { openXlsx } from "../adapters/xlsx";
import { changeWorkbook, type ChangeResult } from "../app/change/changeWorkbook";
import type { LoggedChange } from "../app/change/logged";
import type { IsoDate } from "../core/day";
import { cellText, type ChangePlan, type WorkbookState } from "../core/workbook";
import { JSON_VERSION, type CommandInput } from "./command";
import { EXIT, type CommandIo } from "./commandIo";
import { dayOption, isOptionOn, textOption } from "./optionValues";
import { shortened } from "./shortened";
import { textTable } from "./textTable";

/** Help of the options that every change of a file has. */
export const CHANGE_HELP = `
  --dry-run      show what would be changed, write nothing
  --who NAME     name for the change log (default: the user's)
  --today DAY    the day to compute for (default: today)`;

/** Options that every change of a file has. */
export const CHANGE_OPTIONS = {
  "dry-run": { type: "boolean" },
  who: { type: "string" },
  today: { type: "string" },
} as const;

/**
 * Changes a file, or shows what it would change, and prints that.
 *
 * @throws UserError for a file that cannot be read or written, and whatever makePlan throws
 */
export async function changeFile(
  file: string,
  input: CommandInput,
  io: CommandIo,
  makePlan: (state: WorkbookState) => ChangePlan | Promise<ChangePlan>,
): Promise<number> {
  const today: IsoDate = dayOption(input, "today") ?? io.today();
  const read = io.readFile(file);
  const workbook = openXlsx(read, io.codecs);
  const isPreview = isOptionOn(input, "dry-run");
  const options = { who: textOption(input, "who") ?? io.userName(), today, isPreview };
  const result = await changeWorkbook(workbook, makePlan, options);
  const isChanged = !isPreview && result.changes.length > 0;
  if (isChanged) io.saveFile(file, workbook.bytes(), read);
  io.print(input.json ? toJson(file, result, isChanged) : toText(file, result, isPreview));
  return EXIT.ok;
}

function toJson(file: string, { changes }: ChangeResult, applied: boolean): string {
  const listed = changes.map((one) => ({
    sheet: one.sheet,
    record: one.record,
    field: one.field,
    old: textOf(one.old),
    new: textOf(one.new),
  }));
  return JSON.stringify({ version: JSON_VERSION, file, applied, changes: listed }, undefined, 2);
}

function textOf(value: LoggedChange["old"]): string | null {
  return value === undefined ? null : cellText(value);
}

const SHOWN = 40;

function toText(file: string, { changes, skipped }: ChangeResult, isPreview: boolean): string {
  if (changes.length === 0) return `${file}: nothing to change`;
  const rows = changes
    .slice(0, SHOWN)
    .map((one) => [
      one.sheet,
      one.record,
      one.field,
      shortened(cellText(one.old)),
      shortened(cellText(one.new)),
    ]);
  const more = changes.length - rows.length;
  return [
    textTable(["Sheet", "Record", "Field", "Old", "New"], rows),
    ...(more > 0 ? [`... and ${String(more)} more`] : []),
    ...skipped.map((part) => `Not written: ${part}`),
    "",
    `${file}: ${counted(changes.length)} ${isPreview ? "planned, none written" : "written"}`,
  ].join("\n");
}

function counted(changes: number): string {
  return changes === 1 ? "1 change" : `${String(changes)} changes`;
}
