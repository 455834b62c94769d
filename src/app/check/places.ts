import { STANDARD_NAMES } from "../../core/catalog";
import type { Issue } from "../../core/issue";
import { soaTable, tableLayout } from "../../core/sheets";
import {
  cellAddress,
  recordKey,
  tableOf,
  type RecordState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { recordsOf } from "../readContext";
import type { LocatedIssue } from "./locatedIssue";

/** Where something stands in the workbook. */
type FoundPlace = Pick<LocatedIssue, "sheet" | "cell">;

/** Finds the cells that issues are about. */
export class Places {
  readonly #records = new Map<string, ReadonlyMap<string, RecordState>>();

  constructor(private readonly state: WorkbookState) {}

  locate(issue: Issue): LocatedIssue {
    const { id, severity, standard, control, column, message, fixes } = issue;
    return { id, severity, standard, control, column, message, fixes, ...this.#placeOf(issue) };
  }

  #placeOf({ standard, control, column }: Issue) {
    const cellName = STANDARD_NAMES[standard].cell;
    if (control === undefined) {
      const setting = this.place("AB_Settings", column, cellName);
      return setting.cell === undefined ? this.place(soaTable(standard), "", column) : setting;
    }
    return control.startsWith("Clause ")
      ? this.place("AB_Clauses", `${cellName} ${control}`, column)
      : this.place(soaTable(standard), control, column);
  }

  /** The cell of a record; without a cell where the record or the column is not there. */
  place(tableName: string, key: string, heading: string): FoundPlace {
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

  /** The cell of a table's record by its number, from 0; without a cell as above. */
  cellAt(tableName: string, row: number, heading: string): FoundPlace {
    const table = tableOf(this.state, tableName);
    if (table === undefined) return { sheet: undefined, cell: undefined };
    const record = recordsOf(table)[row];
    const position = table.headings.indexOf(heading);
    const cell =
      record === undefined || position < 0
        ? undefined
        : cellAddress(table.firstColumn + position, record.at);
    return { sheet: table.sheet, cell };
  }

  /** The sheet of a table, where no single record is meant. */
  sheetOf(tableName: string): FoundPlace {
    return { sheet: tableOf(this.state, tableName)?.sheet, cell: undefined };
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
