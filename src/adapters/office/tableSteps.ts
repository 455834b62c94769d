import { COLUMN_LOOKS, isDayCell } from "../../core/sheets";
import {
  cellAddress,
  columnArea,
  tableArea,
  type CellArea,
  type Look,
  type TablePlan,
} from "../../core/workbook";
import { columnPoints, rangeFormat } from "./looksOfExcel";
import { rangeOf } from "./cellAreas";
import { columnHighlightSteps, columnRuleSteps } from "./columnRules";
import { columnsStep } from "./lookSteps";
import { excelFormula, numberFormatSteps, setWhole } from "./looseSteps";
import { MODEL_ACTIONS, type TableModel } from "./modelTable";
import { rectangles } from "./rectangles";
import { isShort, shortTableSteps } from "./shortTable";
import { blockActions, rangeAt, step, type Step } from "./step";
import { cellNumberFormat, headingLook, tableLiteral } from "./tableCells";
import { literal } from "./textGuard";

interface SentTable {
  /** So many of its rows: the others come in later units. */
  readonly rowCount: number;
  readonly date1904: boolean;
  /** A table whose first columns accept and show the same. */
  readonly model?: TableModel | undefined;
}

/** The table of a new sheet. */
export function tableSteps(table: TablePlan, { rowCount, date1904, model }: SentTable): Step[] {
  const sent = { ...table, rows: table.rows.slice(0, rowCount) };
  const rules = [
    ...columnRuleSteps(table, model?.columns),
    ...columnHighlightSteps(table, model?.columns),
  ];
  if (isShort(table) && model === undefined) {
    const [cells, ...looks] = shortTableSteps(table, date1904);
    return [cells, createStep(table), ...formulaSteps(table), ...looks, ...rules];
  }
  return [
    ...(model === undefined ? [] : [modelStep(table, model)]),
    ...numberFormats(table),
    headingStep(table),
    ...valueSteps(sent, { from: 0, date1904, isOverModel: model !== undefined }),
    createStep(sent),
    ...formulaSteps(sent),
    ...lookSteps(table),
    ...rules,
  ];
}

/** Takes the first columns of another table over: their values are replaced after that. */
function modelStep(table: TablePlan, { sheet: from, columns }: TableModel): Step {
  const range = rangeOf({ ...columnArea(table, 0), lastColumn: columns });
  return step("structure", { actions: MODEL_ACTIONS }, (sheet, { workbook }) => {
    const model = workbook.worksheets.getItem(from);
    rangeAt(sheet, range).copyFrom(model.getRange(range), "All");
  });
}

/** More rows of a table that stands already. */
export function moreRowsSteps(
  table: TablePlan,
  { from, count }: { readonly from: number; readonly count: number },
  date1904: boolean,
): Step[] {
  const sent = { ...table, rows: table.rows.slice(0, from + count) };
  return [
    // The sheet and the table are looked up; the range and the change of size are two more.
    step("structure", { actions: 6 }, (sheet, context) => {
      const one = context.workbook.tables.getItem(table.name);
      one.resize(rangeAt(sheet, rangeOf(tableArea(sent))));
    }),
    ...valueSteps(sent, { from, date1904, isOverModel: false }),
    ...formulaSteps(sent, from),
  ];
}

/** All formats for all rows, those of later units, too. */
function numberFormats(table: TablePlan): Step[] {
  const formats = new Map<string, string>();
  table.rows.forEach((row, down) => {
    table.columns.forEach((column, right) => {
      const format = cellNumberFormat(table.name, column, row);
      const at = cellAddress(right + 1, table.headingRow + 1 + down);
      if (format !== "General") formats.set(at, format);
    });
  });
  return numberFormatSteps(formats, bodyOf(table));
}

/** All cells below the headings. */
function bodyOf(table: TablePlan): CellArea {
  return { ...columnArea(table, 0), lastColumn: table.columns.length };
}

function headingStep({ columns, headingRow }: TablePlan): Step {
  const headings = [columns.map(({ heading }) => literal(heading, false))];
  const range = `A${String(headingRow)}:${cellAddress(columns.length, headingRow)}`;
  return step("structure", { actions: 2, payload: headings, ranges: [range] }, (sheet) => {
    rangeAt(sheet, range).values = headings;
  });
}

