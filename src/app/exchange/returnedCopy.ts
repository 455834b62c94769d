import { standardFromText } from "../../core/catalog";
import { isNothing } from "../../core/exchange";
import { REVIEW_COLUMNS } from "../../core/sheets";
import {
  cellText,
  daySerialText,
  tableOf,
  type CellValue,
  type ColumnPlan,
  type Row,
  type Settings,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { recordsOf } from "../readContext";
import { WorkbookError } from "../workbookError";
import {
  COPY_FACTS,
  COPY_TABLE,
  MARK_HEADING,
  REVIEW_HEADINGS,
  REVIEW_PARTS,
  rowMark,
  standardCell,
  type ReviewPart,
} from "./reviewParts";

/** One cell that a reviewer filled in. */
export interface ReviewCell {
  /** Such as "27001/A.5.1/Observation". */
  readonly id: string;
  /** As in cells: "ISO 27001". */
  readonly standard: string;
  readonly record: string;
  readonly field: string;
  readonly value: CellValue;
  /** What keeps it from being taken over; undefined when nothing does. */
  readonly fault: string | undefined;
}

/** What a copy came back with. */
export interface ReturnedCopy {
  readonly review: string;
  /** In the order of the sheets. */
  readonly cells: readonly ReviewCell[];
  /** Records whose other cells were changed in the copy: those changes are not taken over. */
  readonly altered: readonly string[];
}

/**
 * Reads a copy that came back.
 *
 * @param settings - of the workbook that it is to be taken into
 * @throws WorkbookError `not-a-copy`, `other-workbook`, `schema-versions-differ`,
 *   `copy-table-missing`, `copy-columns-missing`, `copy-records-doubled`
 */
export function readReturned(returned: WorkbookState, settings: Settings): ReturnedCopy {
  const facts = factsOf(returned);
  const fact = (name: string) => facts.get(name) ?? "";
  refuseOther(fact(COPY_FACTS.workbookId), fact(COPY_FACTS.schemaVersion), settings);
  const parts = REVIEW_PARTS.filter(({ table }) => facts.has(table)).map((part) =>
    readPart(returned, part, headingsFrom(fact(part.table))),
  );
  return {
    review: fact(COPY_FACTS.review),
    cells: parts.flatMap(({ cells }) => cells),
    altered: parts.flatMap(({ altered }) => altered),
  };
}

function factsOf(returned: WorkbookState): ReadonlyMap<string, string> {
  const table = tableOf(returned, COPY_TABLE);
  if (table === undefined) {
    const message = "The file is no reviewer's copy, or its sheet Review is gone.";
    throw new WorkbookError("not-a-copy", message);
  }
  return new Map(
    recordsOf(table).map(({ row }) => [cellText(row.get("Fact")), cellText(row.get("Value"))]),
  );
}

/** Headings of the company's columns, as the sheet Review lists them. */
function headingsFrom(text: string): readonly string[] {
  try {
    const listed: unknown = JSON.parse(text);
    if (Array.isArray(listed)) return listed.map(String);
  } catch {
    // What follows says so.
  }
  const message = "The sheet Review of the copy was changed, so nothing can be taken over.";
  throw new WorkbookError("not-a-copy", message);
}

function refuseOther(workbookId: string, schemaVersion: string, settings: Settings): void {
  if (workbookId !== settings.text("Workbook id", "27001")) {
    const message = "The copy was made from another workbook: take it back into that one.";
    throw new WorkbookError("other-workbook", message, { place: workbookId });
  }
  if (schemaVersion === settings.text("Schema version", "27001")) return;
  const message =
    "The copy was made from another version of the workbook's layout: make a new copy for the reviewer.";
  throw new WorkbookError("schema-versions-differ", message, { place: schemaVersion });
}

function readPart(returned: WorkbookState, part: ReviewPart, columns: readonly string[]) {
  const table = tableOf(returned, part.table);
  if (table === undefined) {
    const message = `The table ${part.table} is gone from the copy, so nothing can be taken over.`;
    throw new WorkbookError("copy-table-missing", message, { place: part.table });
  }
  refuseMissingColumns(table, columns);
  const rows = recordsOf(table).map(({ row }) => row);
  refuseDoubled(part, rows, table.sheet);
  return {
    cells: rows.flatMap((row) => cellsOf(part, row)),
    altered: rows
      .filter((row) => rowMark(row, columns) !== cellText(row.get(MARK_HEADING)))
      .map((row) => `${standardCell(part, row)} ${cellText(row.get(part.recordHeading))}`),
  };
}

function refuseMissingColumns(table: TableState, columns: readonly string[]): void {
  const wanted = [...columns, ...REVIEW_HEADINGS, MARK_HEADING];
  const missing = wanted.filter((heading) => !table.headings.includes(heading));
  if (missing.length === 0) return;
  const message = `${table.sheet}: the copy has lost the column ${missing.join(", ")}, so nothing can be taken over.`;
  throw new WorkbookError("copy-columns-missing", message, { place: missing[0] ?? "" });
}

function refuseDoubled(part: ReviewPart, rows: readonly Row[], sheet: string): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const record = cellText(row.get(part.recordHeading)).trim();
    const key = `${standardCell(part, row)} ${record}`.toLowerCase();
    if (record !== "" && !seen.has(key)) {
      seen.add(key);
      continue;
    }
    const what = record === "" ? "a row without an id" : `${record} twice`;
    const message = `${sheet}: the copy has ${what}, so nobody can tell which remark counts.`;
    throw new WorkbookError("copy-records-doubled", message, { place: record });
  }
}

function cellsOf(part: ReviewPart, row: Row): ReviewCell[] {
  const standard = standardCell(part, row);
  const record = cellText(row.get(part.recordHeading)).trim();
  return REVIEW_COLUMNS.flatMap((column) => {
    const value = row.get(column.heading);
    if (isNothing(value)) return [];
    const prefix = standardFromText(standard) ?? standard;
    return [
      {
        id: `${prefix}/${record}/${column.heading}`,
        ...{ standard, record, field: column.heading, value, fault: faultOf(column, value) },
      },
    ];
  });
}

function faultOf({ accepts }: ColumnPlan, value: CellValue): string | undefined {
  if (typeof value === "object") return "it shows an error";
  if (accepts !== undefined && "words" in accepts) {
    return accepts.words.includes(cellText(value))
      ? undefined
      : `it is none of ${accepts.words.join(", ")}`;
  }
  const isDay = accepts !== undefined && "days" in accepts;
  return isDay && daySerialText(value) === "" ? "it is no day" : undefined;
}
