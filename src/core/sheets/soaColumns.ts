import type { Standard } from "../catalog";
import { checkFormula } from "../soa";
import {
  APPLICABILITIES,
  DRIVERS,
  groupHeading,
  IMPLEMENTATION_STATUSES,
  MOST_VALID_MONTHS,
  PERFORMERS,
  type ColumnPlan,
} from "../workbook";
import { soaTable } from "./records";

const DAYS = { days: true } as const;
const OWNERS = { wordsOf: "AB_Persons" } as const;

/** The columns of a Statement of Applicability: the statement proper, then the assessment. */
export function soaColumns(standard: Standard): readonly ColumnPlan[] {
  return [
    ...statementColumns(standard),
    ...assessmentColumns(standard),
    ...computedColumns(standard),
  ];
}

/** What is printed: the statement proper, up to Evidence. */
export const PRINTED_SOA_COLUMNS = "A:N";

function statementColumns(standard: Standard): ColumnPlan[] {
  return [
    { heading: "No", width: 5, type: "number" },
    { heading: "Control", width: 10, type: "id" },
    { heading: "Title", width: 28, type: "text" },
    { heading: groupHeading(standard), width: standard === "27001" ? 15 : 22, type: "text" },
    { heading: "Applicable", width: 11, type: "text", accepts: { words: APPLICABILITIES } },
    ...DRIVERS.map((heading): ColumnPlan => ({
      heading,
      width: 8,
      type: "tick",
      accepts: { words: ["x"] },
    })),
    { heading: "Justification", width: 36, type: "text", note: "Why in, why out." },
    { heading: "Status", width: 14, type: "text", accepts: { words: IMPLEMENTATION_STATUSES } },
    { heading: "Performed by", width: 10, type: "text", accepts: { words: PERFORMERS } },
    { heading: "Implementation", width: 40, type: "text" },
    { heading: "Evidence", width: 26, type: "text" },
  ];
}

function assessmentColumns(standard: Standard): ColumnPlan[] {
  return [
    { heading: "Owner", width: 18, type: "text", accepts: OWNERS },
    { heading: "Evidence date", width: 12, type: "day", accepts: DAYS },
    {
      heading: "Valid months",
      width: 8,
      type: "number",
      accepts: { wholeFrom: 1, to: MOST_VALID_MONTHS },
    },
    { heading: "Target date", width: 12, type: "day", accepts: DAYS },
    { heading: "Level", width: 7, type: "number", accepts: { wholeFrom: 0, to: 5 } },
    { heading: "Target", width: 7, type: "number", accepts: { wholeFrom: 1, to: 5 } },
    { heading: "Weight", width: 7, type: "number", accepts: { above: 0 } },
    { heading: "Reviewed on", width: 12, type: "day", accepts: DAYS },
    { heading: "Next review", width: 12, type: "day", accepts: DAYS },
    { heading: "Risks", width: 12, type: "text" },
    { heading: "Scope note", width: 20, type: "text" },
    ...(standard === "42001"
      ? [{ heading: "AI systems", width: 20, type: "text" } satisfies ColumnPlan]
      : []),
    { heading: "Source", width: 18, type: "text" },
    { heading: "Attributes", width: 70, type: "text" },
  ];
}

/** At the right end, so that one error cell of the statement spoils nothing else. */
function computedColumns(standard: Standard): ColumnPlan[] {
  const table = soaTable(standard);
  const inUse = '[@[Counted as]]="Applicable"';
  const formulas: [heading: string, width: number, formula: string][] = [
    ["Check", 20, checkFormula(standard)],
    [
      "Counted as",
      12,
      // Of several rows with one id the first counts.
      `IF(ISERROR([@Control]),"",IF(TRIM([@Control])="","",IF(MATCH([@Control],${table}[Control],0)<>ROW()-ROW(${table}[[#Headers],[Control]]),"",IFERROR(IF([@Applicable]="Yes","Applicable",IF([@Applicable]="No","Excluded","Undecided")),"Undecided"))))`,
    ],
    ["Counted weight", 9, `IF(${inUse},IF(ISNUMBER([@Weight]),IF([@Weight]>0,[@Weight],1),1),0)`],
    [
      "Counted target",
      9,
      `IF(${inUse},IF(ISNUMBER([@Target]),IF(ISNUMBER(MATCH([@Target],{1,2,3,4,5},0)),[@Target],AB_Default_target_${standard}),AB_Default_target_${standard}),0)`,
    ],
    [
      "Points",
      9,
      `IF(${inUse},IF(ISNUMBER([@Level]),IF(ISNUMBER(MATCH([@Level],{0,1,2,3,4,5},0)),[@Level]*[@[Counted weight]],""),""),"")`,
    ],
    [
      "Attained",
      9,
      "IF(ISNUMBER([@Points]),MIN([@Level],[@[Counted target]])*[@[Counted weight]],0)",
    ],
    ["Wanted", 9, "[@[Counted weight]]*[@[Counted target]]"],
  ];
  return formulas.map(([heading, width, formula]) => ({
    heading,
    width,
    type: "computed",
    formula,
  }));
}
