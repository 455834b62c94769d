import { COLUMN_LOOKS, isDayCell, LOOK_STYLES } from "../../core/sheets";
import {
  cellAddress,
  columnArea,
  columnPosition,
  highlightFormula,
  tableArea,
  toDateSystem,
  type ColumnPlan,
  type Look,
  type Row,
  type TablePlan,
} from "../../core/workbook";
import { columnPoints, rangeFormat } from "./looksOfExcel";
import { rangeOf } from "./cellAreas";
import { columnsStep } from "./lookSteps";
import { excelFormula, numberFormatSteps, setWhole } from "./looseSteps";
import { rectangles } from "./rectangles";
import { highlightStep, ruleStep } from "./ruleSteps";
import { blockActions, rangeAt, step, type Step } from "./step";
import { literal } from "./textGuard";

/** The format that a cell of a table needs before its value comes; General where it needs none. */
export function cellNumberFormat(
  table: string,
  column: { readonly heading: string; readonly type?: ColumnPlan["type"] },
  row: Row,
): string {
  const { heading, type } = column;
  if (isDayCell(table, row, heading)) return LOOK_STYLES.tableDay.numberFormat ?? "General";
  const format = type === undefined ? undefined : LOOK_STYLES[COLUMN_LOOKS[type]].numberFormat;
  // A number in a cell that is formatted as text would become one.
  const isText = format === "@" && typeof row.get(heading) !== "number";
  return isText || format !== "@" ? (format ?? "General") : "General";
}

/** A value of a table as it is handed to Excel. */
export function tableLiteral(
  table: string,
  column: { readonly heading: string; readonly type?: ColumnPlan["type"] },
  row: Row,
  date1904: boolean,
): string | number | boolean {
  const value = row.get(column.heading);
  const inSystem = isDayCell(table, row, column.heading) ? toDateSystem(value, date1904) : value;
  return literal(inSystem, cellNumberFormat(table, column, row) === "@");
}

/** The table of a new sheet with so many of its rows: the others come in later units. */
export function tableSteps(table: TablePlan, rowCount: number, date1904: boolean): Step[] {
  const sent = { ...table, rows: table.rows.slice(0, rowCount) };
  return [
    ...numberFormats(table),
    headingStep(table),
    ...valueSteps(sent, 0, date1904),
    createStep(sent),
    ...formulaSteps(sent),
    ...lookSteps(table),
    ...table.columns
      .flatMap(({ accepts }, index) =>
        accepts === undefined ? [] : [{ range: columnArea(table, index), accepts }],
      )
      .reduce(joined, [])
      .map(({ range, accepts }) => ruleStep(rangeOf(range), accepts)),
    ...highlightSteps(table),
  ];
}

/** More rows of a table that stands already. */
export function moreRowsSteps(
  table: TablePlan,
  { from, count }: { readonly from: number; readonly count: number },
  date1904: boolean,
): Step[] {
  const sent = { ...table, rows: table.rows.slice(0, from + count) };
  return [
    step("structure", { actions: 4 }, (sheet, context) => {
      const one = context.workbook.tables.getItem(table.name);
      one.resize(rangeAt(sheet, rangeOf(tableArea(sent))));
    }),
    ...valueSteps(sent, from, date1904),
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
  return numberFormatSteps(formats);
}

function headingStep({ columns, headingRow }: TablePlan): Step {
  const headings = [columns.map(({ heading }) => literal(heading, false))];
  return step("structure", { actions: 2, payload: headings }, (sheet) => {
    const last = cellAddress(columns.length, headingRow);
    rangeAt(sheet, `A${String(headingRow)}:${last}`).values = headings;
  });
}

/** Typed columns that stand side by side, each group one block. */
function valueSteps(table: TablePlan, from: number, date1904: boolean): Step[] {
  const rows = table.rows.slice(from);
  return groups(table.columns, ({ formula }) => formula === undefined).flatMap(([first, last]) => {
    const columns = table.columns.slice(first, last + 1);
    const block = rows.map((row) =>
      columns.map((column) => tableLiteral(table.name, column, row, date1904)),
    );
    if (block.every((line) => line.every((cell) => cell === ""))) return [];
    const area = rangeOf({
      firstRow: table.headingRow + 1 + from,
      lastRow: table.headingRow + table.rows.length,
      firstColumn: first + 1,
      lastColumn: last + 1,
    });
    const actions = 1 + blockActions(block.length, columns.length);
    return [
      step("structure", { actions, payload: block }, (sheet) => {
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
  return step("structure", { actions: 5 }, (sheet, { workbook }) => {
    const created = workbook.tables.add(rangeAt(sheet, rangeOf(tableArea(table))), true);
    created.name = table.name;
    created.style = "TableStyleLight1";
  });
}

/** A column of formulas holds one text: Excel makes it a calculated column. */
function formulaSteps(table: TablePlan, from = 0): Step[] {
  return table.columns.flatMap(({ formula }, position) => {
    if (formula === undefined) return [];
    const area = columnArea(table, position);
    const range = rangeOf({ ...area, firstRow: area.firstRow + from });
    const text = excelFormula(formula);
    return [
      step("formulas", { actions: 2, payload: text }, (sheet) => {
        setWhole(rangeAt(sheet, range), "formulas", text);
      }),
    ];
  });
}

function lookSteps(table: TablePlan): Step[] {
  const { columns, headingRow, rows } = table;
  const last = cellAddress(columns.length, headingRow + rows.length);
  return [
    columnsStep(
      `A${String(headingRow)}:${cellAddress(columns.length, headingRow)}`,
      columns.map(({ type, width }) => ({
        format: {
          ...rangeFormat(type === "computed" ? "headingComputed" : "heading"),
          columnWidth: columnPoints(width),
        },
      })),
    ),
    columnsStep(
      `A${String(headingRow + 1)}:${last}`,
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

interface AreaRule {
  readonly range: ReturnType<typeof columnArea>;
  readonly accepts: NonNullable<ColumnPlan["accepts"]>;
}

/** Columns side by side that accept the same share a rule. */
function joined(rules: AreaRule[], next: AreaRule): AreaRule[] {
  const last = rules.at(-1);
  const isNext = last !== undefined && last.range.lastColumn + 1 === next.range.firstColumn;
  const isSame = JSON.stringify(last?.accepts) === JSON.stringify(next.accepts);
  if (!isNext || !isSame) return [...rules, next];
  const range = { ...last.range, lastColumn: next.range.lastColumn };
  return [...rules.slice(0, -1), { range, accepts: next.accepts }];
}

/** A new format goes on top of those before: the one that counts most is added last. */
function highlightSteps(table: TablePlan): Step[] {
  const seen = new Set<string>();
  return [...table.highlights].reverse().flatMap((highlight) => {
    const when = highlightFormula(table, highlight);
    const positions = highlight.columns
      .map((heading) => columnPosition(table, heading))
      .sort((one, other) => one - other);
    const areas = positions.map((position) => columnArea(table, position));
    return areas
      .reduce<typeof areas>((all, area) => {
        const last = all.at(-1);
        if (last?.lastColumn !== area.firstColumn - 1) return [...all, area];
        return [...all.slice(0, -1), { ...last, lastColumn: area.lastColumn }];
      }, [])
      .map((area) => {
        const range = rangeOf(area);
        const isSecond = seen.has(range);
        seen.add(range);
        return highlightStep({ range, when, highlight: highlight.highlight }, isSecond);
      });
  });
}
