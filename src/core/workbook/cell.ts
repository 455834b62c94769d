import { fromSerial } from "../day";

/** An error that a cell shows, such as "#N/A". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: days are serial numbers; undefined is an empty cell. */
export type CellValue = string | number | boolean | CellError | undefined;

/** The cells of one table row by heading. A missing heading is an empty cell. */
export type Row = ReadonlyMap<string, CellValue>;

/** Whether a cell shows an error. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object";
}

/** The text of a cell as formulas see it: "" for an empty cell and for an error. */
export function cellText(value: CellValue): string {
  if (value === undefined || typeof value === "object") return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** A cell's day as yyyy-mm-dd; "" when it holds none. */
export function daySerialText(value: CellValue): string {
  return typeof value === "number" ? (fromSerial(value) ?? "") : "";
}
