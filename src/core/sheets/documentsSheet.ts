import { documentCheckText, type DocumentFacts } from "../documents";
import { DOCUMENT_STATUSES, rowsOf, type ColumnPlan, type Row } from "../workbook";
import { COLORS } from "./colors";
import { DOCUMENT_SHEETS, documentFacts, documentsOf, sheetHoldsFormula } from "./documentFacts";
import { generalHeader } from "./header";
import type { SheetContext, SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;
const PEOPLE = { wordsOf: "AB_Persons" } as const;
const STATUS_LIST = `{${DOCUMENT_STATUSES.map((word) => `"${word}"`).join(",")}}`;

/** The text of a cell without spaces around; "" for an error. */
const text = (heading: string) => `IFERROR(TRIM([@${heading}]),"")`;
const HELD_IN = text("[Held in]");
const IS_TITLED = `${text("Document")}<>""`;
/** The word of the list that Status holds, else "". */
const STATUS = `IFERROR(INDEX(${STATUS_LIST},MATCH([@Status],${STATUS_LIST},0)),"")`;
const WITH_CONTROL = 'IFERROR([@[Asked for]]="if the control applies",FALSE)';
const MANDATORY =
  'IFERROR(OR([@[Asked for]]="mandatory",[@[Asked for]]="must exist and be approved"),FALSE)';

const countedAs = (state: string) =>
  `IFERROR(IF([@Standard]="ISO 27001",COUNTIFS(AB_SoA_27001[Control],[@Clause],AB_SoA_27001[Counted as],"${state}"),IF([@Standard]="ISO 42001",COUNTIFS(AB_SoA_42001[Control],[@Clause],AB_SoA_42001[Counted as],"${state}"),0))>0,FALSE)`;

const IS_PAST =
  "IFERROR(AND(ISNUMBER([@[Next review]]),[@[Next review]]>=1,[@[Next review]]<AB_As_of),FALSE)";
const HELD = `IF(${IS_PAST},"Overdue","Satisfied")`;
const AT_PLACE = `IF(${STATUS}="Draft","Draft",IF(OR(${STATUS}="Approved",IFERROR([@Kind]="record",FALSE)),${HELD},"Draft"))`;
const SHEET_HOLDS = `IFERROR(${sheetHoldsFormula(HELD_IN)},FALSE)`;
/** Whether Held in names a sheet of ours. */
const IS_OURS = `SUMPRODUCT(--(${HELD_IN}={${DOCUMENT_SHEETS.map((name) => `"${name}"`).join(",")}}))>0`;
const OWN_STATE = `IF(${IS_TITLED},IF(IF(${WITH_CONTROL},${countedAs("Excluded")},FALSE),"Not needed",IF(OR(${STATUS}="Missing",${STATUS}="Withdrawn",${HELD_IN}=""),"Missing",IF(${IS_OURS},IF(${SHEET_HOLDS},${HELD},"Missing"),${AT_PLACE}))),"")`;

/** The state of the row of the other standard, in a column of its own: a column cannot read itself. */
const OTHER = `IFERROR(INDEX(AB_Documents[Own state],MATCH([@[Shared with]]&"|"&[@Clause]&"|"&[@Document],INDEX(AB_Documents[Standard]&"|"&AB_Documents[Clause]&"|"&AB_Documents[Document],0),0)),"")`;
const MAY_TAKE = `AND([@[Own state]]="Missing",${HELD_IN}="",${STATUS}="",IFERROR([@[Shared with]],"")<>"")`;
const STATE = `IF(${MAY_TAKE},IF(${OTHER}="",[@[Own state]],${OTHER}),[@[Own state]])`;

const UNSIGNED = `IFERROR(AND(${STATUS}="Approved",IFERROR([@Kind]="document",FALSE),OR(${text("Approver")}="",NOT(ISNUMBER([@[Approved on]])))),FALSE)`;
const CHECK = `IF(${IS_TITLED},TRIM(IF(AND(${MANDATORY},[@State]="Missing"),"DOC001 ","")&IF(IF(AND(${WITH_CONTROL},[@State]="Missing"),${countedAs("Applicable")},FALSE),"DOC002 ","")&IF([@State]="Draft","DOC003 ","")&IF([@State]="Overdue","DOC004 ","")&IF(${UNSIGNED},"DOC005 ","")&IF(AND(IFERROR([@Status]&"","?")<>"",${STATUS}=""),"DOC006 ","")),"")`;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "No", width: 5, type: "number" },
  { heading: "Standard", width: 11, type: "text" },
  { heading: "Clause", width: 13, type: "id" },
  { heading: "Document", width: 40, type: "text" },
  { heading: "Kind", width: 11, type: "text" },
  {
    heading: "Asked for",
    width: 16,
    type: "text",
    note: "What goes with a control is usually asked for: check it against your copy of the standard.",
  },
  {
    heading: "Shared with",
    width: 11,
    type: "text",
    note: "One document serves both: leave this row blank, and the other one answers it.",
  },
  {
    heading: "Held in",
    width: 40,
    type: "text",
    note: "A link or a place, or one of our sheets: Start (the scope), SoA 27001, SoA 42001, Audits, People, AI systems, AI assessments, Suppliers, Context, Objectives, Obligations, Management reviews.",
  },
  { heading: "Owner", width: 18, type: "text", accepts: PEOPLE },
  { heading: "Approver", width: 18, type: "text", accepts: PEOPLE },
  { heading: "Version", width: 9, type: "text" },
  { heading: "Approved on", width: 12, type: "day", accepts: DAYS },
  { heading: "Classification", width: 14, type: "text" },
  { heading: "Retention", width: 14, type: "text" },
  { heading: "Status", width: 11, type: "text", accepts: { words: DOCUMENT_STATUSES } },
  { heading: "Next review", width: 12, type: "day", accepts: DAYS },
  { heading: "Own state", width: 12, type: "computed", formula: OWN_STATE },
  { heading: "State", width: 12, type: "computed", formula: STATE },
  { heading: "Check", width: 16, type: "computed", formula: CHECK },
];

/** Documents: what both standards want documented, where it is held, and what is missing. */
export const documentsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Documents",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Documents and records",
        "Say in Held in where each is kept: a link, or a sheet of this workbook, which then answers the row. State and Check say what is missing, not approved or overdue.",
        context,
      ),
      table: "AB_Documents",
      keys: ["Standard", "Clause", "Document"],
      columns: COLUMNS,
      rows: rowsWithStates(context),
      highlights: [
        { columns: ["State"], when: '{State}="Satisfied"', highlight: "good" },
        {
          columns: ["State"],
          when: 'OR({State}="Missing",{State}="Overdue")',
          highlight: "bad",
        },
        { columns: ["Check"], when: '{Check}<>""', highlight: "attention" },
      ],
      frozenColumns: 4,
      printedColumns: "A:P",
    },
    context,
  );

function rowsWithStates(context: SheetContext): readonly Row[] {
  const rows = rowsOf(context.content, "AB_Documents");
  if (rows.length === 0) return rows;
  const standing = documentsOf(context);
  const facts: DocumentFacts = documentFacts(context);
  return rows.map((row, index) => {
    const found = standing[index];
    if (found === undefined) return row;
    const { document, own, state } = found;
    return new Map([
      ...row,
      ["Own state", own],
      ["State", state],
      ["Check", documentCheckText(document, state, facts)],
    ]);
  });
}
