import { area, cellsOf, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { DoubleError, invalidArgument } from "../wire/hostError";

/** What is searched for. */
interface Criteria {
  readonly text: unknown;
  readonly completeMatch?: unknown;
  readonly matchCase?: unknown;
}

/**
 * The first cell of a range that holds a text and nothing else; "~" takes the meaning off "*", "?"
 * and itself [find-text]. Nothing is found on hidden sheets and in hidden rows and columns
 * [find-hidden].
 */
export function findCell(
  sheet: Sheet,
  within: Area,
  { text, completeMatch, matchCase }: Criteria,
): Area | undefined {
  if (typeof text !== "string" || text === "" || text.length > 255) throw invalidArgument();
  if (within.top === within.bottom && within.left === within.right) {
    throw new DoubleError("The double finds in ranges of several cells: of one, Excel takes all");
  }
  if (completeMatch !== true || matchCase !== true || /(?<!~)[*?]/.test(text)) {
    throw new DoubleError("The double finds whole texts as they are only");
  }
  if (sheet.visibility !== "Visible") return undefined;
  const wanted = text.replaceAll(/~(.)/g, "$1");
  for (const [row, column] of cellsOf(within)) {
    const isHidden =
      sheet.hiddenRows.has(row) || sheet.filteredRows.has(row) || sheet.hiddenColumns.has(column);
    const content = sheet.cells.get(row, column)?.content;
    if (!isHidden && content !== undefined && String(content) === wanted) return area(row, column);
  }
  return undefined;
}
