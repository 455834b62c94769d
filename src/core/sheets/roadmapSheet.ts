import { addMonths, fromSerial, parseIsoDate, toSerial, type IsoDate } from "../day";
import {
  cellAddress,
  ROADMAP_PHASES,
  ROADMAP_STANDARDS,
  rowsOf,
  taskState,
  type CellHighlight,
  type CellPlan,
  type CellValue,
  type ColumnPlan,
  type Look,
  type Row,
  type SheetPlan,
} from "../workbook";
import { COLORS } from "./colors";
import { generalHeader, HEADING_ROW } from "./header";
import type { SheetContext, SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;

const STATUS =
  'IF(ISNUMBER([@[Done on]]),"Done",IF(ISNUMBER([@[Ends on]]),IF([@[Ends on]]<AB_As_of,"Late",IF(ISNUMBER([@[Starts on]]),IF([@[Starts on]]<=AB_As_of,"Running","Planned"),"Planned")),""))';

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Task", width: 20, type: "id" },
  { heading: "Standard", width: 10, type: "text", accepts: { words: ROADMAP_STANDARDS } },
  { heading: "Phase", width: 14, type: "text", accepts: { words: ROADMAP_PHASES } },
  { heading: "What", width: 30, type: "text" },
  { heading: "Concerns", width: 14, type: "text", note: "Controls and clauses, with commas." },
  { heading: "Depends on", width: 19, type: "text", note: "Tasks that end before this starts." },
  { heading: "Owner", width: 12, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Starts on", width: 11, type: "day", accepts: DAYS },
  { heading: "Ends on", width: 11, type: "day", accepts: DAYS },
  { heading: "Done on", width: 11, type: "day", accepts: DAYS },
  {
    heading: "Planned",
    width: 14,
    type: "text",
    note: "Days that Annexbook planned. A task whose days you retype is not moved again; rows of your own leave this blank.",
  },
  { heading: "Status", width: 9, type: "computed", formula: STATUS },
];

/** The bars stand one column right of the table, so that it can grow. */
const FIRST_MONTH = COLUMNS.length + 2;
const MONTHS = 18;
const MONTH_WIDTH = 4.5;
/** Rows that have bars: as many as a roadmap of both standards needs, and some of the user's own. */
const BAR_ROWS = 100;
/** Above the headings: their row belongs to the table. */
const MONTH_ROW = HEADING_ROW - 1;
const TODAY_ROW = MONTH_ROW - 1;
const LEGEND_ROW = TODAY_ROW - 1;
const FIRST_ROW = HEADING_ROW + 1;
/** Stands over the month of today. */
const TODAY_MARK = "\u25BC";

/** What the grounds of bars mean: a sample, and the words beside it, which run over empty cells. */
const LEGEND: readonly (readonly [column: number, look: Look, words: string])[] = [
  [0, "legendDone", "Done"],
  [3, "legendOpen", "Running, planned"],
  [8, "legendLate", "Late"],
  [11, "legendToday", "Month of today"],
];

/** Roadmap: the tasks on the way to the certificate, and beside them their months as bars. */
export const roadmapSheet: SheetFile = (context) => {
  const sheet = tableSheet(
    {
      name: "Roadmap",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Roadmap",
        "The way to the certificate. Annexbook plans it on request; your own rows and the days you type stay. Status says what the colours say.",
        context,
      ),
      table: "AB_Roadmap",
      keys: ["Task"],
      columns: COLUMNS,
      rows: rowsOf(context.content, "AB_Roadmap").map((row) => withStatus(row, context.today)),
      frozenColumns: 1,
    },
    context,
  );
  return withBars(sheet, context);
};

function withBars(sheet: SheetPlan, context: SheetContext): SheetPlan {
  const gap = 2;
  return {
    ...sheet,
    widths: [
      ...COLUMNS.map(({ width }) => width),
      gap,
      ...Array.from({ length: MONTHS }, () => MONTH_WIDTH),
    ],
    cells: [...sheet.cells, ...legendCells(), ...monthCells(context)],
    highlights: barHighlights(),
  };
}

