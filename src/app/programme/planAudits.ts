import type { Standard } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import {
  cellText,
  isSameKey,
  planOf,
  recordKey,
  rowsOf,
  standardsInScope,
  tableOf,
  type CellChange,
  type CellValue,
  type ChangePlan,
  type Row,
  type RowAddition,
  type Settings,
  type WorkbookState,
} from "../../core/workbook";
import { auditRowsOf } from "../cycle/certificationFacts";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { isOfProgramme, programmeOf } from "./programmeOf";
import { DERIVED_COLUMNS, derivedCells, programmeRow } from "./programmeRow";

const TABLE = "AB_Audits";

/**
 * Plans the audit programme of each standard in scope: rows that are missing, and the derived days
 * (target, hard limit, window) of those whose decision or policy has changed. What people typed stays:
 * days agreed and held, and every other column. Rows that are no longer part of the programme lose
 * their derived days unless they are done.
 *
 * @returns a plan without changes when the programme is as the settings make it
 * @throws WorkbookError `not-filled`, `table-missing`, `record-doubled`
 * @throws UserError for days that contradict each other
 */
export function planAudits(state: WorkbookState, today: IsoDate): ChangePlan {
  const context = readContext(state, today);
  const table = tableOf(state, TABLE);
  if (table === undefined) {
    const message = 'The table AB_Audits is missing: "fill" adds it again.';
    throw new WorkbookError("table-missing", message, { place: TABLE });
  }
  const rows = rowsOf(context.content, TABLE);
  refuseDoubled(rows);
  const changes = standardsInScope(context.settings).map((standard) =>
    changesOf(standard, context.settings, rows, context.today),
  );
  return planOf("Plan audits", {
    addedRows: changes.flatMap(({ added }) => added),
    cells: changes.flatMap(({ cells }) => cells),
  });
}

function refuseDoubled(rows: readonly Row[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = keyOfRow(row);
    if (key !== "" && seen.has(key.toLowerCase())) {
      const message = `"${key}" stands in AB_Audits twice: give one of them another name first.`;
      throw new WorkbookError("record-doubled", message, { place: key });
    }
    seen.add(key.toLowerCase());
  }
}

function changesOf(
  standard: Standard,
  settings: Settings,
  rows: readonly Row[],
  today: IsoDate,
): { readonly added: readonly RowAddition[]; readonly cells: readonly CellChange[] } {
  const records = programmeOf(standard, settings, rows, today);
  const known = new Set(records.map(({ row }) => row));
  return {
    added: records
      .filter(({ row }) => row === undefined)
      .map(({ entry }) => ({ table: TABLE, row: programmeRow(standard, settings, entry) })),
    cells: [
      ...records.flatMap(({ row, entry }) =>
        row === undefined ? [] : cellChanges(row, derivedCells(entry)),
      ),
      ...auditRowsOf(rows, standard)
        .filter((row) => !known.has(row) && isOfProgramme(row, standard))
        .flatMap((row) =>
          cellText(row.get("Done on")) === "" ? outdatedChanges(row, standard, settings) : [],
        ),
    ],
  };
}

/** What an entry that is out of the programme has. */
const NOTHING: Readonly<Record<string, CellValue>> = Object.fromEntries(
  DERIVED_COLUMNS.map((column) => [column, undefined]),
);

/** Once decided, the stages have been held: their rows say when. Others are out of the programme. */
function outdatedChanges(row: Row, standard: Standard, settings: Settings): readonly CellChange[] {
  const kind = ["Stage 1", "Stage 2"].find((name) =>
    isSameKey(name, cellText(row.get("Kind")).trim()),
  );
  const heldOn = kind === undefined ? undefined : settings.day(`${kind} on`, standard);
  const decidedOn = settings.day("Decided on", standard);
  const isHeld = heldOn !== undefined && decidedOn !== undefined && heldOn <= decidedOn;
  return cellChanges(row, isHeld ? { "Done on": toSerial(heldOn) } : NOTHING);
}

function cellChanges(row: Row, wanted: Readonly<Record<string, CellValue>>): readonly CellChange[] {
  return Object.entries(wanted)
    .filter(([column, value]) => row.get(column) !== value)
    .filter(([column, value]) => !(value === undefined && cellText(row.get(column)) === ""))
    .map(([column, value]) => ({
      table: TABLE,
      key: keyOfRow(row),
      column,
      expected: row.get(column),
      value,
    }));
}

function keyOfRow(row: Row): string {
  return recordKey(row, ["Audit"]);
}