/** Typed columns that stand side by side, each group one block. */
function valueSteps(
  table: TablePlan,
  sent: { readonly from: number; readonly date1904: boolean; readonly isOverModel: boolean },
): Step[] {
  const { from, date1904, isOverModel } = sent;
  const rows = table.rows.slice(from);
  return groups(table.columns, ({ formula }) => formula === undefined).flatMap(([first, last]) => {
    const columns = table.columns.slice(first, last + 1);
    const block = rows.map((row) =>
      columns.map((column) => tableLiteral(table.name, column, row, date1904)),
    );
    const isBlank = block.every((line) => line.every((cell) => cell === ""));
    if (isBlank && !isOverModel) return [];
    const area = rangeOf({
      firstRow: table.headingRow + 1 + from,
      lastRow: table.headingRow + table.rows.length,
      firstColumn: first + 1,
      lastColumn: last + 1,
    });
    const actions = 1 + blockActions(block.length, columns.length);
    return [
      step("structure", { actions, payload: block, ranges: [area] }, (sheet) => {
        rangeAt(sheet, area).values = block;
      }),
    ];
  });
}

/** First and last position of the runs of things that are wanted. */
function groups<T>(all: readonly T[], isWanted: (one: T) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  all.forEach((one, index) => {
    if (!isWanted(one)) return;
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

function createStep(table: TablePlan): Step {
  const range = rangeOf(tableArea(table));
  return step("structure", { actions: 5, ranges: [range] }, (sheet, { workbook }) => {
    const created = workbook.tables.add(rangeAt(sheet, range), true);
    created.name = table.name;
    created.style = "TableStyleLight1";
  });
}

/** Fewer columns are not worth a copy. */
const FEWEST_COPIED = 3;

/**
 * A column of formulas holds one text: Excel makes it a calculated column. Several columns side by
 * side get the formulas of one row, and copies of it.
 */
function formulaSteps(table: TablePlan, from = 0): Step[] {
  const isShort = table.rows.length - from < 2;
  return groups(table.columns, ({ formula }) => formula !== undefined).flatMap(([first, last]) => {
    const positions = Array.from({ length: last - first + 1 }, (_one, index) => first + index);
    const isFew = positions.length < FEWEST_COPIED || isShort || from > 0;
    return isFew
      ? positions.map((position) => wholeColumn(table, position, from))
      : copiedColumns(table, positions);
  });
}

function formulaAt({ columns }: TablePlan, position: number): string {
  return excelFormula(columns[position]?.formula ?? "");
}

function wholeColumn(table: TablePlan, position: number, from: number): Step {
  const area = columnArea(table, position);
  const range = rangeOf({ ...area, firstRow: area.firstRow + from });
  const text = formulaAt(table, position);
  return step("formulas", { actions: 2, payload: text, ranges: [range] }, (sheet) => {
    setWhole(rangeAt(sheet, range), "formulas", text);
  });
}

function copiedColumns(table: TablePlan, positions: readonly number[]): Step[] {
  const [first = 0] = positions;
  const { firstRow, ...area } = {
    ...columnArea(table, first),
    lastColumn: first + positions.length,
  };
  const row = rangeOf({ ...area, firstRow, lastRow: firstRow });
  const below = rangeOf({ ...area, firstRow: firstRow + 1 });
  const formulas = [positions.map((position) => formulaAt(table, position))];
  return [
    step("formulas", { actions: 4, payload: formulas, ranges: [row, below] }, (sheet) => {
      const top = rangeAt(sheet, row);
      top.formulas = formulas;
      rangeAt(sheet, below).copyFrom(top, "Formulas");
    }),
  ];
}

function lookSteps(table: TablePlan): Step[] {
  const { columns, headingRow } = table;
  return [
    columnsStep(
      `A${String(headingRow)}:${cellAddress(columns.length, headingRow)}`,
      columns.map(({ type, width }) => ({
        format: {
          ...rangeFormat(headingLook(type)),
          columnWidth: columnPoints(width),
        },
      })),
    ),
    columnsStep(
      rangeOf(bodyOf(table)),
      columns.map(({ type }) => ({ format: rangeFormat(COLUMN_LOOKS[type]) })),
    ),
    ...dayCellSteps(table),
  ];
}

/** Days in columns of other types: those of the settings. */
function dayCellSteps(table: TablePlan): Step[] {
  const days = new Map<string, Look>();
  table.rows.forEach((row, down) => {
    table.columns.forEach(({ heading, type }, right) => {
      if (type === "day" || !isDayCell(table.name, row, heading)) return;
      days.set(cellAddress(right + 1, table.headingRow + 1 + down), "tableDay");
    });
  });
  return rectangles(days).map(({ range, columns, kind }) =>
    columnsStep(
      range,
      Array.from({ length: columns }, () => ({ format: rangeFormat(kind) })),
    ),
  );
}
