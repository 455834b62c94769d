import { leafClausesOf, STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import { managementSystemFigures, rollUps, type MaturityFigures, type RollUp } from "../maturity";
import { clauseAnswerFromRow, rowsOf, type CellPlan, type Look } from "../workbook";
import { COLORS } from "./colors";
import { figureFormulas, type FigureFormulas } from "./figureFormulas";
import { generalHeader } from "./header";
import { defaultTarget, statementsOf } from "./records";
import type { SheetContext, SheetFile } from "./sheetContext";

const FIRST_ROW = 5;

/** Columns B to K: what they show, and how. */
const FIGURES: readonly (readonly [string, keyof FigureFormulas & keyof MaturityFigures, Look])[] =
  [
    ["Mean", "mean", "figureLevel"],
    ["Target", "targetMean", "figureLevel"],
    ["Attainment", "attainment", "figurePercent"],
    ["Controls implemented", "conformity", "figurePercent"],
    ["Progress", "progress", "figurePercent"],
    ["Assessed", "assessed", "figure"],
    ["Applicable", "applicable", "figure"],
    ["Excluded", "excluded", "figure"],
    ["Undecided", "undecided", "figure"],
  ];

/** Where the roll-ups of a standard's themes or objectives stand on the sheet, for charts. */
interface RollUpPlace {
  readonly row: number;
  readonly rollUp: RollUp;
}

/** Row of each roll-up of each standard on the Maturity sheet, in its order. */
function rollUpPlaces(context: SheetContext) {
  let row = FIRST_ROW;
  return STANDARDS.map((standard) => {
    const target = defaultTarget(context.settings, standard);
    const all = rollUps(standard, statementsOf(context, standard), target);
    const places = all.map((rollUp, index): RollUpPlace => ({ row: row + 2 + index, rollUp }));
    const headingRow = row + 1;
    row += all.length + 3;
    return { standard, headingRow, places };
  });
}

/** Maturity: mean, target and attainment by theme, objective, attribute and clause, by formulas. */
export const maturitySheet: SheetFile = (context) => {
  const blocks = rollUpPlaces(context);
  const lastPlace = blocks.at(-1)?.places.at(-1)?.row ?? FIRST_ROW;
  return {
    name: "Maturity",
    tabColor: COLORS.overview,
    widths: [34, 10, 10, 12, 12, 11, 10, 11, 10, 11],
    cells: [
      ...generalHeader(
        "Maturity",
        "Levels 0 to 5. Excluded and undecided controls count nowhere; a blank level is not assessed, never 0. A control counts under each attribute value that it has, so these do not add up.",
        context,
      ),
      ...blocks.flatMap(controlsBlock),
      ...managementBlocks(lastPlace + 2, context),
    ],
    tallRows: blocks.map(({ headingRow }) => headingRow),
    names: [{ name: "AB_go_Maturity", refersTo: "A1" }],
    frozen: { rows: 3, columns: 1 },
    print: { titleRows: "1:3" },
  };
};

function controlsBlock({
  standard,
  headingRow,
  places,
}: ReturnType<typeof rollUpPlaces>[number]): CellPlan[] {
  return [
    ...headingCells(
      headingRow,
      `${STANDARD_NAMES[standard].full}: controls`,
      FIGURES.map(([heading]) => heading),
    ),
    ...places.flatMap(({ row, rollUp }) => rollUpCells(standard, row, rollUp)),
  ];
}

function rollUpCells(standard: Standard, row: number, { by, key, figures }: RollUp): CellPlan[] {
  const formulas = figureFormulas(standard, by, `$A${String(row)}`);
  return [
    { at: `A${String(row)}`, value: key, look: by === "Total" ? "label" : "figureLabel" },
    ...FIGURES.map(([, figure, look], index): CellPlan => ({
      at: `${columnAt(index)}${String(row)}`,
      formula: formulas[figure],
      value: figures[figure] ?? "",
      look,
    })),
  ];
}

const SYSTEM_HEADINGS = ["Conforms", "Share", "Partly", "Not", "Not assessed", "Mean level"];

function managementBlocks(firstRow: number, { content }: SheetContext): CellPlan[] {
  const answers = rowsOf(content, "AB_Clauses").map(clauseAnswerFromRow);
  let row = firstRow;
  return STANDARDS.flatMap((standard) => {
    const headingRow = row;
    const chapters = [...new Set(leafClausesOf(standard).map(({ id }) => id.split(".")[0] ?? ""))];
    row += chapters.length + 3;
    return [
      ...headingCells(
        headingRow,
        `${STANDARD_NAMES[standard].full}: management system`,
        SYSTEM_HEADINGS,
      ),
      ...[undefined, ...chapters].flatMap((chapter, index) =>
        chapterCells(
          standard,
          headingRow + 1 + index,
          chapter,
          managementSystemFigures(standard, answers, chapter),
        ),
      ),
    ];
  });
}

function chapterCells(
  standard: Standard,
  row: number,
  chapter: string | undefined,
  figures: ReturnType<typeof managementSystemFigures>,
): CellPlan[] {
  const leaves = leafClausesOf(standard).filter(
    ({ id }) => chapter === undefined || id.split(".")[0] === chapter,
  ).length;
  const rows = `AB_Clauses[Standard],"${STANDARD_NAMES[standard].cell}"${
    chapter === undefined ? "" : `,AB_Clauses[Clause],"Clause ${chapter}.*"`
  }`;
  const count = (word: string) =>
    `COUNTIFS(AB_Clauses[Effective conformity],"${word}",AB_Clauses[Effective weight],">0",${rows})`;
  const [yes, partly, not] = ["Conforms", "Partly conforms", "Does not conform"].map(count) as [
    string,
    string,
    string,
  ];
  const weight = `SUMIFS(AB_Clauses[Effective weight],AB_Clauses[Effective level],">=0",${rows})`;
  const cells: [string, string | number, Look][] = [
    [yes, figures.conforms, "figure"],
    [`${yes}/${String(leaves)}`, figures.conformity, "figurePercent"],
    [partly, figures.partlyConforms, "figure"],
    [not, figures.doesNotConform, "figure"],
    [`${String(leaves)}-${yes}-${partly}-${not}`, figures.notAssessed, "figure"],
    [
      `IF(${weight}=0,"",SUMIFS(AB_Clauses[Effective points],AB_Clauses[Effective level],">=0",${rows})/${weight})`,
      figures.mean ?? "",
      "figureLevel",
    ],
  ];
  return [
    {
      at: `A${String(row)}`,
      value: chapter === undefined ? "Total" : `Clause ${chapter}`,
      look: chapter === undefined ? "label" : "figureLabel",
    },
    ...cells.map(([formula, value, look], index): CellPlan => ({
      at: `${columnAt(index)}${String(row)}`,
      formula,
      value,
      look,
    })),
  ];
}

function headingCells(row: number, title: string, headings: readonly string[]): CellPlan[] {
  return [
    { at: `A${String(row)}`, value: title, look: "figureHeading" },
    ...headings.map((value, index): CellPlan => ({
      at: `${columnAt(index)}${String(row)}`,
      value,
      look: "figureHeading",
    })),
  ];
}

/** Letter of a column counted from B. */
function columnAt(index: number): string {
  return String.fromCharCode("B".charCodeAt(0) + index);
}
