import { STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import { criterionOf, type RiskInput } from "../risk";
import {
  RISK_LEVELS,
  RISK_STANDARDS,
  RISK_STEPS,
  riskScore,
  riskWord,
  rowsOf,
  TREATMENTS,
  isCellError,
  type CellPlan,
  type CellValue,
  type ColumnPlan,
  type Risk,
  type Row,
} from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import { riskInput } from "./riskRecords";
import { settingDayFormula, settingDayText, settingFormula } from "./settingFormulas";
import type { SheetContext, SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;
const APPROVED_BY = "Treatment plan approved by";
const APPROVED_ON = "Treatment plan approved on";
const OPEN = "not yet";
const OWNERS = { wordsOf: "AB_Persons" } as const;
const STEPS = { wholeFrom: 1, to: 5 } as const;
const LEVELS = `{${RISK_LEVELS.map((level) => `"${level}"`).join(",")}}`;

/** Likelihood times impact; "" while one of them is missing or no step. */
export function scoreFormula(likelihood: string, impact: string): string {
  return `IFERROR(MATCH(${likelihood},{1,2,3,4,5},0)*MATCH(${impact},{1,2,3,4,5},0),"")`;
}

/** The word of the matrix; "" where it has a hole. */
function levelFormula(likelihood: string, impact: string, score: string): string {
  const columns = RISK_STEPS.map((step) => `AB_Risk_matrix[Impact ${String(step)}]`).join(",");
  return `IF(${score}="","",IFERROR(INDEX(CHOOSE(${impact},${columns}),MATCH(${likelihood},AB_Risk_matrix[Step],0))&"",""))`;
}

/** Rank of the highest level that a standard accepts; what a new workbook says when it says none. */
function acceptableFormula(standard: Standard): string {
  const cell = `INDEX(AB_Settings[${STANDARD_NAMES[standard].cell}],MATCH("Acceptable risk",AB_Settings[Setting],0))`;
  return `IFERROR(MATCH(${cell},${LEVELS},0),2)`;
}

const CURRENT = 'IF([@[Residual level]]<>"",[@[Residual level]],[@[Risk level]])';
const ACCEPTABLE = `IF([@Standard]="${STANDARD_NAMES["27001"].cell}",${acceptableFormula("27001")},IF([@Standard]="${STANDARD_NAMES["42001"].cell}",${acceptableFormula("42001")},MIN(${acceptableFormula("27001")},${acceptableFormula("42001")})))`;
const CRITERION = `IFERROR(IF(MATCH(${CURRENT},${LEVELS},0)<=${ACCEPTABLE},"Yes","No"),"")`;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Risk", width: 9, type: "id" },
  {
    heading: "Standard",
    width: 11,
    type: "text",
    accepts: { words: RISK_STANDARDS },
  },
  { heading: "Scenario", width: 44, type: "text" },
  {
    heading: "Lost",
    width: 8,
    type: "text",
    note: "C, I, A: confidentiality, integrity, availability.",
  },
  { heading: "Likelihood", width: 10, type: "number", accepts: STEPS },
  { heading: "Impact", width: 8, type: "number", accepts: STEPS },
  {
    heading: "Score",
    width: 7,
    type: "computed",
    formula: scoreFormula("[@Likelihood]", "[@Impact]"),
  },
  {
    heading: "Risk level",
    width: 11,
    type: "computed",
    formula: levelFormula("[@Likelihood]", "[@Impact]", "[@Score]"),
  },
  { heading: "Risk owner", width: 18, type: "text", accepts: OWNERS },
  { heading: "Treatment", width: 11, type: "text", accepts: { words: TREATMENTS } },
  { heading: "Controls 27001", width: 22, type: "text" },
  { heading: "Controls 42001", width: 22, type: "text" },
  { heading: "Action", width: 36, type: "text" },
  { heading: "Action owner", width: 18, type: "text", accepts: OWNERS },
  { heading: "Plan due", width: 12, type: "day", accepts: DAYS },
  { heading: "Plan done", width: 12, type: "day", accepts: DAYS },
  { heading: "Residual likelihood", width: 10, type: "number", accepts: STEPS },
  { heading: "Residual impact", width: 9, type: "number", accepts: STEPS },
  {
    heading: "Residual score",
    width: 9,
    type: "computed",
    formula: scoreFormula("[@[Residual likelihood]]", "[@[Residual impact]]"),
  },
  {
    heading: "Residual level",
    width: 11,
    type: "computed",
    formula: levelFormula(
      "[@[Residual likelihood]]",
      "[@[Residual impact]]",
      "[@[Residual score]]",
    ),
  },
  { heading: "Criterion met", width: 10, type: "computed", formula: CRITERION },
  { heading: "Accepted by", width: 18, type: "text", accepts: OWNERS },
  { heading: "Accepted on", width: 12, type: "day", accepts: DAYS },
  { heading: "Accepted until", width: 12, type: "day", accepts: DAYS },
  { heading: "Assessed on", width: 12, type: "day", accepts: DAYS },
  { heading: "Next assessment", width: 12, type: "day", accepts: DAYS },
  { heading: "AI system", width: 20, type: "text" },
  { heading: "For the organisation", width: 30, type: "text" },
  { heading: "For individuals", width: 30, type: "text" },
  { heading: "For society", width: 30, type: "text" },
];

const SIGNATURE = "Signature: ____________________";

/**
 * Who has approved the treatment plan of each standard, and when, by formula, and a line to sign: on
 * each printed page (27001: 6.1.3 f, 42001: 6.1.3).
 */
function planApproval({ settings }: SheetContext): CellPlan {
  const parts = STANDARDS.map((standard) => {
    const { cell } = STANDARD_NAMES[standard];
    const by = settingFormula(APPROVED_BY, standard);
    const on = settingDayFormula(APPROVED_ON, standard);
    const [name, day] = [
      settings.text(APPROVED_BY, standard),
      settingDayText(settings, APPROVED_ON, standard),
    ];
    return {
      formula: `"${cell}: "&IF(${by}="","${OPEN}",${by})&IF(${on}="",""," on "&${on})`,
      value: `${cell}: ${name === "" ? OPEN : name}${day === "" ? "" : ` on ${day}`}`,
    };
  });
  const between = "  |  ";
  return {
    at: "A4",
    formula: `"Plan approved: "&${parts.map(({ formula }) => formula).join(`&"${between}"&`)}&"${between}${SIGNATURE}"`,
    value: `Plan approved: ${[...parts.map(({ value }) => value), SIGNATURE].join(between)}`,
    look: "muted",
  };
}

/** Risks: the register with its treatment; level and criterion follow from the matrix. */
export const risksSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Risks",
      tabColor: COLORS.programme,
      header: [
        ...generalHeader(
          "Risks and treatment plan",
          "What could go wrong, how grave that is and what is done about it. A treated risk that names a control is a reason to apply it.",
          context,
        ),
        planApproval(context),
      ],
      table: "AB_Risks",
      keys: ["Risk"],
      columns: COLUMNS,
      rows: rowsWithLevels(context),
      highlights: [
        { columns: ["Criterion met"], when: '{Criterion met}="No"', highlight: "bad" },
        {
          columns: ["Plan due"],
          when: 'AND(ISNUMBER({Plan due}),{Plan due}<AB_As_of,{Plan done}="")',
          highlight: "bad",
        },
        ...["Accepted until", "Next assessment"].map((heading) => ({
          columns: [heading],
          when: `AND(ISNUMBER({${heading}}),{${heading}}<AB_As_of)`,
          highlight: "bad" as const,
        })),
      ],
      frozenColumns: 1,
      printedColumns: "A:X",
      pagesWide: 2,
    },
    context,
  );

function rowsWithLevels(context: SheetContext): readonly Row[] {
  const input = riskInput(context);
  const { risks, matrix } = input;
  return rowsOf(context.content, "AB_Risks").map((row, index) => {
    const risk = risks[index];
    if (risk === undefined) return row;
    const values: [string, CellValue][] = [
      ["Score", riskScore(risk.inherent) ?? ""],
      ["Risk level", riskWord(matrix, risk.inherent)],
      ["Residual score", riskScore(risk.residual) ?? ""],
      ["Residual level", riskWord(matrix, risk.residual)],
      ["Criterion met", isCellError(row.get("Standard")) ? "" : metText(risk, input)],
    ];
    return new Map([...row, ...values]);
  });
}

/** What the formula CRITERION shows. */
function metText(risk: Risk, { matrix, acceptable }: RiskInput): string {
  const isMet = criterionOf(risk, matrix, acceptable);
  if (isMet === undefined) return "";
  return isMet ? "Yes" : "No";
}
