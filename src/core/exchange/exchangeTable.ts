import { cellText, isCellError, type CellValue, type Row } from "../workbook";

/** A record with the cells that people type, whatever row or sheet it stands on. */
export interface ExchangeRecord {
  /** As recordKey writes it. */
  readonly key: string;
  /** Typed cells by heading; a missing heading is an empty cell. */
  readonly cells: Row;
}

/** The typed part of a table: computed columns are not in it. */
export interface ExchangeTable {
  readonly name: string;
  /** Headings of its typed columns, in the order of the sheet. */
  readonly columns: readonly string[];
  readonly records: readonly ExchangeRecord[];
}

/** What travels of a workbook. */
export type ExchangeContent = readonly ExchangeTable[];

/** Whether a cell holds nothing. */
export function isNothing(value: CellValue): boolean {
  return value === undefined || value === "";
}

/** Whether two cells say the same: line ends are one, and empty is empty, however it is stored. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (one === other || (isNothing(one) && isNothing(other))) return true;
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  return typeof one === "string" && typeof other === "string" && plain(one) === plain(other);
}

/** A text with line feeds alone as line ends: what every reader of the file format makes of it. */
export function plain(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}

/** One text for all that a record says, the same in any order of its cells. */
export function contentText({ cells }: ExchangeRecord): string {
  const typed = [...cells]
    .filter(([, value]) => !isNothing(value))
    .map(([heading, value]) => [heading, typeof value, isCellError(value) ? value.error : value])
    .map((cell) => cell.map((part) => (typeof part === "string" ? plain(part) : part)));
  return JSON.stringify(typed.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
}

/**
 * Order of keys as people expect it: numbers inside count as numbers, A.5.2 before A.5.10.
 *
 * @returns negative when the first comes first
 */
export function compareKeys(one: string, other: string): number {
  const [first, second] = [sortable(one), sortable(other)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function sortable(key: string): string {
  return key.toLowerCase().replaceAll(/\d+/g, (digits) => digits.padStart(12, "0"));
}

/** A cell as people read it in a list of differences; "" for an empty one. */
export function shownValue(value: CellValue): string {
  return isCellError(value) ? value.error : plain(cellText(value));
}
