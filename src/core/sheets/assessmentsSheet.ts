import {
  ASSESSMENT_DECISIONS,
  ASSESSMENT_KINDS,
  riskScore,
  rowsOf,
  type ColumnPlan,
  type Row,
} from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import { assessmentsOf } from "./inventoryRecords";
import { scoreFormula } from "./risksSheet";
import type { SheetContext, SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;
const STEPS = { wholeFrom: 1, to: 5 } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Assessment", width: 11, type: "id" },
  { heading: "AI system", width: 14, type: "id" },
  { heading: "Kind", width: 8, type: "text", accepts: { words: ASSESSMENT_KINDS } },
  { heading: "Version", width: 9, type: "text" },
  { heading: "Intended use", width: 26, type: "text" },
  { heading: "Foreseeable misuse", width: 26, type: "text" },
  {
    heading: "Context",
    width: 26,
    type: "text",
    note: "Where and how it is deployed: technically, and among which people.",
  },
  { heading: "Jurisdictions", width: 16, type: "text" },
  { heading: "For individuals", width: 26, type: "text" },
  { heading: "For groups", width: 26, type: "text" },
  { heading: "For society", width: 26, type: "text" },
  { heading: "Benefits", width: 24, type: "text" },
  { heading: "Severity", width: 9, type: "number", accepts: STEPS },
  { heading: "Likelihood", width: 10, type: "number", accepts: STEPS },
  {
    heading: "Score",
    width: 7,
    type: "computed",
    formula: scoreFormula("[@Likelihood]", "[@Severity]"),
  },
  { heading: "Measures", width: 26, type: "text" },
  { heading: "Risks", width: 14, type: "text", note: "Ids of the sheet Risks that it has fed." },
  { heading: "Decision", width: 20, type: "text", accepts: { words: ASSESSMENT_DECISIONS } },
  { heading: "Approver", width: 18, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Assessed on", width: 12, type: "day", accepts: DAYS },
  { heading: "Trigger", width: 24, type: "text", note: "What brings about the next one earlier." },
  { heading: "Next assessment", width: 12, type: "day", accepts: DAYS },
  { heading: "Shared with", width: 22, type: "text" },
  { heading: "Retention", width: 14, type: "text" },
];

/** AI assessments: what AI systems mean for individuals, groups and society. */
export const assessmentsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "AI assessments",
      tabColor: COLORS.programme,
      header: generalHeader(
        "AI impact assessments",
        "What each AI system means for individuals, groups and society, what was decided, and when it is looked at again. One row a version; the newest counts.",
        context,
      ),
      table: "AB_AI_assessments",
      keys: ["Assessment"],
      columns: COLUMNS,
      rows: rowsWithScores(context),
      highlights: [
        {
          columns: ["Next assessment"],
          when: "AND(ISNUMBER({Next assessment}),{Next assessment}<AB_As_of)",
          highlight: "bad",
        },
      ],
      frozenColumns: 2,
      printedColumns: "A:V",
      pagesWide: 2,
    },
    context,
  );

function rowsWithScores(context: SheetContext): readonly Row[] {
  const assessments = assessmentsOf(context);
  return rowsOf(context.content, "AB_AI_assessments").map((row, index) => {
    const { likelihood, severity } = assessments[index] ?? {};
    return new Map([...row, ["Score", riskScore({ likelihood, impact: severity }) ?? ""]]);
  });
}
