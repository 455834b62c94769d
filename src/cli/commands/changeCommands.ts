import { openXlsx } from "../../adapters/xlsx";
import { changeWorkbook, type ChangeResult } from "../../app/change/changeWorkbook";
import { planFill } from "../../app/change/fill";
import type { LoggedChange } from "../../app/change/logged";
import { planRepair } from "../../app/change/repair";
import { planSet } from "../../app/change/setCell";
import { planSnapshot } from "../../app/change/snapshot";
import { planUndo } from "../../app/change/undo";
import { planUnfill, type KeptSheet } from "../../app/change/unfill";
import { loadGuidance } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { cellText, type ChangePlan, type WorkbookState } from "../../core/workbook";
import { JSON_VERSION, type Command, type CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { fileArgument } from "../fileArgument";
import { dayOption, isOptionOn, textOption } from "../optionValues";
import { shortened } from "../shortened";
import { standardsOption } from "../standardsOption";
import { textTable } from "../textTable";
import { UsageError } from "../usageError";

const SHARED_HELP = `
  --dry-run      show what would be changed, write nothing
  --who NAME     name for the change log (default: the user's)
  --today DAY    the day to compute for (default: today)`;

const SHARED_OPTIONS = {
  "dry-run": { type: "boolean" },
  who: { type: "string" },
  today: { type: "string" },
} as const;

/** `fill`: both catalogs into any workbook, and what is missing into ours. */
export const fillCommand: Command = {
  name: "fill",
  summary: "add what is missing to a workbook, ours or not",
  help: `Usage: annexbook fill FILE.xlsx [options]

Adds the sheets, rows, columns and names of Annexbook that the workbook does not have yet. What is
there stays as it is: your sheets, charts and every typed value. A second run changes nothing.

  --standards LIST   standards in scope of a workbook without settings (default: both)
  --id ID            id of such a workbook (default: a random one)${SHARED_HELP}`,
  options: { ...SHARED_OPTIONS, standards: { type: "string" }, id: { type: "string" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const guidance = await loadGuidance();
    const today = dayOption(input, "today") ?? io.today();
    const standards = standardsOption(input);
    const workbookId = textOption(input, "id") ?? io.newId();
    return change("fill", input, io, (state) =>
      planFill(state, { standards, workbookId, today, guidance }),
    );
  },
};

/** `unfill`: takes away what fill has added. */
export const unfillCommand: Command = {
  name: "unfill",
  summary: "remove the sheets that Annexbook added",
  help: `Usage: annexbook unfill FILE.xlsx [options]

Removes the sheets that Annexbook added and nobody has typed into. Sheets with typed values stay,
and those that their formulas need.

  --all          remove sheets with typed values, too${SHARED_HELP}`,
  options: { ...SHARED_OPTIONS, all: { type: "boolean" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const guidance = await loadGuidance();
    const today = dayOption(input, "today") ?? io.today();
    let kept: readonly KeptSheet[] = [];
    const code = await change("unfill", input, io, (state) => {
      const unfill = planUnfill(state, { today, guidance, isAll: isOptionOn(input, "all") });
      kept = unfill.kept;
      return unfill.plan;
    });
    if (!input.json) kept.forEach((sheet) => io.print(keptText(sheet)));
    return code;
  },
};

function keptText({ sheet, typed }: KeptSheet): string {
  return typed === 0
    ? `Stays: ${sheet}, which sheets that stay compute from`
    : `Stays: ${sheet}, cells typed: ${String(typed)} (--all removes it)`;
}

/** `set`: one cell by its record. */
export const setCommand: Command = {
  name: "set",
  summary: "change one cell by its record",
  help: `Usage: annexbook set FILE.xlsx TABLE KEY COLUMN VALUE [options]

Changes one cell, found by its table, the key of its record and the heading of its column:

  annexbook set isms.xlsx SoA_27001 A.5.1 Owner "Priya Nair"
  annexbook set isms.xlsx Clauses "ISO 27001 Clause 4.1" Conformity Conforms
  annexbook set isms.xlsx Settings "Decided on" "ISO 27001" 2026-11-15

Days are yyyy-mm-dd; "" empties the cell. A value that the column does not accept is refused.
${SHARED_HELP}`,
  options: SHARED_OPTIONS,
  maxPositionals: 5,
  run: async (input, io) => {
    const [, table, key, column, text] = input.positionals;
    if (table === undefined || key === undefined || column === undefined || text === undefined) {
      throw new UsageError("missing-argument", "set needs FILE TABLE KEY COLUMN VALUE.");
    }
    return change("set", input, io, (state) => planSet(state, { table, key, column, text }));
  },
};

/** `repair`: own formulas, lists and names that were overwritten or lost. */
export const repairCommand: Command = {
  name: "repair",
  summary: "restore formulas, lists and names that were overwritten",
  help: `Usage: annexbook repair FILE.xlsx [options]

Restores Annexbook's own formulas, lists and names where they were overwritten, shortened or lost.
Typed values stay. Look at it first with --dry-run.
${SHARED_HELP}`,
  options: SHARED_OPTIONS,
  maxPositionals: 1,
  run: async (input, io) => {
    const today = dayOption(input, "today") ?? io.today();
    return change("repair", input, io, (state) => planRepair(state, today).plan);
  },
};

/** `snapshot`: the numbers of today into the history. */
export const snapshotCommand: Command = {
  name: "snapshot",
  summary: "keep today's numbers in the maturity history",
  help: `Usage: annexbook snapshot FILE.xlsx --label TEXT [options]

Appends the numbers of every roll-up to the maturity history, where the trend comes from.

  --label TEXT   what the snapshot is called, such as "Before stage 2"${SHARED_HELP}`,
  options: { ...SHARED_OPTIONS, label: { type: "string" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const today = dayOption(input, "today") ?? io.today();
    const label = textOption(input, "label");
    if (label === undefined) {
      throw new UsageError("missing-option", "snapshot needs --label TEXT.", { place: "--label" });
    }
    return change("snapshot", input, io, (state) => planSnapshot(state, label, today));
  },
};

/** `undo`: the opposite of the last action. */
export const undoCommand: Command = {
  name: "undo",
  summary: "undo the last action of the change log",
  help: `Usage: annexbook undo FILE.xlsx [options]

Undoes the last action of the change log that has not been undone; twice goes two actions back.
Refused when a cell has been changed since.
${SHARED_HELP}`,
  options: SHARED_OPTIONS,
  maxPositionals: 1,
  run: async (input, io) => change("undo", input, io, planUndo),
};

async function change(
  command: string,
  input: CommandInput,
  io: CommandIo,
  makePlan: (state: WorkbookState) => ChangePlan,
): Promise<number> {
  const file = fileArgument(input, command);
  const today: IsoDate = dayOption(input, "today") ?? io.today();
  const read = io.readFile(file);
  const workbook = openXlsx(read);
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

function toText(file: string, { changes }: ChangeResult, isPreview: boolean): string {
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
    "",
    `${file}: ${counted(changes.length)} ${isPreview ? "planned, none written" : "written"}`,
  ].join("\n");
}

function counted(changes: number): string {
  return changes === 1 ? "1 change" : `${String(changes)} changes`;
}
