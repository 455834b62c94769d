import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { blocked } from "../open/refusal";
import { scanPart } from "../open/scanPart";
import { readCells } from "../read/readCells";
import { LAST_ROW, rangeReference } from "../reference";
import type { CellRange } from "../spec/address";
import type { CellContent } from "../spec/sheetSpec";
import type { CellEdit } from "./cellEdit";
import { editCells } from "./editCells";
import { refuseTakenArea } from "./freeArea";
import { setAttribute } from "./markupEdit";
import { resizeAreas } from "./resizeAreas";
import { hasFixedHeight } from "./rowEditor";
import { Splices } from "./splices";
import { findTable, type TablePlace } from "./tableParts";

/** A cell of a new row. */
export interface NewCell {
  readonly value?: CellContent | undefined;
  /** In file form, without "=". */
  readonly formula?: string | undefined;
}

/** A new row. */
export interface NewRow {
  /** By their position in the table, from 0; a missing one is empty. */
  readonly cells: ReadonlyMap<number, NewCell>;
  /** Points that its texts need; as high as any row when left out. */
  readonly height?: number | undefined;
}

/**
 * Adds rows below the last row of a table, with its looks, and its height if that is fixed. Validations, conditional
 * formats and the filter grow with the table.
 *
 * @param fillsLastRow - whether the first new row takes the place of the last row, which is blank
 * @throws PackageRefusal `blocked` when something is in the way, or the table has a row of totals
 * @throws RangeError when there is no such table
 */
export function appendTableRows(
  pkg: OpenedPackage,
  name: string,
  rows: readonly NewRow[],
  fillsLastRow = false,
): void {
  if (rows.length === 0) return;
  const place = findTable(pkg, name);
  const { table, sheetPart, sheetName } = place;
  const { range } = table;
  refuseTotals(place);
  const first = range.lastRow + (fillsLastRow ? 0 : 1);
  const lastRow = first + rows.length - 1;
  if (lastRow > LAST_ROW) throw blocked(`${sheetName}: the sheet has no more rows.`);
  const cells = readCells(pkg, sheetPart);
  if (lastRow > range.lastRow) {
    refuseTakenArea(place, cells, { ...range, firstRow: range.lastRow + 1, lastRow });
  }
  const template = cells.rows.find(({ row }) => row === range.lastRow)?.cells ?? [];
  const styles = new Map(template.map(({ column, styleIndex }) => [column, styleIndex]));
  const edits = rows.flatMap((row, index) => editsOfRow(row, first + index, range, styles));
  const { attributes, isFixed } = rowAttributes(pkg, sheetPart, range.lastRow);
  const looks = rows.map(
    ({ height }, index) =>
      [first + index, { attributes, height: isFixed ? undefined : height }] as const,
  );
  editCells(pkg, sheetPart, edits, new Map(looks));
  resizeTable(pkg, place, lastRow);
}

function editsOfRow(
  { cells }: NewRow,
  row: number,
  { firstColumn, lastColumn }: CellRange,
  styles: ReadonlyMap<number, number>,
): CellEdit[] {
  const edits: CellEdit[] = [];
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const { value, formula } = cells.get(column - firstColumn) ?? {};
    edits.push({ row, column, value, formula, style: styles.get(column) ?? 0 });
  }
  return edits;
}

/**
 * Takes the last rows of a table away; one row stays, blank, when all go.
 *
 * @throws PackageRefusal `blocked` when the table has a row of totals
 * @throws RangeError when there is no such table, or it has fewer rows
 */
export function removeTableRows(pkg: OpenedPackage, name: string, count: number): void {
  const place = findTable(pkg, name);
  const { range, headerRowCount } = place.table;
  refuseTotals(place);
  const firstData = range.firstRow + headerRowCount;
  const firstGone = range.lastRow - count + 1;
  if (firstGone < firstData) throw new RangeError(`${String(count)} rows of ${name}`);
  const edits: CellEdit[] = [];
  for (let row = firstGone; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      edits.push({ row, column, isRemoved: row > firstData });
    }
  }
  editCells(pkg, place.sheetPart, edits);
  resizeTable(pkg, place, Math.max(firstData, firstGone - 1));
}

function refuseTotals({ table, sheetName }: TablePlace): void {
  if (table.totalsRowCount === 0) return;
  throw blocked(
    `${sheetName}: the table ${table.name} has a row of totals: switch it off in Excel first.`,
  );
}

/** The table and its filter end with another row, and with them what belongs to its rows. */
function resizeTable(pkg: OpenedPackage, place: TablePlace, lastRow: number): void {
  const { table, sheetPart } = place;
  if (lastRow === table.range.lastRow) return;
  resizeReferences(pkg, table.part, rangeReference({ ...table.range, lastRow }));
  resizeAreas(pkg, sheetPart, { range: table.range, lastRow });
}

/** Gives a table and its filter another area. */
export function resizeReferences(pkg: OpenedPackage, tablePart: string, reference: string): void {
  const xml = pkg.text(tablePart) ?? "";
  const splices = new Splices(xml);
  scanPart(xml, tablePart, (scanner) => {
    while (scanner.next()) {
      const isTable = scanner.depth === 1 && scanner.opens("table");
      const isFilter = scanner.depth === 2 && scanner.opens("autoFilter");
      if (isTable || isFilter) setAttribute(scanner, "ref", reference, splices);
    }
  });
  pkg.put(tablePart, splices.apply());
}

/** Attributes of a row that new rows below it take over. */
const INHERITED = ["s", "customFormat", "dyDescent"];
/** Those of a height that somebody has fixed. */
const FIXED = ["ht", "customHeight"];

function rowAttributes(pkg: OpenedPackage, sheetPart: string, wanted: number) {
  return scanPart(pkg.text(sheetPart) ?? "", sheetPart, (scanner) => {
    let row = 0;
    let found = { attributes: "", isFixed: false };
    while (scanner.next()) {
      if (scanner.depth !== 3 || !scanner.opens("row")) continue;
      const text = scanner.attribute("r");
      row = text === undefined ? row + 1 : Number(text);
      if (row === wanted) {
        const isFixed = hasFixedHeight(scanner);
        found = { attributes: inherited(scanner, isFixed), isFixed };
      }
      scanner.skip();
    }
    return found;
  });
}

function inherited(scanner: MarkupScanner, isFixed: boolean): string {
  const taken = new Set([...INHERITED, ...(isFixed ? FIXED : [])]);
  return scanner
    .attributes()
    .filter(({ name }) => taken.has(name))
    .map(({ start, valueEnd }) => ` ${scanner.text.slice(start, valueEnd + 1)}`)
    .join("");
}
