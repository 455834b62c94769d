import { isIsoDate, type IsoDate } from "../../core/day";
import { planOf, type ChangePlan, type WorkbookState } from "../../core/workbook";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { dueThings } from "./dueThings";
import { planReminders, refuseNoId, thingKey } from "./planReminders";
import { doneChange } from "./settled";

/**
 * Makes the workbook say that something that was due is done: the cell of its record where that alone
 * tells it, else with the rows of AB_Reminders that remember which due day was settled.
 *
 * @param thing - as thingKey names it
 * @param doneOn - as typed
 * @throws WorkbookError `no-day`, `done-to-come`, `thing-gone`, `workbook-id-missing`
 */
export function planDone(
  state: WorkbookState,
  { thing, doneOn }: { readonly thing: string; readonly doneOn: string },
  today: IsoDate,
): ChangePlan {
  const context = readContext(state, today);
  const on = checkedDay(doneOn, context.today);
  const found = dueThings(context).find((one) => thingKey(one) === thing);
  if (found === undefined) {
    throw new WorkbookError("thing-gone", "This is not due any more: somebody has changed it.");
  }
  if (found.doneCell?.isDecisive === true) {
    const cell = doneChange(found, on, state);
    return planOf("Set", { cells: cell === undefined ? [] : [cell] });
  }
  const { plan, workbookId } = planReminders(state, today, new Map([[thing, on]]));
  refuseNoId(workbookId);
  return plan;
}

function checkedDay(typed: string, today: IsoDate): IsoDate {
  const day = typed.trim();
  if (!isIsoDate(day)) {
    throw new WorkbookError("no-day", `"${typed}" is no day: type it as yyyy-mm-dd.`);
  }
  if (day > today) {
    const message = `${day} is still to come: Done on takes the day on which it was done.`;
    throw new WorkbookError("done-to-come", message);
  }
  return day;
}
