import { STANDARD_NAMES, standardFromText, type Standard } from "../../core/catalog";
import { tableLayout } from "../../core/sheets";
import {
  cellText,
  recordKey,
  tableOf,
  type RecordState,
  type Row,
  type WorkbookState,
} from "../../core/workbook";
import type { LocatedIssue } from "../check/locatedIssue";
import type { RecordPlace } from "../ports";
import { recordsOf } from "../readContext";

/** Tables whose records the card answers, in the order in which people go through them. */
export const ANSWERED_TABLES = ["AB_SoA_27001", "AB_SoA_42001", "AB_Clauses"] as const;

/** One control or clause as lists show it. */
export interface ListedRecord {
  readonly place: RecordPlace;
  readonly standard: Standard | undefined;
  /** Control or clause, such as "A.5.1" or "Clause 4.1". */
  readonly id: string;
  readonly title: string;
  /** Theme, objective or phase. */
  readonly group: string;
  /** Applicable of a control; "" for clauses. */
  readonly applicable: string;
  /** Status of a control, conformity of a clause. */
  readonly status: string;
  readonly owner: string;
  /** 0 to 5 as text; "" when not assessed. */
  readonly level: string;
  /** Whether nobody has said yet if it applies, or conforms. */
  readonly isUndecided: boolean;
  readonly errors: number;
  readonly warnings: number;
}

/** The controls, or clauses, of a table in the order of the sheet. */
export function listedRecords(
  state: WorkbookState,
  tableName: string,
  issues: readonly LocatedIssue[],
): readonly ListedRecord[] {
  const table = tableOf(state, tableName);
  if (table === undefined) return [];
  const { name = table.name, keys = [] } = tableLayout(table.name) ?? {};
  const counts = countsByRecord(issues);
  return recordsOf(table).map((record) => {
    const listed = toListed(name, record);
    const key = recordKey(record.row, keys);
    const { errors = 0, warnings = 0 } = counts.get(countKey(listed.standard, listed.id)) ?? {};
    return { ...listed, place: { table: name, key }, errors, warnings };
  });
}

function toListed(table: string, { row }: RecordState) {
  const text = (heading: string) => cellText(row.get(heading));
  const common = { title: text("Title"), owner: text("Owner"), level: text("Level") };
  if (table === "AB_Clauses") {
    return {
      ...common,
      standard: standardFromText(text("Standard")),
      id: text("Clause"),
      group: text("Phase"),
      applicable: "",
      status: text("Effective conformity") || text("Conformity"),
      isUndecided: text("Conformity") === "",
    };
  }
  const standard: Standard = table.endsWith("42001") ? "42001" : "27001";
  return {
    ...common,
    standard,
    id: text("Control"),
    group: text("Theme") || text("Objective"),
    applicable: text("Applicable"),
    status: text("Status"),
    isUndecided: !isDecided(row),
  };
}

function isDecided(row: Row): boolean {
  return /^(?:yes|no)$/i.test(cellText(row.get("Applicable")));
}

function countsByRecord(issues: readonly LocatedIssue[]) {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { standard, control, severity } of issues) {
    if (control === undefined || severity === "info") continue;
    const key = countKey(standard, control);
    const { errors, warnings } = counts.get(key) ?? { errors: 0, warnings: 0 };
    const isError = severity === "error";
    counts.set(key, { errors: errors + (isError ? 1 : 0), warnings: warnings + (isError ? 0 : 1) });
  }
  return counts;
}

function countKey(standard: Standard | undefined, id: string): string {
  return `${standard === undefined ? "" : STANDARD_NAMES[standard].cell} ${id.toLowerCase()}`;
}

/** The records that a search finds: by id first, then by words of title, group or owner. */
export function searchRecords(
  records: readonly ListedRecord[],
  query: string,
): readonly ListedRecord[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = records.filter((record) => {
    const text = `${record.id} ${record.title} ${record.group} ${record.owner}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const rank = ({ id }: ListedRecord) => {
    if (id.toLowerCase() === words[0]) return 0;
    return id.toLowerCase().startsWith(words[0] ?? "") ? 1 : 2;
  };
  return [...found].sort((one, other) => rank(one) - rank(other));
}

/**
 * The next record that nobody has decided, after a place and round from the start; undefined when
 * all are decided. The place's own record comes last.
 */
export function nextUndecided(
  records: readonly ListedRecord[],
  place: RecordPlace | undefined,
): ListedRecord | undefined {
  const at = place === undefined ? -1 : positionOf(records, place);
  const rotated = [...records.slice(at + 1), ...records.slice(0, at + 1)];
  return rotated.find(({ isUndecided }) => isUndecided);
}

/** Where a record stands in a list; -1 when it is not there. */
export function positionOf(records: readonly ListedRecord[], { table, key }: RecordPlace): number {
  return records.findIndex(
    (one) =>
      one.place.table.toLowerCase() === table.toLowerCase() &&
      one.place.key.toLowerCase() === key.toLowerCase(),
  );
}
