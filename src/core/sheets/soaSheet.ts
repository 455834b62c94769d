import type { Standard } from "../catalog";
import { weighed } from "../maturity";
import { checkTexts } from "../soa";
import {
  countedStatements,
  rowsOf,
  type ApplicabilityStatement,
  type CellValue,
  type Row,
  type TableHighlight,
} from "../workbook";
import { COLORS } from "./colors";
import { statementHeader } from "./header";
import { defaultTarget, soaInput, soaTable } from "./records";
import type { SheetContext, SheetFile } from "./sheetContext";
import { PRINTED_SOA_COLUMNS, soaColumns } from "./soaColumns";
import { tableSheet } from "./tableSheet";

/** The Statement of Applicability of one standard, with the assessment of its controls beside it. */
export function soaSheet(standard: Standard): SheetFile {
  return (context) =>
    tableSheet(
      {
        name: `SoA ${standard}`,
        tabColor: standard === "27001" ? COLORS.security : COLORS.ai,
        header: statementHeader("Statement of Applicability", standard, context),
        table: soaTable(standard),
        keys: ["Control"],
        columns: soaColumns(standard),
        rows: rowsWithNumbers(standard, context),
        highlights: HIGHLIGHTS,
        frozenColumns: 3,
        printedColumns: PRINTED_SOA_COLUMNS,
      },
      context,
    );
}

const HIGHLIGHTS: readonly TableHighlight[] = [
  { columns: ["Status"], when: '{Status}="Implemented"', highlight: "good" },
  { columns: ["Status"], when: '{Status}="Partially implemented"', highlight: "partial" },
  { columns: ["Status"], when: '{Status}="Planned"', highlight: "planned" },
  { columns: ["Status"], when: '{Status}="Not implemented"', highlight: "bad" },
  {
    columns: ["Control", "Title", "Applicable", "Justification"],
    when: '{Applicable}="No"',
    highlight: "off",
  },
  {
    columns: ["Target date"],
    when: 'AND(ISNUMBER({Target date}),{Target date}<AB_As_of,{Status}<>"Implemented")',
    highlight: "bad",
  },
  {
    columns: ["Next review"],
    when: "AND(ISNUMBER({Next review}),{Next review}<AB_As_of)",
    highlight: "bad",
  },
  { columns: ["Check"], when: '{Check}<>""', highlight: "attention" },
];

function rowsWithNumbers(standard: Standard, context: SheetContext): readonly Row[] {
  const input = soaInput(context, standard);
  const checks = checkTexts(input);
  const counted = new Set(countedStatements(input.statements));
  const target = defaultTarget(context.settings, standard);
  return rowsOf(context.content, soaTable(standard)).map((row, index) => {
    const statement = input.statements[index];
    const values: [string, CellValue][] =
      statement === undefined
        ? []
        : [["Check", checks[index] ?? ""], ...numbersOf(statement, counted.has(statement), target)];
    return new Map([...row, ...values]);
  });
}

function numbersOf(
  statement: ApplicabilityStatement,
  isCounted: boolean,
  target: number,
): [string, CellValue][] {
  const [inUse] = isCounted ? weighed([statement], target) : [];
  const weight = inUse?.weight ?? 0;
  const wanted = inUse?.target ?? 0;
  const level = inUse?.level;
  return [
    ["Counted as", isCounted ? countedAs(statement) : ""],
    ["Counted weight", weight],
    ["Counted target", wanted],
    ["Points", level === undefined ? "" : level * weight],
    ["Attained", level === undefined ? 0 : Math.min(level, wanted) * weight],
    ["Wanted", weight * wanted],
  ];
}

function countedAs({ applicable }: ApplicabilityStatement): string {
  if (applicable === undefined) return "Undecided";
  return applicable === "Yes" ? "Applicable" : "Excluded";
}
