import { officeCodeOf, officePlaceOf } from "./officeErrors";
import type { LocatedEdit } from "./locateEdit";
import { keysOf } from "./tableEdit";

/** Excel finds texts of at most so many characters. */
const LONGEST = 255;

/**
 * Queues what ends the request before anything is written when a record is no longer in its row:
 * Excel fails where it finds no cell with the key in that row. It finds nothing in rows that are
 * hidden, so filtered tables and hidden sheets go without, as do keys that are no texts.
 */
export function queueGuards(context: Excel.RequestContext, located: LocatedEdit): void {
  const { edit, look } = located;
  const { isFiltered, isVisible, headings, name } = look.facts;
  // In a row of one cell Excel would search the whole sheet.
  if (isFiltered || !isVisible || headings.length < 2) return;
  const body = context.workbook.tables.getItem(edit.table).getDataBodyRange();
  for (const row of guardedRows(located)) {
    const line = body.getRow(row);
    for (const key of keysOf(name, headings)) {
      const text = look.raw(row, key);
      if (isFindable(text)) line.find(escaped(text), { completeMatch: true, matchCase: true });
    }
  }
}

/** Rows that an edit writes to or takes away, from 0. */
function guardedRows({ edit, look, cells }: LocatedEdit): number[] {
  const end = look.facts.rowCount - look.blankRows();
  const removed = edit.removed.map((_key, index) => end - edit.removed.length + index);
  return [...new Set([...cells.map(({ row }) => row), ...removed])];
}

function isFindable(text: unknown): text is string {
  return typeof text === "string" && text !== "" && !/^=/.test(text) && text.length <= LONGEST;
}

/** Stars, question marks and tildes stand for other things in what is to be found. */
function escaped(text: string): string {
  return text.replaceAll(/[~*?]/g, "~$&");
}

/** Whether a request ended because a record was not in its row. Then nothing has been written. */
export function isGuardFailure(failure: unknown): boolean {
  return officeCodeOf(failure) === "ItemNotFound" && officePlaceOf(failure) === "Range.find";
}
