import { LOOK_STYLES } from "../../core/sheets";
import {
  cellAddress,
  cellText,
  parseAddress,
  parseArea,
  type CellArea,
  type CellPlan,
  type SheetPlan,
} from "../../core/workbook";
import { cellFormat, columnPoints, rangeFormat } from "./looksOfExcel";
import { rectangles } from "./rectangles";
import { highlightStep, ruleStep } from "./ruleSteps";
import { blockActions, step, type Step } from "./step";
import { literal } from "./textGuard";

/** Blocks up to so many cells get their looks cell by cell in one action. */
const FEW_CELLS = 40;

/** The cells of a sheet outside its table: formats, contents, links, looks, lists. */
export function looseSteps(plan: SheetPlan): Step[] {
  const { cells, merges = [], rules = [], highlights = [] } = plan;
  return [
    ...formatSteps(cells),
    ...contentSteps(cells),
    ...linkSteps(cells),
    ...lookSteps(cells),
    ...widthSteps(plan),
    ...merges.map((range) =>
      step("looks", { actions: 2 }, (sheet) => {
        sheet.getRange(range).merge(false);
      }),
    ),
    ...rules.map(({ range, accepts }) => ruleStep(range, accepts)),
    // A new format goes on top of those before: the last one is added first.
    ...highlights
      .map(({ range, when, highlight }) => highlightStep(range, when, highlight))
      .reverse(),
  ];
}

function formatSteps(cells: readonly CellPlan[]): Step[] {
  const formats = new Map(
    cells.flatMap(({ at, look }): [string, string][] => {
      const format = LOOK_STYLES[look].numberFormat;
      return format === undefined ? [] : [[at, format]];
    }),
  );
  return rectangles(formats).map(({ range, kind }) => numberFormatStep(range, kind));
}

/** One number format for a whole range. */
export function numberFormatStep(range: string, format: string): Step {
  return step("structure", { actions: 2 }, (sheet) => {
    setWhole(sheet.getRange(range), "numberFormat", format);
  });
}

/** One text for all cells of a range, which is all that is sent. */
export function setWhole(
  range: Excel.Range,
  property: "numberFormat" | "formulas",
  text: string,
): void {
  // The typings know blocks only; the library and every host take a single value for a range.
  (range as unknown as Record<typeof property, string>)[property] = text;
}

/** Texts, numbers and formulas in one block: the names that formulas use are there by then. */
function contentSteps(cells: readonly CellPlan[]): Step[] {
  const area = areaOf(cells);
  if (area === undefined) return [];
  const byPlace = new Map(cells.map((cell) => [cell.at, cell]));
  const block = lines(area).map((places) => places.map((at) => contentOf(byPlace.get(at))));
  const actions = 1 + blockActions(block.length, block[0]?.length ?? 1);
  return [
    step("formulas", { actions, payload: block }, (sheet) => {
      sheet.getRange(rangeOf(area)).formulas = block;
    }),
  ];
}

function contentOf(cell: CellPlan | undefined): string | number | boolean {
  if (cell === undefined) return "";
  const { formula, value, look } = cell;
  return formula === undefined
    ? literal(value, LOOK_STYLES[look].numberFormat === "@")
    : excelFormula(formula);
}

/** A formula as it is handed to Excel, which knows newer functions without their prefix. */
export function excelFormula(formula: string): string {
  return `=${formula.replaceAll(/_xlfn\.(?:_xlws\.)?/g, "")}`;
}

function linkSteps(cells: readonly CellPlan[]): Step[] {
  return cells.flatMap(({ at, value, link }) => {
    if (link === undefined) return [];
    const target = link.startsWith("https:") ? { address: link } : { documentReference: link };
    return [
      step("formulas", { actions: 2, payload: link }, (sheet) => {
        sheet.getRange(at).hyperlink = { ...target, textToDisplay: cellText(value) };
      }),
    ];
  });
}

function lookSteps(cells: readonly CellPlan[]): Step[] {
  const area = areaOf(cells);
  if (area === undefined) return [];
  const looks = new Map(cells.map(({ at, look }) => [at, look]));
  const places = lines(area);
  if (places.flat().length > FEW_CELLS) {
    return rectangles(looks).map(({ range, columns, kind }) =>
      columnsStep(
        range,
        Array.from({ length: columns }, () => ({ format: rangeFormat(kind) })),
      ),
    );
  }
  const block = places.map((line) =>
    line.map((at): Excel.SettableCellProperties => {
      const look = looks.get(at);
      return look === undefined ? {} : { format: cellFormat(look) };
    }),
  );
  return [
    step("looks", { actions: 2, payload: block }, (sheet) => {
      sheet.getRange(rangeOf(area)).setCellProperties(block);
    }),
  ];
}

/** Looks and widths of the columns of a range. */
export function columnsStep(range: string, columns: Excel.SettableColumnProperties[]): Step {
  return step("looks", { actions: 2, payload: columns }, (sheet) => {
    sheet.getRange(range).setColumnProperties(columns);
  });
}

function widthSteps({ widths = [] }: SheetPlan): Step[] {
  if (widths.length === 0) return [];
  const columns = widths.map((width) => ({ format: { columnWidth: columnPoints(width) } }));
  return [columnsStep(`A1:${cellAddress(widths.length, 1)}`, columns)];
}

/** The smallest area with all cells; undefined for none. */
function areaOf(cells: readonly CellPlan[]): CellArea | undefined {
  if (cells.length === 0) return undefined;
  const places = cells.map(({ at }) => parseAddress(at));
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** An area as an A1 range. */
export function rangeOf({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): string {
  return `${cellAddress(firstColumn, firstRow)}:${cellAddress(lastColumn, lastRow)}`;
}

/** The addresses of an area, line by line. */
function lines({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): string[][] {
  return Array.from({ length: lastRow - firstRow + 1 }, (_line, down) =>
    Array.from({ length: lastColumn - firstColumn + 1 }, (_cell, right) =>
      cellAddress(firstColumn + right, firstRow + down),
    ),
  );
}

/** The addresses of an A1 range. */
export function addressesOf(range: string): string[] {
  return lines(parseArea(range)).flat();
}
