import type { Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { soaTable } from "../../core/sheets";
import type { ChangePlan, WorkbookState } from "../../core/workbook";
import { planSets, type SetInput } from "../change/setCell";

/** Who does what by when; undefined leaves the cells as they are, "" empties them. */
export interface Assignment {
  readonly standard: Standard;
  /** Ids in any case; each counts once. */
  readonly controls: readonly string[];
  readonly owner?: string;
  readonly targetOn?: IsoDate | "";
}

/**
 * Plans an owner and a target date for several controls at once.
 *
 * @returns a plan without changes when the cells hold that already
 * @throws WorkbookError those of planSet
 */
export function planAssignment(state: WorkbookState, assignment: Assignment): ChangePlan {
  const { standard, controls, owner, targetOn } = assignment;
  const byId = new Map(controls.map((control) => [control.toLowerCase(), control]));
  const table = soaTable(standard);
  const inputs = [...byId.values()].flatMap((key): SetInput[] => [
    ...(owner === undefined ? [] : [{ table, key, column: "Owner", text: owner }]),
    ...(targetOn === undefined ? [] : [{ table, key, column: "Target date", text: targetOn }]),
  ]);
  return planSets(state, inputs);
}
