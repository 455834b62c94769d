import { STANDARD_NAMES, STANDARDS } from "../catalog";
import { addMonths, addDays, toSerial, fromSerial, type IsoDate } from "../day";
import { cellText, rowsOf, type CellValue, type ColumnPlan, type Row } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetContext, SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;
const RECERTIFICATION = "Recertification audit";

/** A recertification is due from 180 days before expiry and can be made good six months after it. */
const STATUS = `IF(NOT(ISNUMBER([@[Hard limit]])),"",IF([@Kind]="${RECERTIFICATION}",IF(AB_As_of>EDATE([@[Hard limit]],6),"Lapsed",IF(AB_As_of>[@[Hard limit]],"Overdue",IF(ISNUMBER([@[Done on]]),"Done",IF(AB_As_of>=[@[Hard limit]]-180,"Due","Planned")))),IF(ISNUMBER([@[Done on]]),IF([@[Done on]]>[@[Hard limit]],"Done late","Done"),IF(AB_As_of>[@[Hard limit]],"Overdue",IF(AND(ISNUMBER([@[Window start]]),AB_As_of>=[@[Window start]]),"Due","Planned")))))`;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Audit", width: 30, type: "id" },
  {
    heading: "Standard",
    width: 11,
    type: "text",
    accepts: { words: STANDARDS.map((standard) => STANDARD_NAMES[standard].cell) },
  },
  { heading: "Kind", width: 22, type: "text" },
  { heading: "Cycle", width: 7, type: "number" },
  { heading: "Target", width: 12, type: "day", accepts: DAYS },
  { heading: "Hard limit", width: 12, type: "day", accepts: DAYS },
  { heading: "Window start", width: 12, type: "day", accepts: DAYS },
  { heading: "Window end", width: 12, type: "day", accepts: DAYS },
  { heading: "Planned on", width: 12, type: "day", accepts: DAYS },
  { heading: "Done on", width: 12, type: "day", accepts: DAYS },
  { heading: "Status", width: 11, type: "computed", formula: STATUS },
  { heading: "Body", width: 24, type: "text" },
  { heading: "Auditors", width: 24, type: "text" },
  { heading: "Method", width: 16, type: "text" },
  { heading: "Scope", width: 24, type: "text" },
  { heading: "Criteria", width: 24, type: "text" },
  { heading: "Sampled", width: 24, type: "text" },
  { heading: "Result", width: 24, type: "text" },
  { heading: "Report", width: 24, type: "text" },
];

/** Audits: the programme of both standards, counted from the certification decision. */
export const auditsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Audits",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Audits",
        "Hard limits come from ISO/IEC 17021-1; targets and windows are practice. Where your certification body's letter says otherwise, it wins.",
        context,
      ),
      table: "AB_Audits",
      keys: ["Audit"],
      columns: COLUMNS,
      rows: rowsOf(context.content, "AB_Audits").map((row) => withStatus(row, context)),
      highlights: [
        {
          columns: ["Hard limit", "Status"],
          when: 'OR({Status}="Overdue",{Status}="Lapsed",{Status}="Done late")',
          highlight: "bad",
        },
        { columns: ["Status"], when: '{Status}="Due"', highlight: "partial" },
        { columns: ["Status"], when: '{Status}="Done"', highlight: "good" },
      ],
      frozenColumns: 3,
      printedColumns: "A:M",
    },
    context,
  );

function withStatus(row: Row, { today }: SheetContext): Row {
  return new Map([...row, ["Status", statusText(row, today)]]);
}

/** What the formula STATUS shows. */
function statusText(row: Row, today: IsoDate): string {
  const day = (heading: string) => dayOf(row.get(heading));
  const [hardLimit, doneOn, windowStart] = [day("Hard limit"), day("Done on"), day("Window start")];
  if (hardLimit === undefined) return "";
  if (cellText(row.get("Kind")).toLowerCase() === RECERTIFICATION.toLowerCase()) {
    if (today > addMonths(hardLimit, 6)) return "Lapsed";
    if (today > hardLimit) return "Overdue";
    if (doneOn !== undefined) return "Done";
    return today >= addDays(hardLimit, -180) ? "Due" : "Planned";
  }
  if (doneOn !== undefined) return doneOn > hardLimit ? "Done late" : "Done";
  if (today > hardLimit) return "Overdue";
  return windowStart !== undefined && today >= windowStart ? "Due" : "Planned";
}

function dayOf(value: CellValue): IsoDate | undefined {
  return typeof value === "number" ? fromSerial(value) : undefined;
}

/** The next audit of a standard that is neither done nor past, as a day's serial; "" when none is. */
export function nextAuditSerial(context: SheetContext, standardCell: string): number | "" {
  const today = toSerial(context.today);
  const open = rowsOf(context.content, "AB_Audits")
    .filter((row) => cellText(row.get("Standard")).toLowerCase() === standardCell.toLowerCase())
    .filter((row) => cellText(row.get("Done on")) === "")
    .flatMap((row) => {
      const target = row.get("Target");
      return typeof target === "number" && target >= today ? [target] : [];
    });
  return open.length === 0 ? "" : Math.min(...open);
}

/** How many audits of a standard are past their hard limit and not done. */
export function overdueAudits(context: SheetContext, standardCell: string): number {
  const today = toSerial(context.today);
  return rowsOf(context.content, "AB_Audits").filter((row) => {
    const hardLimit = row.get("Hard limit");
    return (
      cellText(row.get("Standard")).toLowerCase() === standardCell.toLowerCase() &&
      cellText(row.get("Done on")) === "" &&
      typeof hardLimit === "number" &&
      hardLimit < today
    );
  }).length;
}
