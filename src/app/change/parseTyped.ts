import { isIsoDate, toSerial } from "../../core/day";
import { columnLayout, isDayCell, tableLayout } from "../../core/sheets";
import { cellText, SETTINGS, type Accepts, type CellValue, type Row } from "../../core/workbook";
import { WorkbookError } from "../workbookError";

/**
 * A text as the value of a cell, as its column wants it: a day yyyy-mm-dd becomes one, a word takes
 * the spelling of the list, digits in a column of numbers become a number; "" empties the cell.
 *
 * @param row - the record, whose setting decides what a value of AB_Settings may be
 * @throws WorkbookError `computed-column` for a column of formulas, `not-accepted` for a value that
 *   the cell does not accept, with what it does
 */
export function parseTyped(table: string, column: string, text: string, row: Row): CellValue {
  const layout = columnLayout(table, column);
  if (layout?.type === "computed") {
    const message = `"${column}" is computed by a formula: change what it is computed from.`;
    throw new WorkbookError("computed-column", message, { place: column });
  }
  if (text === "") return undefined;
  const accepts = acceptedBy(table, column, row);
  if (accepts !== undefined) return acceptedValue(accepts, column, text);
  const isNumber = layout?.type === "number" || layout?.type === "percent";
  return isNumber ? (numberOf(text) ?? refuse(column, "a number")) : text;
}

/** What a cell of a record accepts; undefined for any text. */
export function acceptedBy(table: string, column: string, row: Row): Accepts | undefined {
  if (isDayCell(table, row, column)) return { days: true };
  return tableLayout(table)?.name === "AB_Settings"
    ? settingAccepts(row, column)
    : columnLayout(table, column)?.accepts;
}

function dayValue(column: string, text: string): number {
  return isIsoDate(text) ? toSerial(text) : refuse(column, "a day written yyyy-mm-dd");
}

function settingAccepts(row: Row, column: string): Accepts | undefined {
  const name = cellText(row.get("Setting")).toLowerCase();
  if (!column.startsWith("ISO ")) return undefined;
  return SETTINGS.find((setting) => setting.name.toLowerCase() === name)?.accepts;
}

function acceptedValue(accepts: Accepts, column: string, text: string): CellValue {
  if ("words" in accepts) {
    const word = accepts.words.find((one) => one.toLowerCase() === text.toLowerCase());
    return word ?? refuse(column, `one of ${accepts.words.join(", ")}`);
  }
  if ("wordsOf" in accepts) return text;
  if ("days" in accepts) return dayValue(column, text);
  const number = numberOf(text);
  if ("wholeFrom" in accepts) {
    const { wholeFrom, to } = accepts;
    const isWhole = Number.isInteger(number) && Number(number) >= wholeFrom && Number(number) <= to;
    return isWhole
      ? number
      : refuse(column, `a whole number from ${String(wholeFrom)} to ${String(to)}`);
  }
  return number !== undefined && number > accepts.above
    ? number
    : refuse(column, `a number above ${String(accepts.above)}`);
}

function numberOf(text: string): number | undefined {
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(text.trim()) ? Number(text) : undefined;
}

function refuse(column: string, wanted: string): never {
  throw new WorkbookError("not-accepted", `"${column}" takes ${wanted}.`, { place: column });
}
