import type { ChangePlan } from "../../core/workbook";
import { WorkbookError } from "../workbookError";

/** The longest text that a cell takes. */
const MOST_TEXT = 32_767;

/**
 * Refuses a plan with a text that no cell takes, before anything is written.
 *
 * @throws WorkbookError `text-too-long`
 */
export function refuseTooLong(plan: ChangePlan): void {
  const values = [
    ...plan.cells.map(({ value, key }) => ({ value, place: key })),
    ...plan.addedRows.flatMap(({ row, table }) =>
      [...row.values()].map((value) => ({ value, place: table })),
    ),
    ...plan.addedColumns.flatMap(({ values: all, column }) =>
      all.map((value) => ({ value, place: column.heading })),
    ),
  ];
  const long = values.find(({ value }) => typeof value === "string" && value.length > MOST_TEXT);
  if (long === undefined) return;
  const message = `${long.place}: the text is longer than the ${MOST_TEXT.toLocaleString("en")} characters that a cell takes.`;
  throw new WorkbookError("text-too-long", message, { place: long.place });
}