function legendCells(): readonly CellPlan[] {
  return LEGEND.flatMap(([column, look, words]): CellPlan[] => {
    const at = (step: number) => cellAddress(FIRST_MONTH + column + step, LEGEND_ROW);
    const sample = look === "legendToday" ? TODAY_MARK : "";
    return [
      { at: at(0), value: sample, look },
      { at: at(1), value: words, look: "legendText" },
    ];
  });
}

/** The month in which the first task starts, or this one, and the 17 after it; a mark over that of today. */
function monthCells({ content, today }: SheetContext): readonly CellPlan[] {
  const starts = rowsOf(content, "AB_Roadmap").flatMap((row) => dayOf(row.get("Starts on")) ?? []);
  const first = firstOfMonth(starts.sort()[0] ?? today);
  const least = "IF(COUNT(AB_Roadmap[Starts on])=0,AB_As_of,MIN(AB_Roadmap[Starts on]))";
  return Array.from({ length: MONTHS }, (_month, index): CellPlan[] => {
    const column = FIRST_MONTH + index;
    const month = addMonths(first, index);
    const here = cellAddress(column, MONTH_ROW);
    const before = cellAddress(column - 1, MONTH_ROW);
    return [
      {
        at: cellAddress(column, TODAY_ROW),
        formula: `IF(AND(AB_As_of>=${here},AB_As_of<EDATE(${here},1)),"${TODAY_MARK}","")`,
        value: firstOfMonth(today) === month ? TODAY_MARK : "",
        look: "monthHeading",
      },
      {
        at: here,
        formula: index === 0 ? `DATE(YEAR(${least}),MONTH(${least}),1)` : `EDATE(${before},1)`,
        value: toSerial(month),
        look: "monthHeading",
      },
    ];
  }).flat();
}

/**
 * The bars and the word of their state in one colour, then the column of the month in which today is.
 * One range from the Status on: each highlight costs Excel a few actions, each range some more.
 */
function barHighlights(): readonly CellHighlight[] {
  const from = COLUMNS.length;
  const [state, starts, ends] = [from, headingColumn("Starts on"), headingColumn("Ends on")].map(
    (column) => `$${cellAddress(column, FIRST_ROW)}`,
  ) as [string, string, string];
  const top = letters(from);
  const [heading, month, mark] = [HEADING_ROW, MONTH_ROW, TODAY_ROW].map(
    (row) => `${top}$${String(row)}`,
  ) as [string, string, string];
  const isState = `${heading}=$${top}$${String(HEADING_ROW)}`;
  const isInBar = `AND(ISNUMBER(${month}),ISNUMBER(${starts}),ISNUMBER(${ends}),${starts}<EDATE(${month},1),${ends}>=${month})`;
  const bar = (word: string) => `AND(${state}="${word}",OR(${isState},${isInBar}))`;
  const last = cellAddress(FIRST_MONTH + MONTHS - 1, FIRST_ROW + BAR_ROWS - 1);
  const range = `${cellAddress(from, FIRST_ROW)}:${last}`;
  return [
    { range, when: bar("Late"), highlight: "barLate" },
    { range, when: bar("Done"), highlight: "barDone" },
    { range, when: `OR(${isInBar},AND(${isState},${state}="Running"))`, highlight: "barOpen" },
    { range, when: `${mark}="${TODAY_MARK}"`, highlight: "today" },
  ];
}

/** Position of a column of the table, from 1. */
function headingColumn(heading: string): number {
  return COLUMNS.findIndex((column) => column.heading === heading) + 1;
}

function withStatus(row: Row, today: IsoDate): Row {
  const days = {
    startsOn: dayOf(row.get("Starts on")),
    endsOn: dayOf(row.get("Ends on")),
    doneOn: dayOf(row.get("Done on")),
  };
  return new Map([...row, ["Status", taskState(days, today)]]);
}

function dayOf(value: CellValue): IsoDate | undefined {
  return typeof value === "number" ? fromSerial(value) : undefined;
}

function firstOfMonth(day: IsoDate): IsoDate {
  return parseIsoDate(`${day.slice(0, 7)}-01`);
}

function letters(column: number): string {
  return cellAddress(column, 1).replace(/\d+$/, "");
}
