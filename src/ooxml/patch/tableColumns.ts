import type { OpenedPackage } from "../open/openedPackage";
import { blocked } from "../open/refusal";
import { scanPart } from "../open/scanPart";
import { readCells } from "../read/readCells";
import { LAST_COLUMN, rangeReference } from "../reference";
import type { CellContent } from "../spec/sheetSpec";
import { element, encodeXstring, encodeXstringAttribute, escapeText } from "../xml";
import type { CellEdit } from "./cellEdit";
import { editCells } from "./editCells";
import { refuseTakenArea } from "./freeArea";
import { appendInto, placeOf, setAttribute, withPrefix, type ElementPlace } from "./markupEdit";
import { Splices } from "./splices";
import { resizeReferences } from "./tableRows";
import { findTable } from "./tableParts";

/** A column at the right end of a table. */
export interface NewColumn {
  readonly heading: string;
  /** In file form, without "="; undefined for a column that is typed. */
  readonly formula?: string | undefined;
  /** Values, or results of the formula, for each row; undefined is empty. */
  readonly values: readonly (CellContent | undefined)[];
  /** Look of its cells. */
  readonly style: number;
}

/**
 * Adds a column at the right end of a table; its heading looks like its neighbour's.
 *
 * @throws PackageRefusal `blocked` when something is in the way
 * @throws RangeError when there is no such table
 */
export function addTableColumn(pkg: OpenedPackage, name: string, added: NewColumn): void {
  const place = findTable(pkg, name);
  const { table, sheetPart, sheetName } = place;
  const { range, headerRowCount, totalsRowCount } = table;
  const column = range.lastColumn + 1;
  if (column > LAST_COLUMN) throw blocked(`${sheetName}: the sheet has no more columns.`);
  const cells = readCells(pkg, sheetPart);
  refuseTakenArea(place, cells, { ...range, firstColumn: column, lastColumn: column });
  const neighbour = cells.rows
    .find(({ row }) => row === range.firstRow)
    ?.cells.find((cell) => cell.column === range.lastColumn);
  const firstData = range.firstRow + headerRowCount;
  const edits: CellEdit[] = [];
  if (headerRowCount === 1) {
    const style = neighbour?.styleIndex ?? 0;
    edits.push({ row: range.firstRow, column, value: added.heading, style });
  }
  for (let row = firstData; row <= range.lastRow - totalsRowCount; row += 1) {
    const value = added.values[row - firstData];
    edits.push({ row, column, value, formula: added.formula, style: added.style });
  }
  editCells(pkg, sheetPart, edits);
  addToPart(pkg, table.part, added);
  resizeReferences(pkg, table.part, rangeReference({ ...range, lastColumn: column }));
}

function addToPart(pkg: OpenedPackage, part: string, { heading, formula }: NewColumn): void {
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  scanPart(xml, part, (scanner) => {
    const ids: number[] = [];
    let columns: ElementPlace | undefined;
    while (scanner.next()) {
      if (scanner.depth === 2 && scanner.opens("tableColumns")) {
        const count = Number(scanner.attribute("count") ?? 0);
        if (count > 0) setAttribute(scanner, "count", String(count + 1), splices);
        const { name, prefix, start, end } = scanner;
        columns = { name, prefix, start, openEnd: end, closeStart: end, end, isEmpty: false };
      } else if (columns !== undefined && scanner.depth === 3 && scanner.opens("tableColumn")) {
        ids.push(Number(scanner.attribute("id") ?? 0));
        columns = { ...columns, closeStart: placeOf(scanner).end };
      }
    }
    if (columns === undefined) return;
    const id = Math.max(0, ...ids) + 1;
    const values = { id, name: encodeXstringAttribute(heading) };
    const markup = element("tableColumn", values, formulaMarkup(formula));
    appendInto(xml, columns, withPrefix(markup, columns.prefix), splices);
  });
  pkg.put(part, splices.apply());
}

function formulaMarkup(formula: string | undefined): string {
  if (formula === undefined) return "";
  return element("calculatedColumnFormula", {}, escapeText(encodeXstring(formula)));
}

/**
 * Gives a calculated column its formula back, for the rows that are there and for new ones.
 *
 * @param values - results for each row
 * @throws PackageRefusal `blocked` for rows whose formula belongs to other cells, too
 * @throws RangeError when there is no such table or column
 */
export function setColumnFormula(
  pkg: OpenedPackage,
  name: string,
  column: Omit<NewColumn, "style"> & { readonly formula: string },
): void {
  const { table, sheetPart } = findTable(pkg, name);
  const { range, headerRowCount, totalsRowCount, headings } = table;
  const position = headings.indexOf(column.heading);
  if (position < 0) throw new RangeError(`column: ${column.heading}`);
  const { formula } = column;
  const firstData = range.firstRow + headerRowCount;
  const edits: CellEdit[] = [];
  for (let row = firstData; row <= range.lastRow - totalsRowCount; row += 1) {
    const value = column.values[row - firstData];
    edits.push({ row, column: range.firstColumn + position, value, formula });
  }
  editCells(pkg, sheetPart, edits);
  setInPart(pkg, table.part, position, formula);
}

function setInPart(pkg: OpenedPackage, part: string, position: number, formula: string): void {
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  const markup = formulaMarkup(formula);
  scanPart(xml, part, (scanner) => {
    let index = -1;
    while (scanner.next()) {
      if (scanner.depth === 3 && scanner.opens("tableColumn")) {
        index += 1;
        if (index !== position) continue;
        const isEmpty = scanner.kind === "empty";
        const { name, prefix, start, end } = scanner;
        const place = { name, prefix, start, openEnd: end, closeStart: end, end, isEmpty };
        // It is the first child.
        appendInto(xml, place, withPrefix(markup, prefix), splices);
      } else if (
        index === position &&
        scanner.depth === 4 &&
        scanner.opens("calculatedColumnFormula")
      ) {
        const old = placeOf(scanner);
        splices.replace(old.start, old.end, "");
      }
    }
  });
  pkg.put(part, splices.apply());
}
