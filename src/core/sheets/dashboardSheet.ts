import { STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import { changeOf, groupsOf, lastTotal, maturityFigures, type MaturityFigures } from "../maturity";
import { checkTexts, countStates } from "../soa";
import {
  countedStatements,
  groupHeading,
  IMPLEMENTATION_STATUSES,
  type CellPlan,
  type ChartPlan,
  type Look,
  type SeriesPlan,
} from "../workbook";
import { nextAuditSerial, overdueAudits } from "./auditsSheet";
import { COLORS } from "./colors";
import { total, totals, TREND_ROW, trendCells, trendChart } from "./trend";
import { figureFormulas } from "./figureFormulas";
import { generalHeader } from "./header";
import { lastTotalFormula } from "./historyFormulas";
import { defaultTarget, historyOf, soaInput, soaTable, statementsOf } from "./records";
import { READINESS_HIGHLIGHTS, readinessCells } from "./readiness";
import type { SheetContext, SheetFile } from "./sheetContext";

const FIGURES_ROW = 5;
const COUNTS_ROW = TREND_ROW - 20;

/** Where the block of a standard's themes or objectives begins: 27001 has four, 42001 nine. */
const COUNTS_ROWS: Readonly<Record<Standard, number>> = {
  "27001": COUNTS_ROW,
  "42001": COUNTS_ROW + 7,
};

/** Dashboard: both standards on one page, by formulas over the other sheets. */
export const dashboardSheet: SheetFile = (context) => ({
  name: "Dashboard",
  tabColor: COLORS.overview,
  widths: [42, 15, 15, 13, 13, 13, 13, 13, 13, 13],
  cells: [
    ...generalHeader(
      "Dashboard",
      "Numbers are formulas over the other sheets. What they mean: Maturity and Start.",
      context,
    ),
    ...figureCells(context),
    ...readinessCells(context),
    ...STANDARDS.flatMap((standard) => countCells(standard, context)),
    ...trendCells(context),
  ],
  tallRows: STANDARDS.map((standard) => COUNTS_ROWS[standard]),
  highlights: READINESS_HIGHLIGHTS,
  names: [{ name: "AB_go_Dashboard", refersTo: "A1" }],
  charts: [...STANDARDS.flatMap(chartsOf), trendChart()],
  frozen: { rows: 3, columns: 0 },
  print: { isPortrait: true },
});

/** Rows of the first block: what it shows, how, the core's value, the formula. */
type FigureRow = readonly [
  label: string,
  look: Look,
  value: (standard: Standard, context: SheetContext, figures: MaturityFigures) => number | string,
  formula: (standard: Standard) => string,
];

const figure = (
  label: string,
  look: Look,
  key: keyof MaturityFigures & keyof ReturnType<typeof total>,
): FigureRow => [
  label,
  look,
  (_standard, _context, figures) => figures[key] ?? "",
  (standard) => total(standard)[key],
];

/** A total less what the last snapshot up to today says; "" when one of the two has none. */
const change = (label: string, look: Look, key: "mean" | "attainment"): FigureRow => [
  label,
  look,
  (standard, context) => {
    const last = lastTotal(historyOf(context), standard, context.today);
    return changeOf(last?.figures[key], totals(standard, context)[key]).change ?? "";
  },
  (standard) => {
    const then = lastTotalFormula(standard, key, "AB_As_of");
    return `IFERROR(IF(ISNUMBER(${then}),(${total(standard)[key]})-${then},""),"")`;
  },
];

const FIGURE_ROWS: readonly FigureRow[] = [
  figure("Progress: decided, and with a status", "figurePercent", "progress"),
  figure("Controls implemented, of applicable ones", "figurePercent", "conformity"),
  figure("Mean level", "figureLevel", "mean"),
  figure("Target", "figureLevel", "targetMean"),
  figure("Attainment of targets", "figurePercent", "attainment"),
  change("Mean level, change since last snapshot", "figureLevel", "mean"),
  change("Attainment, change since last snapshot", "figurePercent", "attainment"),
  figure("Assessed", "figure", "assessed"),
  figure("Applicable", "figure", "applicable"),
  figure("Excluded", "figure", "excluded"),
  figure("Undecided", "figure", "undecided"),
  [
    "Rows with something to check",
    "figure",
    (standard, context) =>
      checkTexts(soaInput(context, standard)).filter((text) => text !== "").length,
    (standard) => `COUNTIFS(${soaTable(standard)}[Check],"?*")`,
  ],
  [
    "Next audit",
    "inputDay",
    (standard, context) => nextAuditSerial(context, STANDARD_NAMES[standard].cell),
    (standard) =>
      `IFERROR(_xlfn.AGGREGATE(15,6,AB_Audits[Target]/((AB_Audits[Standard]="${STANDARD_NAMES[standard].cell}")*(AB_Audits[Done on]="")*ISNUMBER(AB_Audits[Hard limit])*(AB_Audits[Target]>=AB_As_of)*ISNUMBER(AB_Audits[Target])),1),"")`,
  ],
  [
    "Audits past their limit",
    "figure",
    (standard, context) => overdueAudits(context, STANDARD_NAMES[standard].cell),
    (standard) =>
      `COUNTIFS(AB_Audits[Standard],"${STANDARD_NAMES[standard].cell}",AB_Audits[Done on],"",AB_Audits[Hard limit],"<"&AB_As_of)`,
  ],
];

function figureCells(context: SheetContext): CellPlan[] {
  const heading = (at: string, value: string): CellPlan => ({ at, value, look: "figureHeading" });
  const figures = STANDARDS.map((standard) => ({ standard, all: totals(standard, context) }));
  return [
    heading(`A${String(FIGURES_ROW)}`, "Where we stand"),
    heading(`B${String(FIGURES_ROW)}`, STANDARD_NAMES["27001"].cell),
    heading(`C${String(FIGURES_ROW)}`, STANDARD_NAMES["42001"].cell),
    ...FIGURE_ROWS.flatMap(([label, look, value, formula], index): CellPlan[] => {
      const row = String(FIGURES_ROW + 1 + index);
      return [
        { at: `A${row}`, value: label, look: "figureLabel" },
        ...figures.map(({ standard, all }): CellPlan => ({
          at: `${standard === "27001" ? "B" : "C"}${row}`,
          formula: formula(standard),
          value: value(standard, context, all),
          look,
        })),
      ];
    }),
    {
      at: `A${String(FIGURES_ROW + 1 + FIGURE_ROWS.length)}`,
      value: "Levels are not part of the statement.",
      look: "muted",
    },
  ];
}

/** Columns of the counts: heading, state of the count, colour in the chart. */
const STATES = [
  ...IMPLEMENTATION_STATUSES.map((status, index) => ({
    heading: status,
    color: [COLORS.good, COLORS.partial, COLORS.planned, COLORS.bad][index] ?? COLORS.off,
  })),
  { heading: "No status", color: "D9D9D9" },
  { heading: "Excluded", color: COLORS.off },
  { heading: "Undecided", color: "404040" },
] as const;

function countCells(standard: Standard, context: SheetContext): CellPlan[] {
  const first = COUNTS_ROWS[standard];
  const statements = statementsOf(context, standard);
  return [
    {
      at: `A${String(first)}`,
      value: `Controls of ${STANDARD_NAMES[standard].cell}`,
      look: "figureHeading",
    },
    ...STATES.map(({ heading }, index): CellPlan => ({
      at: `${column(index)}${String(first)}`,
      value: heading,
      look: "figureHeading",
    })),
    { at: `I${String(first)}`, value: "Mean level", look: "figureHeading" },
    { at: `J${String(first)}`, value: "Target", look: "figureHeading" },
    ...groupsOf(standard).flatMap((group, index) =>
      groupCells(standard, group, first + 1 + index, {
        rows: statements.filter((row) => row.group.toLowerCase() === group.toLowerCase()),
        context,
      }),
    ),
  ];
}

function groupCells(
  standard: Standard,
  group: string,
  row: number,
  { rows, context }: { rows: ReturnType<typeof statementsOf>; context: SheetContext },
): CellPlan[] {
  const counts = countStates(rows);
  const table = soaTable(standard);
  const ofGroup = `${table}[${groupHeading(standard)}],$A${String(row)}`;
  const applicable = `COUNTIFS(${table}[Counted as],"Applicable",${ofGroup})`;
  const withStatus = (status: string) =>
    `COUNTIFS(${table}[Counted as],"Applicable",${table}[Status],"${status}",${ofGroup})`;
  const any = `{${IMPLEMENTATION_STATUSES.map((status) => `"${status}"`).join(",")}}`;
  const cells: [string, number][] = [
    ...IMPLEMENTATION_STATUSES.map((status): [string, number] => [
      withStatus(status),
      counts.byStatus[status],
    ]),
    [
      `${applicable}-SUMPRODUCT(COUNTIFS(${table}[Counted as],"Applicable",${table}[Status],${any},${ofGroup}))`,
      counts.byStatus[""],
    ],
    [`COUNTIFS(${table}[Counted as],"Excluded",${ofGroup})`, counts.excluded],
    [`COUNTIFS(${table}[Counted as],"Undecided",${ofGroup})`, counts.undecided],
  ];
  const figures = maturityFigures(
    countedStatements(rows),
    defaultTarget(context.settings, standard),
  );
  const formulas = figureFormulas(
    standard,
    standard === "27001" ? "Theme" : "Objective",
    `$A${String(row)}`,
  );
  // A text would be plotted as 0 and an error would break the radar: 0 stands for not assessed.
  const plotted = (formula: string) => `IF(ISNUMBER(${formula}),${formula},0)`;
  return [
    { at: `A${String(row)}`, value: group, look: "figureLabel" },
    ...cells.map(([formula, value], index): CellPlan => ({
      at: `${column(index)}${String(row)}`,
      formula,
      value,
      look: "figure",
    })),
    {
      at: `I${String(row)}`,
      formula: plotted(formulas.mean),
      value: figures.mean ?? 0,
      look: "figureLevel",
    },
    {
      at: `J${String(row)}`,
      formula: plotted(formulas.targetMean),
      value: figures.targetMean ?? 0,
      look: "figureLevel",
    },
  ];
}

function chartsOf(standard: Standard): ChartPlan[] {
  const first = COUNTS_ROWS[standard];
  const last = first + groupsOf(standard).length;
  const range = (letter: string) => `${letter}${String(first + 1)}:${letter}${String(last)}`;
  const series = (letter: string, color: string): SeriesPlan => ({
    nameAt: `${letter}${String(first)}`,
    categories: range("A"),
    values: range(letter),
    color,
  });
  const name = STANDARD_NAMES[standard].cell;
  const [top, bottom] =
    standard === "27001" ? [TREND_ROW + 14, TREND_ROW + 30] : [TREND_ROW + 31, TREND_ROW + 52];
  return [
    {
      type: "radar",
      title: `${name}: level and target (0: not assessed)`,
      altText: `Radar of mean level and target by ${groupHeading(standard).toLowerCase()}; the numbers stand in columns I and J.`,
      covers: `A${String(top)}:C${String(bottom)}`,
      series: [series("I", COLORS.level), series("J", COLORS.target)],
      axis: { min: 0, max: 5, step: 1 },
    },
    {
      type: "stacked bars",
      title: `${name}: status of controls`,
      altText: `Bars of controls by status for each ${groupHeading(standard).toLowerCase()}; the numbers stand in columns B to H.`,
      covers: `D${String(top)}:J${String(bottom)}`,
      series: STATES.map(({ color }, index) => series(column(index), color)),
      axis: { min: 0 },
    },
  ];
}

/** Letter of a column counted from B. */
function column(index: number): string {
  return String.fromCharCode("B".charCodeAt(0) + index);
}
