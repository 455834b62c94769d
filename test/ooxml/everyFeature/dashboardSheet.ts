import type { ChartKind, ChartSeriesSpec, ChartSpec, RowSpec, SheetSpec } from "../../../src/ooxml";
import { HEADING, NUMBER, PERCENT, SUBTITLE, TEXT, TITLE } from "./looks";

const THEMES = ["Organizational", "People", "Physical", "Technological"];
const HEADINGS = ["Theme", "Level", "Target", "Yes", "Partly", "No", "Share"];
const FIGURES = [
  [2.6, 3, 14, 12, 11, 0.38],
  [3.2, 3, 5, 2, 1, 0.63],
  [1.8, 4, 4, 0, 10, 0.29],
  [3.9, 4, 20, 9, 5, 0.59],
];
const COLORS = ["1F6FB2", "C55A11", "2E8B57", "E0B040", "B03A3A", "6F5AA8"];
const SHEET = "'Dashboard'";
const FIRST_ROW = 5;

function figureRow(theme: string, index: number): RowSpec {
  const figures = (FIGURES[index] ?? []).map((value, position) => ({
    column: position + 2,
    value,
    style: position === 5 ? PERCENT : NUMBER,
  }));
  return { row: FIRST_ROW + index, cells: [{ column: 1, value: theme, style: TEXT }, ...figures] };
}

/** A series over one column of figures. */
function series(column: number): ChartSeriesSpec {
  const letter = "ABCDEFG".charAt(column - 1);
  return {
    name: { reference: `${SHEET}!$${letter}$4`, text: HEADINGS[column - 1] ?? "" },
    categories: { reference: `${SHEET}!$A$5:$A$8`, texts: THEMES },
    values: {
      reference: `${SHEET}!$${letter}$5:$${letter}$8`,
      numbers: FIGURES.map((row) => row[column - 2]),
    },
    color: COLORS[column - 2] ?? "",
  };
}

interface ChartPlace {
  readonly kind: ChartKind;
  readonly title: string;
  readonly row: number;
  readonly column: number;
}

function chart(place: ChartPlace, content: Pick<ChartSpec, "series" | "valueAxis" | "legend">) {
  const { kind, title, row, column } = place;
  const anchor = { from: { row, column }, to: { row: row + 16, column: column + 6 } };
  return { kind, title, anchor, description: `${title}: four themes`, ...content };
}

const levels = { minimum: 0, maximum: 5, majorUnit: 1 };
const labelled = { showValues: true };

/** One chart of each kind. */
export const dashboardSheet: SheetSpec = {
  name: "Dashboard",
  columns: [{ width: 18 }, ...HEADINGS.slice(1).map(() => ({ width: 10 }))],
  rows: [
    { row: 1, height: 30, cells: [{ column: 1, value: "Dashboard", style: TITLE }] },
    { row: 2, cells: [{ column: 1, value: "Controls by theme", style: SUBTITLE }] },
    {
      row: 4,
      cells: HEADINGS.map((value, index) => ({ column: index + 1, value, style: HEADING })),
    },
    ...THEMES.map(figureRow),
  ],
  freeze: { rows: 4, columns: 0 },
  showGridLines: false,
  tables: [],
  validations: [],
  conditionalFormats: [],
  hyperlinks: [],
  notes: [],
  merges: [],
  charts: [
    chart(
      { kind: "radar", title: "Maturity & target", row: 10, column: 1 },
      { series: [series(2), { ...series(3), dashed: true }], valueAxis: levels, legend: "bottom" },
    ),
    chart(
      { kind: "stackedBar", title: "Implemented", row: 10, column: 8 },
      {
        series: [4, 5, 6].map((column) => ({ ...series(column), ...labelled })),
        valueAxis: {},
        legend: "bottom",
      },
    ),
    chart(
      { kind: "column", title: "Level and target", row: 27, column: 1 },
      {
        series: [{ ...series(2), ...labelled }, series(3)],
        valueAxis: levels,
        legend: "right",
      },
    ),
    chart(
      { kind: "line", title: "Share implemented", row: 27, column: 8 },
      {
        series: [{ ...series(7), ...labelled }],
        valueAxis: { minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: "0%" },
        legend: "none",
      },
    ),
    chart(
      { kind: "stackedColumn", title: "Implemented, standing", row: 44, column: 1 },
      {
        series: [4, 5, 6].map((column) => ({ ...series(column), ...labelled })),
        valueAxis: {},
        legend: "top",
      },
    ),
  ],
  print: { orientation: "landscape" },
};
