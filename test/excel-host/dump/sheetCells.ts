import type {
  CellContent as FileContent,
  ColumnSpec,
  HyperlinkSpec,
  RowSpec,
} from "../../../src/ooxml";
import { CellErrorValue, type Cell, type CellContent } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { toFileFormula } from "./fileFormula";
import type { StyleBook } from "./styles";

/** Width of a column that nobody set, in characters. */
const USUAL_WIDTH = 8.43;

export function toColumns(sheet: Sheet, styles: StyleBook): ColumnSpec[] {
  const used = [
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
    ...sheet.columnFormats.keys(),
  ];
  const last = Math.max(-1, ...used.filter((column) => column < 256));
  return Array.from({ length: last + 1 }, (_none, column) => {
    const points = sheet.columnWidths.get(column);
    const format = sheet.columnFormats.get(column);
    return {
      width: points === undefined ? USUAL_WIDTH : toCharacters(points),
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
      ...(format === undefined ? {} : { style: styles.styleOf(format, false) }),
    };
  });
}

/** Characters of Calibri 11: 7 pixels each and 5 between them and the lines; 0.75 points a pixel. */
export function toCharacters(points: number): number {
  return Math.max((points / 0.75 - 5) / 7, 0);
}

export function toRows(sheet: Sheet, styles: StyleBook): RowSpec[] {
  const rows = new Map<number, [column: number, cell: Cell][]>();
  for (const [row, column, cell] of sheet.cells.within()) {
    const cells = rows.get(row);
    if (cells === undefined) rows.set(row, [[column, cell]]);
    else cells.push([column, cell]);
  }
  for (const row of sheet.rowHeights.keys()) if (!rows.has(row)) rows.set(row, []);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => ({
      row: row + 1,
      height: sheet.rowHeights.get(row),
      cells: cells
        .sort(([one], [other]) => one - other)
        .map(([column, cell]) => toCell(sheet, { row, column, cell }, styles)),
    }));
}

function toCell(
  sheet: Sheet,
  { row, column, cell }: { row: number; column: number; cell: Cell },
  styles: StyleBook,
) {
  const { content, formula, format, isQuoted } = cell;
  return {
    column: column + 1,
    style: styles.styleOf(format, isQuoted === true),
    ...(content === undefined ? {} : { value: toContent(content) }),
    ...(formula === undefined
      ? {}
      : { formula: toFileFormula(formula, sheet.tableAt(row, column)?.name) }),
  };
}

function toContent(content: CellContent): FileContent {
  return content instanceof CellErrorValue ? { error: content.text } : content;
}

export function toHyperlinks(sheet: Sheet): HyperlinkSpec[] {
  const links: HyperlinkSpec[] = [];
  for (const [row, column, { link }] of sheet.cells.within()) {
    if (link === undefined) continue;
    const target =
      link.address === undefined
        ? { location: link.documentReference ?? "" }
        : { url: link.address };
    links.push({ cell: { row: row + 1, column: column + 1 }, target, tooltip: link.screenTip });
  }
  return links;
}
