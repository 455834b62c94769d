import { SHARINGS, STANDARD_NAMES, STANDARDS } from "../catalog";
import {
  clauseAnswerFromRow,
  CONFORMITIES,
  effectiveAnswer,
  EVIDENCE_PLACES,
  isBlank,
  rowsOf,
  type ColumnPlan,
  type Row,
} from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetContext, SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;
const CELL_NAMES = STANDARDS.map((standard) => STANDARD_NAMES[standard].cell);
const CONFORMITY_LIST = `{${CONFORMITIES.map((word) => `"${word}"`).join(",")}}`;
const LEVELS = "{0,1,2,3,4,5}";

/** Whether the row may take the other standard's answer, and does not name its own standard. */
const INHERITS = `AND([@[Answered with]]<>[@Standard],OR([@Sharing]="same",AND([@Sharing]="same text, other subject",[@[Covers both]]="x",TRIM([@Evidence])<>"")))`;

/** A cell of the row that Answered with names. */
const other = (heading: string) =>
  `INDEX(AB_Clauses[${heading}],MATCH([@[Answered with]]&[@Clause],INDEX(AB_Clauses[Standard]&AB_Clauses[Clause],0),0))`;

/** The word of a cell when it is one of the list, else "". */
const conformityOf = (cell: string) =>
  `IFERROR(INDEX(${CONFORMITY_LIST},MATCH(${cell},${CONFORMITY_LIST},0)),"")`;

const EFFECTIVE_CONFORMITY = `IF(${conformityOf("[@Conformity]")}<>"",${conformityOf("[@Conformity]")},IF(IFERROR(${INHERITS},FALSE),${conformityOf(other("Conformity"))},""))`;

/** The number of a cell when it is a level, else "". */
const levelOf = (cell: string) =>
  `IFERROR(IF(ISNUMBER(${cell}),INDEX(${LEVELS},MATCH(${cell},${LEVELS},0)),""),"")`;

/** Levels come along only with an inherited conformity. */
const EFFECTIVE_LEVEL = `IF(${levelOf("[@Level]")}<>"",${levelOf("[@Level]")},IF(AND(${conformityOf("[@Conformity]")}="",[@[Effective conformity]]<>""),${levelOf(other("Level"))},""))`;

/** The first row of a standard and clause counts, as in the statement. */
const EFFECTIVE_WEIGHT =
  "IF(IFERROR(MATCH([@Standard]&[@Clause],INDEX(AB_Clauses[Standard]&AB_Clauses[Clause],0),0)=ROW()-ROW(AB_Clauses[[#Headers],[Clause]]),FALSE),IF(ISNUMBER([@Weight]),IF([@Weight]>0,[@Weight],1),1),0)";

const EFFECTIVE_POINTS =
  'IF(ISNUMBER([@[Effective level]]),[@[Effective level]]*[@[Effective weight]],"")';

