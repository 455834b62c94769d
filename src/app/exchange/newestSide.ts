import type { MergeConflict, MergeSide } from "../../core/exchange";
import { cellText, tableOf, type WorkbookState } from "../../core/workbook";
import { recordsOf } from "../readContext";
import { readableValue } from "./exchangeContent";

/** When a cell was written last, and what, as a change log has it. */
interface Written {
  /** Serial of the day. */
  readonly on: number;
  readonly text: string;
}

type Asked = Omit<MergeConflict, "decided">;

/**
 * Tells which side typed a cell on the later day, from the change logs of both.
 *
 * @returns a function from a conflict to its newer side; undefined for both on one day, for a log that
 *   does not have what the cell says now, and for records and columns
 */
export function newestSide(
  ours: WorkbookState,
  theirs: WorkbookState,
): (conflict: Asked) => MergeSide | undefined {
  const logs = { ours: lastWritten(ours), theirs: lastWritten(theirs) };
  const writtenOn = (conflict: Asked, side: MergeSide) => {
    const { table, key, column, cells } = conflict;
    const written = logs[side].get(cellName(table, key, column));
    const shown = readableValue(table, cells, column, conflict[side]);
    return written?.text === shown ? written.on : undefined;
  };
  return (conflict) => {
    const [one, other] = [writtenOn(conflict, "ours"), writtenOn(conflict, "theirs")];
    if (one === undefined || other === undefined || one === other) return undefined;
    return one > other ? "ours" : "theirs";
  };
}

function lastWritten(state: WorkbookState): ReadonlyMap<string, Written> {
  const log = tableOf(state, "AB_Change_log");
  const tables = new Map(state.tables.map(({ sheet, name }) => [sheet.toLowerCase(), name]));
  const entries = (log === undefined ? [] : recordsOf(log)).flatMap(({ row }) => {
    const [seq, on] = [row.get("Seq"), row.get("On")];
    const text = (heading: string) => cellText(row.get(heading));
    const table = tables.get(text("Sheet").toLowerCase());
    if (typeof seq !== "number" || typeof on !== "number" || table === undefined) return [];
    // Texts that could be taken for days stand in quotes.
    const written = { on, text: text("New").replace(/^"(.*)"$/s, "$1") };
    return [{ seq, name: cellName(table, text("Record"), text("Field")), written }];
  });
  entries.sort((one, other) => one.seq - other.seq);
  return new Map(entries.map(({ name, written }) => [name, written]));
}

function cellName(table: string, key: string, column: string): string {
  return JSON.stringify([table.toLowerCase(), key.toLowerCase(), column]);
}
