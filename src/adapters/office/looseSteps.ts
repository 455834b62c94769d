import { LOOK_STYLES } from "../../core/sheets";
import {
  cellAddress,
  cellText,
  parseArea,
  type CellArea,
  type CellHighlight,
  type CellPlan,
  type SheetPlan,
} from "../../core/workbook";
import { areaOf, lines, rangeOf, isBelow } from "./cellAreas";
import { columnPoints } from "./looksOfExcel";
import { columnsStep, lookSteps } from "./lookSteps";
import { isTitle, pageOf } from "./pageSteps";
import { rectangles } from "./rectangles";
import { ruledRanges } from "./ruledRanges";
import { highlightStep, ruleStep } from "./ruleSteps";
import { blockActions, rangeAt, step, type Step } from "./step";
import { literal } from "./textGuard";

/** The cells of a sheet outside its table: formats, contents, links, looks, lists. */
export function looseSteps(plan: SheetPlan): Step[] {
  const { cells, merges = [], rules = [], highlights = [] } = plan;
  return [
    ...formatSteps(cells),
    ...contentSteps(cells),
    ...linkSteps(cells),
    // Looks of titles come with the page.
    ...lookSteps(pageOf(plan).titles.length > 0 ? cells.filter((one) => !isTitle(one)) : cells),
    ...widthSteps(plan),
    ...mergeSteps(merges),
    ...ruledRanges(rules.map(({ range, accepts }) => ({ area: parseArea(range), accepts }))).map(
      ruleStep,
    ),
    // A new format goes on top of those before: the last one is added first.
    ...highlightSteps([...highlights].reverse()),
  ];
}

function highlightSteps(highlights: readonly CellHighlight[]): Step[] {
  return highlights.map((one, index) => {
    const isSecond = highlights.slice(0, index).some(({ range }) => range === one.range);
    return highlightStep({ ...one, ranges: [one.range], isSecond });
  });
}

/** Merged cells; rows of the same columns one below the other are merged row by row at once. */
function mergeSteps(merges: readonly string[]): Step[] {
  const joined = merges.map(parseArea).reduce<CellArea[]>((areas, next) => {
    const last = areas.at(-1);
    const isNext = last !== undefined && isBelow(last, next);
    const isRow = next.firstRow === next.lastRow && last?.firstRow !== undefined;
    if (!isNext || !isRow || !merges.includes(rangeOf({ ...last, firstRow: last.lastRow }))) {
      return [...areas, next];
    }
    return [...areas.slice(0, -1), { ...last, lastRow: next.lastRow }];
  }, []);
  return joined.map((area) => {
    const isAcross = !merges.includes(rangeOf(area));
    return step("looks", { actions: 2, ranges: [rangeOf(area)] }, (sheet) => {
      rangeAt(sheet, rangeOf(area)).merge(isAcross);
    });
  });
}

function formatSteps(cells: readonly CellPlan[]): Step[] {
  const formats = cells.flatMap(({ at, look }): [string, string][] => {
    const format = LOOK_STYLES[look].numberFormat;
    return format === undefined ? [] : [[at, format]];
  });
  return numberFormatSteps(new Map(formats), areaOf(cells));
}

const CHUNK_CELLS = 1500;

/**
 * Number formats of cells, as few ranges or one block, whatever takes less.
 *
 * @param area - where a block may stand; where all formats are when left out
 */
