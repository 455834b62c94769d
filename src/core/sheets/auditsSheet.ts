import { STANDARD_NAMES, standardFromText, STANDARDS } from "../catalog";
import { addMonths, addDays, toSerial, fromSerial, type IsoDate } from "../day";
import { cellText, leadDays, rowsOf, type CellValue, type ColumnPlan, type Row } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetContext, SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;
const RECERTIFICATION = "Recertification audit";
const RECERTIFICATION_KEY = RECERTIFICATION.toLowerCase();

/** The day that counts where no limit of the standard does. */
const LIMIT = `IF(ISNUMBER([@[Hard limit]]),[@[Hard limit]],IF(ISNUMBER([@[Planned on]]),[@[Planned on]],[@Target]))`;

/** Without the decision, a held audit saves no certificate; it can be made good for six months. */
const RECERTIFICATION_STATUS = `IF(ISNUMBER([@[Decided on]]),IF([@[Decided on]]<=[@[Hard limit]],"Done",IF([@[Decided on]]<=EDATE([@[Hard limit]],6),"Restored","Lapsed")),IF(AB_As_of>EDATE([@[Hard limit]],6),"Lapsed",IF(AB_As_of>[@[Hard limit]],"Overdue",IF(ISNUMBER([@[Done on]]),"Done",IF(AB_As_of>=[@[Hard limit]]-IF([@Standard]="${STANDARD_NAMES["42001"].cell}",AB_Preparation_days_42001,AB_Preparation_days_27001),"Due","Planned")))))`;

const OTHER_STATUS = `IF(COUNT([@Target],[@[Hard limit]],[@[Planned on]])=0,"",IF(ISNUMBER([@[Done on]]),IF(ISNUMBER([@[Hard limit]]),IF([@[Done on]]>[@[Hard limit]],"Done late","Done"),"Done"),IF(AB_As_of>${LIMIT},"Overdue",IF(ISNUMBER([@[Window start]]),IF(AB_As_of>=[@[Window start]],"Due","Planned"),"Planned"))))`;

const STATUS = `IF(AND([@Kind]="${RECERTIFICATION}",ISNUMBER([@[Hard limit]])),${RECERTIFICATION_STATUS},${OTHER_STATUS})`;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Audit", width: 46, type: "id" },
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
  {
    heading: "Decided on",
    width: 12,
    type: "day",
    accepts: DAYS,
    note: "Of a recertification audit: the decision of the body, which opens the next cycle.",
  },
  { heading: "Status", width: 11, type: "computed", formula: STATUS },
  { heading: "Owner", width: 20, type: "text", accepts: { wordsOf: "AB_Persons" } },
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
        {
          columns: ["Status"],
          when: 'OR({Status}="Due",{Status}="Restored")',
          highlight: "partial",
        },
        { columns: ["Status"], when: '{Status}="Done"', highlight: "good" },
      ],
      frozenColumns: 3,
      printedColumns: "A:O",
    },
    context,
  );

function withStatus(row: Row, context: SheetContext): Row {
  return new Map([...row, ["Status", statusText(row, context)]]);
}

/** What the formula STATUS shows. */
function statusText(row: Row, { today, settings }: SheetContext): string {
  const day = (heading: string) => dayOf(row.get(heading));
  const [target, hardLimit, plannedOn] = [day("Target"), day("Hard limit"), day("Planned on")];
  const isRecertification = cellText(row.get("Kind")).toLowerCase() === RECERTIFICATION_KEY;
  if (isRecertification && hardLimit !== undefined) {
    const standard = standardFromText(cellText(row.get("Standard"))) ?? "27001";
    const preparation = addDays(hardLimit, -leadDays(settings, "Preparation lead days", standard));
    const days = { doneOn: day("Done on"), decidedOn: day("Decided on"), preparation };
    return recertificationStatus(hardLimit, days, today);
  }
  const [doneOn, windowStart] = [day("Done on"), day("Window start")];
  const limit = hardLimit ?? plannedOn ?? target;
  if (limit === undefined) return "";
  if (doneOn !== undefined) {
    return hardLimit !== undefined && doneOn > hardLimit ? "Done late" : "Done";
  }
  if (today > limit) return "Overdue";
  return windowStart !== undefined && today >= windowStart ? "Due" : "Planned";
}

interface RecertificationDays {
  readonly doneOn: IsoDate | undefined;
  readonly decidedOn: IsoDate | undefined;
  readonly preparation: IsoDate;
}

function recertificationStatus(
  hardLimit: IsoDate,
  { doneOn, decidedOn, preparation }: RecertificationDays,
  today: IsoDate,
): string {
  const restorable = addMonths(hardLimit, 6);
  if (decidedOn !== undefined) {
    if (decidedOn <= hardLimit) return "Done";
    return decidedOn <= restorable ? "Restored" : "Lapsed";
  }
  if (today > restorable) return "Lapsed";
  if (today > hardLimit) return "Overdue";
  if (doneOn !== undefined) return "Done";
  return today >= preparation ? "Due" : "Planned";
}

function dayOf(value: CellValue): IsoDate | undefined {
  return typeof value === "number" ? fromSerial(value) : undefined;
}

/** The next external audit of a standard, neither done nor past, as a day's serial; "" when none is. */
export function nextAuditSerial(context: SheetContext, standardCell: string): number | "" {
  const today = toSerial(context.today);
  const open = rowsOf(context.content, "AB_Audits")
    .filter((row) => cellText(row.get("Standard")).toLowerCase() === standardCell.toLowerCase())
    .filter((row) => cellText(row.get("Done on")) === "")
    .filter((row) => typeof row.get("Hard limit") === "number")
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
