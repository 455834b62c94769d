import {
  findClause,
  findControl,
  standardFromText,
  STANDARD_NAMES,
  type Standard,
} from "../../core/catalog";
import { tableLayout } from "../../core/sheets";
import {
  cellText,
  LEVEL_LABEL_SETS,
  tableOf,
  type Row,
  type Settings,
  type WorkbookState,
} from "../../core/workbook";
import { recordOfKey } from "../change/changedContent";
import type { LocatedIssue } from "../check/locatedIssue";
import type { RecordPlace } from "../ports";
import { cardFields, type CardField } from "./cardFields";

/** One record of a table, ready to be edited. */
export interface RecordCard {
  readonly place: RecordPlace;
  readonly standard: Standard | undefined;
  /** Control, clause or setting. */
  readonly id: string;
  readonly title: string;
  /** Theme, objective or phase; "" where there is none. */
  readonly group: string;
  /** What it asks, one sentence of our own; "" for own controls and settings. */
  readonly asks: string;
  readonly fields: readonly CardField[];
  /** Issues that are about none of the fields shown. */
  readonly otherIssues: readonly LocatedIssue[];
}

/** The card of a record; undefined when the record is not there, or twice. */
export function recordCard(
  state: WorkbookState,
  place: RecordPlace,
  settings: Settings,
  issues: readonly LocatedIssue[],
): RecordCard | undefined {
  const table = tableOf(state, place.table);
  const record = table && recordOfKey(table, place.key);
  if (table === undefined || record === undefined) return undefined;
  const name = tableLayout(table.name)?.name ?? table.name;
  const about = subjectOf(name, record.row, place.key);
  const standard = about.standard ?? "27001";
  const labels = settings.word("Level labels", standard, LEVEL_LABEL_SETS) ?? LEVEL_LABEL_SETS[0];
  const ofRecord = issues.filter((issue) => isAbout(issue, name, about));
  const fields = cardFields(table, record, labels).map((field) => ({
    ...field,
    issues: ofRecord.filter(({ column }) => column === field.heading),
  }));
  const shown = new Set(fields.map(({ heading }) => heading));
  return {
    ...about,
    place: { table: name, key: place.key },
    fields,
    otherIssues: ofRecord.filter(({ column = "" }) => !shown.has(column)),
  };
}

type Subject = Pick<RecordCard, "standard" | "id" | "title" | "group" | "asks">;

function subjectOf(table: string, row: Row, key: string): Subject {
  const text = (heading: string) => cellText(row.get(heading));
  const title = text("Title");
  if (table === "AB_Clauses") {
    const standard = standardFromText(text("Standard"));
    const id = text("Clause");
    const clause = standard && findClause(standard, id.replace(/^Clause /i, ""));
    return { standard, id, title, group: text("Phase"), asks: clause?.asks ?? "" };
  }
  const standard = (["27001", "42001"] as const).find((one) => table === `AB_SoA_${one}`);
  if (standard === undefined) {
    return { standard, id: key, title: text("Help"), group: "", asks: "" };
  }
  const id = text("Control");
  const group = text("Theme") || text("Objective");
  return { standard, id, title, group, asks: findControl(standard, id)?.asks ?? "" };
}

function isAbout(issue: LocatedIssue, table: string, { standard, id }: Subject): boolean {
  if (table === "AB_Settings") return issue.control === undefined && issue.column === id;
  return issue.standard === standard && issue.control?.toLowerCase() === id.toLowerCase();
}

/** The record that an issue is about, for a host without sheets; undefined for none of ours. */
export function placeOfIssue({ standard, control, column }: LocatedIssue): RecordPlace | undefined {
  if (standard === undefined || column === undefined) return undefined;
  const { cell } = STANDARD_NAMES[standard];
  if (control === undefined) return { table: "AB_Settings", key: column, column: cell };
  return control.startsWith("Clause ")
    ? { table: "AB_Clauses", key: `${cell} ${control}`, column }
    : { table: `AB_SoA_${standard}`, key: control, column };
}
