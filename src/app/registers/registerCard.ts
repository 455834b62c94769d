import { columnLayout, computedRows, type SheetContext } from "../../core/sheets";
import {
  cellText,
  LEVEL_LABEL_SETS,
  tableOf,
  type RecordState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { recordOfKey } from "../change/changedContent";
import type { LocatedIssue } from "../check/locatedIssue";
import type { RecordPlace } from "../ports";
import { recordsOf } from "../readContext";
import { cardFields, type CardField } from "../session/cardFields";
import { issuesIn } from "./recordAt";
import { withReference } from "./references";
import type { Register } from "./register";
import { textOf } from "./registerRows";

/** One record of a register, ready to be edited. */
export interface RegisterCard {
  readonly place: RecordPlace;
  readonly id: string;
  /** "" where its key says it all. */
  readonly title: string;
  /** All its cells in the order of the sheet, those of formulas with what they show. */
  readonly fields: readonly CardField[];
}

/** From this width on, in characters, a column holds texts of more than one line. */
const WIDTH_OF_TEXTS = 24;

/** The card of a record; undefined when the record is not there, or twice. */
export function registerCard(
  register: Register,
  key: string,
  input: {
    readonly state: WorkbookState;
    readonly context: SheetContext;
    readonly issues: readonly LocatedIssue[];
  },
): RegisterCard | undefined {
  const { state, context, issues } = input;
  const table = tableOf(state, register.table);
  const record = table && recordOfKey(table, key);
  if (table === undefined || record === undefined) return undefined;
  const ofRecord = issuesOf(table, record, issues);
  return {
    ...{ place: { table: register.table, key }, id: key },
    title: cellText(record.row.get(register.title)),
    fields: fieldsOf(register, { table, record }, context).map((field) => ({
      ...field,
      issues: ofRecord.get(field.heading) ?? [],
    })),
  };
}

interface Found {
  readonly table: TableState;
  readonly record: RecordState;
}

function fieldsOf(
  { table: name }: Register,
  { table, record }: Found,
  context: SheetContext,
): readonly CardField[] {
  const typed = new Map(
    cardFields({ ...table, name }, record, LEVEL_LABEL_SETS[0]).map((one) => [one.heading, one]),
  );
  const computed = computedRows(name, context)[recordsOf(table).indexOf(record)];
  return table.headings.map((heading) => {
    const field = typed.get(heading);
    if (field !== undefined) return withReference(roomy(name, field), name, record.row, context);
    const text = textOf(name, heading, computed?.get(heading));
    return { heading, kind: "computed", text, options: [], issues: [] };
  });
}

function roomy(table: string, field: CardField): CardField {
  const { type, width = 0 } = columnLayout(table, field.heading) ?? {};
  const isLong = field.kind === "line" && type === "text" && width >= WIDTH_OF_TEXTS;
  return isLong ? { ...field, kind: "text" } : field;
}

/** What checks say of a record, by heading. */
function issuesOf(
  table: TableState,
  { at }: RecordState,
  issues: readonly LocatedIssue[],
): ReadonlyMap<string, readonly LocatedIssue[]> {
  const byHeading = new Map<string, LocatedIssue[]>();
  for (const { issue, row, heading } of issuesIn(table, issues)) {
    if (row === at) byHeading.set(heading, [...(byHeading.get(heading) ?? []), issue]);
  }
  return byHeading;
}
