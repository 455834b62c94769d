import { planFill } from "../../app/change/fill";
import { planRepair } from "../../app/change/repair";
import { planSet } from "../../app/change/setCell";
import { planSnapshot } from "../../app/change/snapshot";
import { planUndo } from "../../app/change/undo";
import { planUnfill, type KeptSheet } from "../../app/change/unfill";
import { loadGuidance } from "../../core/catalog";
import { CHANGE_HELP, CHANGE_OPTIONS, changeFile } from "../changeFile";
import type { Command } from "../command";
import { fileArgument } from "../fileArgument";
import { dayOption, isOptionOn, textOption } from "../optionValues";
import { standardsOption } from "../standardsOption";
import { UsageError } from "../usageError";

/** `fill`: both catalogs into any workbook, and what is missing into ours. */
export const fillCommand: Command = {
  name: "fill",
  help: `Usage: annexbook fill FILE.xlsx [options]

Adds the sheets, rows, columns and names of Annexbook that the workbook does not have yet. What is
there stays as it is: your sheets, charts and every typed value. A second run changes nothing.

  --standards LIST   standards in scope of a workbook without settings (default: both)
  --id ID            id of such a workbook (default: a random one)${CHANGE_HELP}`,
  options: { ...CHANGE_OPTIONS, standards: { type: "string" }, id: { type: "string" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const guidance = await loadGuidance();
    const today = dayOption(input, "today") ?? io.today();
    const standards = standardsOption(input);
    const workbookId = textOption(input, "id") ?? io.newId();
    return changeFile(fileArgument(input, "fill"), input, io, (state) =>
      planFill(state, { standards, workbookId, today, guidance }),
    );
  },
};

/** `unfill`: takes away what fill has added. */
export const unfillCommand: Command = {
  name: "unfill",
  help: `Usage: annexbook unfill FILE.xlsx [options]

Removes the sheets that Annexbook added and nobody has typed into. Sheets with typed values stay,
and those that their formulas need.

  --all          remove sheets with typed values, too${CHANGE_HELP}`,
  options: { ...CHANGE_OPTIONS, all: { type: "boolean" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const guidance = await loadGuidance();
    const today = dayOption(input, "today") ?? io.today();
    let kept: readonly KeptSheet[] = [];
    const code = await changeFile(fileArgument(input, "unfill"), input, io, (state) => {
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
  help: `Usage: annexbook set FILE.xlsx TABLE KEY COLUMN VALUE [options]

Changes one cell, found by its table, the key of its record and the heading of its column:

  annexbook set isms.xlsx SoA_27001 A.5.1 Owner "Priya Nair"
  annexbook set isms.xlsx Clauses "ISO 27001 Clause 4.1" Conformity Conforms
  annexbook set isms.xlsx Settings "Decided on" "ISO 27001" 2026-11-15

Days are yyyy-mm-dd; "" empties the cell. A value that the column does not accept is refused.
${CHANGE_HELP}`,
  options: CHANGE_OPTIONS,
  maxPositionals: 5,
  run: async (input, io) => {
    const [, table, key, column, text] = input.positionals;
    if (table === undefined || key === undefined || column === undefined || text === undefined) {
      throw new UsageError("missing-argument", "set needs FILE TABLE KEY COLUMN VALUE.");
    }
    return changeFile(fileArgument(input, "set"), input, io, (state) =>
      planSet(state, { table, key, column, text }),
    );
  },
};

/** `repair`: own formulas, lists and names that were overwritten or lost. */
export const repairCommand: Command = {
  name: "repair",
  help: `Usage: annexbook repair FILE.xlsx [options]

Restores Annexbook's own formulas, lists and names where they were overwritten, shortened or lost.
Typed values stay. Look at it first with --dry-run.
${CHANGE_HELP}`,
  options: CHANGE_OPTIONS,
  maxPositionals: 1,
  run: async (input, io) => {
    const today = dayOption(input, "today") ?? io.today();
    return changeFile(
      fileArgument(input, "repair"),
      input,
      io,
      (state) => planRepair(state, today).plan,
    );
  },
};

/** `snapshot`: the numbers of today into the history. */
export const snapshotCommand: Command = {
  name: "snapshot",
  help: `Usage: annexbook snapshot FILE.xlsx --label TEXT [options]

Appends the numbers of every roll-up to the maturity history, where the trend comes from.

  --label TEXT   what the snapshot is called, such as "Before stage 2"${CHANGE_HELP}`,
  options: { ...CHANGE_OPTIONS, label: { type: "string" } },
  maxPositionals: 1,
  run: async (input, io) => {
    const today = dayOption(input, "today") ?? io.today();
    const label = textOption(input, "label");
    if (label === undefined) {
      throw new UsageError("missing-option", "snapshot needs --label TEXT.", { place: "--label" });
    }
    return changeFile(fileArgument(input, "snapshot"), input, io, (state) =>
      planSnapshot(state, label, today),
    );
  },
};

/** `undo`: the opposite of the last action. */
export const undoCommand: Command = {
  name: "undo",
  help: `Usage: annexbook undo FILE.xlsx [options]

Undoes the last action of the change log that has not been undone; twice goes two actions back.
Refused when a cell has been changed since.
${CHANGE_HELP}`,
  options: CHANGE_OPTIONS,
  maxPositionals: 1,
  run: async (input, io) => changeFile(fileArgument(input, "undo"), input, io, planUndo),
};