const CHECK = `TRIM(IF([@[Effective conformity]]="","CLS001 ","")&IF(AND(${conformityOf("[@Conformity]")}<>"",${conformityOf("[@Conformity]")}<>"Conforms",IFERROR(TRIM([@Finding]),"")=""),"CLS002 ","")&IF(AND(${conformityOf("[@Conformity]")}="Conforms",IFERROR(TRIM([@Evidence]),"")="",IF([@Standard]="${STANDARD_NAMES["42001"].cell}",AB_Evidence_kept_42001,AB_Evidence_kept_27001)<>"Elsewhere"),"CLS003 ",""))`;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "No", width: 5, type: "number" },
  { heading: "Standard", width: 11, type: "text" },
  { heading: "Clause", width: 13, type: "id" },
  { heading: "Title", width: 34, type: "text" },
  { heading: "Phase", width: 8, type: "text" },
  {
    heading: "Sharing",
    width: 14,
    type: "text",
    accepts: { words: [...SHARINGS].filter((word) => !word.includes(",")) },
  },
  { heading: "Answered with", width: 13, type: "text", accepts: { words: CELL_NAMES } },
  { heading: "Covers both", width: 9, type: "tick", accepts: { words: ["x"] } },
  { heading: "Conformity", width: 16, type: "text", accepts: { words: CONFORMITIES } },
  { heading: "Implementation", width: 44, type: "text" },
  { heading: "Evidence", width: 30, type: "text" },
  { heading: "Owner", width: 18, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Evidence date", width: 12, type: "day", accepts: DAYS },
  { heading: "Level", width: 7, type: "number", accepts: { wholeFrom: 0, to: 5 } },
  { heading: "Target", width: 7, type: "number", accepts: { wholeFrom: 1, to: 5 } },
  { heading: "Weight", width: 7, type: "number", accepts: { above: 0 } },
  { heading: "Reviewed on", width: 12, type: "day", accepts: DAYS },
  { heading: "Next review", width: 12, type: "day", accepts: DAYS },
  { heading: "Finding", width: 16, type: "text" },
  { heading: "Effective conformity", width: 16, type: "computed", formula: EFFECTIVE_CONFORMITY },
  { heading: "Effective level", width: 9, type: "computed", formula: EFFECTIVE_LEVEL },
  { heading: "Effective weight", width: 9, type: "computed", formula: EFFECTIVE_WEIGHT },
  { heading: "Effective points", width: 9, type: "computed", formula: EFFECTIVE_POINTS },
  { heading: "Check", width: 16, type: "computed", formula: CHECK },
];

/** Clauses 4 to 10 of both standards, with the answers that one can take from the other. */
export const clausesSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Clauses",
      tabColor: COLORS.overview,
      header: generalHeader(
        "Clauses 4 to 10",
        "Clauses are never left out. Where Sharing says same, one answer can count for both standards: name the other one in Answered with.",
        context,
      ),
      table: "AB_Clauses",
      keys: ["Standard", "Clause"],
      columns: COLUMNS,
      rows: rowsWithAnswers(context),
      highlights: [
        {
          columns: ["Conformity", "Effective conformity"],
          when: '{Effective conformity}="Conforms"',
          highlight: "good",
        },
        {
          columns: ["Conformity", "Effective conformity"],
          when: '{Effective conformity}="Partly conforms"',
          highlight: "partial",
        },
        {
          columns: ["Conformity", "Effective conformity"],
          when: '{Effective conformity}="Does not conform"',
          highlight: "bad",
        },
        {
          columns: ["Next review"],
          when: "AND(ISNUMBER({Next review}),{Next review}<AB_As_of)",
          highlight: "bad",
        },
        { columns: ["Check"], when: '{Check}<>""', highlight: "attention" },
      ],
      frozenColumns: 4,
      printedColumns: "A:L",
    },
    context,
  );

function rowsWithAnswers({ content, settings }: SheetContext): readonly Row[] {
  const rows = rowsOf(content, "AB_Clauses");
  const answers = rows.map(clauseAnswerFromRow);
  return rows.map((row, index) => {
    const answer = answers[index];
    if (answer === undefined) return row;
    const { conformity = "", level = "" } = effectiveAnswer(answer, answers);
    const { conformity: own, finding, evidence, weight = 1 } = answer;
    const isCounted =
      answers.findIndex(
        ({ standard, clause }) => standard === answer.standard && clause === answer.clause,
      ) === index;
    const kept = settings.word("Evidence kept", answer.standard ?? "27001", EVIDENCE_PLACES);
    const isElsewhere = kept === "Elsewhere";
    const checks = [
      conformity === "" ? "CLS001" : "",
      own !== undefined && own !== "Conforms" && isBlank(finding) ? "CLS002" : "",
      own === "Conforms" && isBlank(evidence) && !isElsewhere ? "CLS003" : "",
    ].filter((id) => id !== "");
    return new Map([
      ...row,
      ["Effective conformity", conformity],
      ["Effective level", level],
      ["Effective weight", isCounted ? weight : 0],
      ["Effective points", level === "" ? "" : level * (isCounted ? weight : 0)],
      ["Check", checks.join(" ")],
    ]);
  });
}
