import { addDays, addMonths, toSerial, type IsoDate } from "../../core/day";
import { SETTINGS, type CellValue, type Row, type WorkbookContent } from "../../core/workbook";
import demo from "./demoCompany.json";

/** Headings that hold days; the data has them as days from the day the demo is made. */
const DAY_HEADINGS = new Set([
  "Evidence date",
  "Target date",
  "Reviewed on",
  "Next review",
  "Valid until",
  "Planned on",
  "Done on",
  "Approved on",
  "Date",
  "On",
  "Plan due",
  "Plan done",
  "Accepted on",
  "Accepted until",
  "Assessed on",
  "Next assessment",
  "Raised on",
  "Correction on",
  "Due",
  "Plan accepted on",
  "Verified on",
  "Contract end",
  "Screened on",
  "Assurance expires",
  "Next result",
  "Held on",
  "Actions due",
  "Actions done",
  "Starts on",
  "Ends on",
]);

/** Elsewhere a target is a level. */
const AUDIT_DAY_HEADINGS = new Set([...DAY_HEADINGS, "Target", "Hard limit"]);

const DAY_SETTINGS = new Set(
  SETTINGS.filter(({ accepts }) => accepts !== undefined && "days" in accepts).map(
    ({ name }) => name,
  ),
);

type DemoRecord = Readonly<Record<string, CellValue>>;

/** The demo company typed over the content of a new workbook (docs/demo.md). */
export function demoContent(content: WorkbookContent, today: IsoDate): WorkbookContent {
  const rows = (records: readonly DemoRecord[]) => records.map((record) => toRow(record, today));
  const typedOver = (table: string, records: readonly DemoRecord[], keys: readonly string[]) =>
    overlay(content.get(table) ?? [], rows(records), keys);
  return new Map([
    ...content,
    ["AB_Settings", overlay(content.get("AB_Settings") ?? [], settingRows(today), ["Setting"])],
    ["AB_SoA_27001", typedOver("AB_SoA_27001", demo.soa27001, ["Control"])],
    ["AB_SoA_42001", typedOver("AB_SoA_42001", demo.soa42001, ["Control"])],
    ["AB_Clauses", typedOver("AB_Clauses", demo.clauses, ["Standard", "Clause"])],
    ["AB_Risks", rows(demo.risks)],
    ["AB_Findings", rows(demo.findings)],
    ["AB_Suppliers", rows(demo.suppliers)],
    ["AB_Roadmap", rows(demo.roadmap)],
    ["AB_AI_systems", rows(demo.aiSystems)],
    ["AB_AI_assessments", rows(demo.aiAssessments)],
    ["AB_Context", rows(demo.context)],
    ["AB_Objectives", rows(demo.objectives)],
    ["AB_Obligations", rows(demo.obligations)],
    ["AB_Management_reviews", rows(demo.managementReviews)],
    ["AB_Documents", typedOver("AB_Documents", demo.documents, ["Standard", "Clause", "Document"])],
    ["AB_People", rows(demo.people)],
    ["AB_SoA_versions", rows(demo.versions)],
    ["AB_Maturity_history", rows(demo.history)],
    ["AB_Change_log", rows(demo.changeLog)],
  ]);
}

/** What the demo company has agreed and done about its audits. */
export function demoAudits(today: IsoDate): readonly Row[] {
  return demo.audits.map((record) => toRow(record, today, AUDIT_DAY_HEADINGS));
}

/** The certificate is printed with the usual expiry, which no number of days from today says. */
function expiry(today: IsoDate): CellValue {
  const decided = demo.settings.find(({ Setting }) => Setting === "Decided on")?.["ISO 27001"];
  if (typeof decided !== "number") return undefined;
  return toSerial(addDays(addMonths(addDays(today, decided), 36), -1));
}

function settingRows(today: IsoDate): Row[] {
  return demo.settings.map((record: DemoRecord) => {
    if (record["Setting"] === "Expires on") {
      return new Map([
        ["Setting", "Expires on"],
        ["ISO 27001", expiry(today)],
      ]);
    }
    const isDay = typeof record["Setting"] === "string" && DAY_SETTINGS.has(record["Setting"]);
    return new Map(
      Object.entries(record).map(([heading, value]) => [
        heading,
        isDay && typeof value === "number" ? serialAt(value, today) : value,
      ]),
    );
  });
}

function toRow(record: DemoRecord, today: IsoDate, dayHeadings = DAY_HEADINGS): Row {
  return new Map(
    Object.entries(record).map(([heading, value]) => [
      heading,
      dayHeadings.has(heading) && typeof value === "number"
        ? serialAt(value, today)
        : withDays(value, today),
    ]),
  );
}

/** A text in which days stand as {-30}: so many days from the day the demo is made. */
function withDays(value: CellValue, today: IsoDate): CellValue {
  if (typeof value !== "string") return value;
  return value.replace(/\{(-?\d+)\}/g, (_all, offset: string) => addDays(today, Number(offset)));
}

function serialAt(offset: number, today: IsoDate): number {
  return toSerial(addDays(today, offset));
}

/** The rows with the cells of those that have the same key typed over them. */
function overlay(rows: readonly Row[], typed: readonly Row[], keys: readonly string[]): Row[] {
  const keyOf = (row: Row) => JSON.stringify(keys.map((key) => row.get(key)));
  const byKey = new Map(typed.map((row) => [keyOf(row), row]));
  return rows.map((row) => {
    const over = byKey.get(keyOf(row));
    return over === undefined ? row : new Map([...row, ...over]);
  });
}