export function numberFormatSteps(
  formats: ReadonlyMap<string, string>,
  area = areaOf([...formats.keys()].map((at) => ({ at }))),
): Step[] {
  const parts = rectangles(formats);
  if (area === undefined || parts.length === 0) return [];
  const block = lines(area).map((line) => line.map((at) => formats.get(at) ?? null));
  if (parts.length > 1 && block.flat().length <= CHUNK_CELLS) {
    return [
      step("structure", { actions: 2, payload: block, ranges: [rangeOf(area)] }, (sheet) => {
        rangeAt(sheet, rangeOf(area)).numberFormat = block;
      }),
    ];
  }
  return parts.map(({ range, kind }) =>
    step("structure", { actions: 2, ranges: [range] }, (sheet) => {
      setWhole(rangeAt(sheet, range), "numberFormat", kind);
    }),
  );
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

/**
 * Texts, numbers and formulas in one block: the names that formulas use are there by then. Rows whose
 * formulas are those of the row above get copies of them, which is a fraction of the bytes.
 */
function contentSteps(cells: readonly CellPlan[]): Step[] {
  const area = areaOf(cells);
  if (area === undefined) return [];
  const byPlace = new Map(cells.map((cell) => [cell.at, cell]));
  const rows = lines(area).map((places) => places.map((at) => byPlace.get(at)));
  const copies = copiedRows(rows, area.firstRow);
  const copied = new Set(
    copies.flatMap(({ from, count }) =>
      Array.from({ length: count }, (_row, down) => from + 1 + down),
    ),
  );
  const block = rows.map((row, index) =>
    row.map((cell) => (copied.has(index) && cell?.formula !== undefined ? null : contentOf(cell))),
  );
  const actions = 1 + blockActions(block.length, block[0]?.length ?? 1);
  return [
    step("formulas", { actions, payload: block, ranges: [rangeOf(area)] }, (sheet) => {
      rangeAt(sheet, rangeOf(area)).formulas = block;
    }),
    ...copies.map(({ from, count, first, last }) => {
      const source = {
        firstRow: area.firstRow + from,
        lastRow: area.firstRow + from,
        firstColumn: area.firstColumn + first,
        lastColumn: area.firstColumn + last,
      };
      const target = { ...source, firstRow: source.firstRow + 1, lastRow: source.firstRow + count };
      const ranges = [rangeOf(source), rangeOf(target)];
      return step("formulas", { actions: 3, ranges }, (sheet) => {
        const to = rangeAt(sheet, rangeOf(target));
        to.copyFrom(rangeAt(sheet, rangeOf(source)), "Formulas");
      });
    }),
  ];
}

/** Rows below one whose formulas they share; positions from 0. */
interface CopiedRows {
  readonly from: number;
  readonly count: number;
  /** The columns with formulas, which stand side by side. */
  readonly first: number;
  readonly last: number;
}

/** Fewer rows are not worth the actions. */
const FEWEST_COPIES = 3;

function copiedRows(
  rows: readonly (readonly (CellPlan | undefined)[])[],
  firstRow: number,
): CopiedRows[] {
  const shapes = rows.map((row, index) => formulaShape(row, firstRow + index));
  const runs: { from: number; count: number }[] = [];
  shapes.forEach((shape, index) => {
    const run = runs.at(-1);
    if (run !== undefined && shape !== undefined && shapes[run.from] === shape) run.count += 1;
    else runs.push({ from: index, count: 0 });
  });
  return runs
    .filter(({ count }) => count >= FEWEST_COPIES)
    .map((run) => {
      const row = rows[run.from] ?? [];
      const isFormula = (cell: CellPlan | undefined) => cell?.formula !== undefined;
      return { ...run, first: row.findIndex(isFormula), last: lastIndex(row, isFormula) };
    });
}

function lastIndex<T>(all: readonly T[], isWanted: (one: T) => boolean): number {
  return all.length - 1 - [...all].reverse().findIndex(isWanted);
}

/**
 * The formulas of a row with its own number left out; undefined where they cannot be copied: none, or
 * not side by side.
 */
function formulaShape(
  row: readonly (CellPlan | undefined)[],
  rowNumber: number,
): string | undefined {
  const formulas = row.map((cell) => cell?.formula);
  const [first, last] = [
    formulas.findIndex((one) => one !== undefined),
    lastIndex(formulas, (one) => one !== undefined),
  ];
  const run = formulas.slice(first, last + 1);
  if (first < 0 || run.includes(undefined)) return undefined;
  const own = new RegExp(`(\\$[A-Z]{1,3})${String(rowNumber)}(?!\\d)`, "g");
  return JSON.stringify([first, ...run.map((one) => one?.replaceAll(own, "$1#"))]);
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

/** Links that stand below each other are set together. */
function linkSteps(cells: readonly CellPlan[]): Step[] {
  const links = new Map(
    cells.flatMap(({ at, value, link }): [string, Excel.RangeHyperlink][] => {
      if (link === undefined) return [];
      const target = link.startsWith("https:") ? { address: link } : { documentReference: link };
      return [[at, { ...target, textToDisplay: cellText(value) }]];
    }),
  );
  const columns = rectangles(new Map([...links.keys()].map((at) => [at, "link"])));
  return columns.map(({ range }) => {
    const block = lines(parseArea(range)).map((line) =>
      line.map((at): Excel.SettableCellProperties => {
        const hyperlink = links.get(at);
        return hyperlink === undefined ? {} : { hyperlink };
      }),
    );
    return step("formulas", { actions: 2, payload: block, ranges: [range] }, (sheet) => {
      rangeAt(sheet, range).setCellProperties(block);
    });
  });
}

function widthSteps({ widths = [] }: SheetPlan): Step[] {
  if (widths.length === 0) return [];
  const columns = widths.map((width) => ({ format: { columnWidth: columnPoints(width) } }));
  return [columnsStep(`A1:${cellAddress(widths.length, 1)}`, columns)];
}
