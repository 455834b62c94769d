import type { CellValue } from "./cell";

/** Days between the first days of the two date systems of Excel. */
const DAYS_BETWEEN = 1462;

/** A day as the number of the 1900 system; whatever is no number stays as it is. */
export function fromDateSystem(value: CellValue, date1904: boolean): CellValue {
  return date1904 && typeof value === "number" ? value + DAYS_BETWEEN : value;
}

/** A day of the 1900 system as the number that the file counts in. */
export function toDateSystem(value: CellValue, date1904: boolean): CellValue {
  return date1904 && typeof value === "number" ? value - DAYS_BETWEEN : value;
}
