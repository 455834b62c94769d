import { STANDARD_NAMES } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import {
  cellText,
  planOf,
  rowsOf,
  type CellValue,
  type ChangePlan,
  type RowAddition,
  type WorkbookState,
} from "../../core/workbook";
import { presentNumbers } from "../maturity/snapshots";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";

const HISTORY = "AB_Maturity_history";

/**
 * Plans a snapshot: one row of the history for each roll-up of each standard in scope.
 *
 * @throws WorkbookError `snapshot-exists` when the day has one of that label, `label-missing`,
 *   `not-filled`
 */
export function planSnapshot(state: WorkbookState, label: string, today: IsoDate): ChangePlan {
  const context = readContext(state, today);
  if (label.trim() === "") {
    throw new WorkbookError("label-missing", "A snapshot needs a label, such as Before stage 2.");
  }
  const day = toSerial(context.today);
  const isTaken = rowsOf(context.content, HISTORY).some(
    (row) => row.get("Date") === day && cellText(row.get("Label")) === label,
  );
  if (isTaken) {
    const message = `The snapshot "${label}" of ${context.today} is there already: choose another label.`;
    throw new WorkbookError("snapshot-exists", message, { place: label });
  }
  const addedRows = presentNumbers(context).rollUps.map(
    ({ standard, by, key, figures }): RowAddition => {
      const cells: [string, CellValue][] = [
        ["Date", day],
        ["Label", label],
        ["Standard", STANDARD_NAMES[standard].cell],
        ["By", by],
        ["Key", key],
        ["Mean", figures.mean],
        ["Target", figures.target],
        ["Attainment", figures.attainment],
        ["Assessed", figures.assessed],
        ["Applicable", figures.applicable],
        ["Excluded", figures.excluded],
        ["Implemented", figures.implemented],
      ];
      return { table: HISTORY, row: new Map(cells) };
    },
  );
  return planOf("Snapshot", { addedRows });
}
