import { STANDARD_NAMES } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { Issue } from "../../core/issue";
import { soaInput, soaTable, tableLayout, type SheetContext } from "../../core/sheets";
import { issuesOf } from "../../core/soa";
import {
  cellAddress,
  recordKey,
  standardsInScope,
  tableOf,
  type RecordState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { planRepair, type Broken } from "../change/repair";
import { readContext } from "../readContext";
import type { LocatedIssue } from "./locatedIssue";
import { WORKBOOK_CHECKS } from "./workbookChecks";
import { structureIssues } from "./structureIssues";

/**
 * All that is wrong with a workbook: first with its tables, then with the statements and clauses of
 * the standards in scope, in the order of the sheets.
 *
 * @throws WorkbookError `not-filled`
 */
export function checkWorkbook(state: WorkbookState, today: IsoDate): readonly LocatedIssue[] {
  return [...workbookIssues(state, today), ...statementIssues(state, readContext(state, today))];
}

/**
 * What is wrong with the tables, formulas, lists and names of a workbook.
 *
 * @throws WorkbookError `not-filled`
 */
export function workbookIssues(state: WorkbookState, today: IsoDate): readonly LocatedIssue[] {
  return [...structureIssues(state), ...planRepair(state, today).broken.map(toIssue)];
}

/** What is wrong with the statements and clauses of the standards in scope. */
export function statementIssues(
  state: WorkbookState,
  context: SheetContext,
): readonly LocatedIssue[] {
  const places = new Places(state);
  return standardsInScope(context.settings).flatMap((standard) =>
    issuesOf(soaInput(context, standard)).map((issue) => places.locate(issue)),
  );
}

function toIssue({ id, sheet, cell, message }: Broken): LocatedIssue {
  const { severity } = WORKBOOK_CHECKS[id];
  const advice = `${message} "repair" restores it.`;
  const place = { standard: undefined, control: undefined, column: undefined, sheet, cell };
  return { id, severity, ...place, message: advice, fixes: [] };
}

/** Finds the cells that issues are about. */
class Places {
  readonly #records = new Map<string, ReadonlyMap<string, RecordState>>();

  constructor(private readonly state: WorkbookState) {}

  locate(issue: Issue): LocatedIssue {
    const { id, severity, standard, control, column, message, fixes } = issue;
    return { id, severity, standard, control, column, message, fixes, ...this.#placeOf(issue) };
  }

  #placeOf({ standard, control, column }: Issue) {
    const cellName = STANDARD_NAMES[standard].cell;
    if (control === undefined) {
      const setting = this.#place("AB_Settings", column, cellName);
      return setting.cell === undefined ? this.#place(soaTable(standard), "", column) : setting;
    }
    return control.startsWith("Clause ")
      ? this.#place("AB_Clauses", `${cellName} ${control}`, column)
      : this.#place(soaTable(standard), control, column);
  }

  #place(tableName: string, key: string, heading: string) {
    const table = tableOf(this.state, tableName);
    if (table === undefined) return { sheet: undefined, cell: undefined };
    const record = this.#recordsOf(table).get(key.toLowerCase());
    const position = table.headings.indexOf(heading);
    const cell =
      record === undefined || position < 0
        ? undefined
        : cellAddress(table.firstColumn + position, record.at);
    return { sheet: table.sheet, cell };
  }

  /** Records by key; of several with the same key the first. */
  #recordsOf(table: TableState): ReadonlyMap<string, RecordState> {
    const known = this.#records.get(table.name);
    if (known !== undefined) return known;
    const keys = tableLayout(table.name)?.keys ?? [];
    const byKey = new Map<string, RecordState>();
    for (const record of table.records) {
      const key = recordKey(record.row, keys).toLowerCase();
      if (!byKey.has(key)) byKey.set(key, record);
    }
    this.#records.set(table.name, byKey);
    return byKey;
  }
}
