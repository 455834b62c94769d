import type { IsoDate } from "../../core/day";
import type { MergeSide } from "../../core/exchange";
import type { ChangePlan, WorkbookState } from "../../core/workbook";
import type { Sha256 } from "../ports";
import { planMerge } from "./mergeWorkbooks";
import { planSeal, type SealInput } from "./seal";
import { planTakeBack } from "./takeBack";

/** What other copies of a workbook, and approvals, have done to it. */
export type ExchangeAction =
  | {
      readonly name: "merge";
      /** undefined: not known. */
      readonly base: WorkbookState | undefined;
      readonly theirs: WorkbookState;
      /** By the ids of conflicts, in lower case. */
      readonly take: ReadonlyMap<string, MergeSide>;
      readonly sha256: Sha256;
    }
  | {
      readonly name: "takeBack";
      readonly returned: WorkbookState;
      /** Ids of cells; what is not named is left out. */
      readonly accept: readonly string[];
    }
  | ({ readonly name: "seal"; readonly sha256: Sha256 } & Omit<SealInput, "today">);

/**
 * Plans an action.
 *
 * @throws WorkbookError as planMerge, planTakeBack and planSeal
 */
export async function planExchange(
  state: WorkbookState,
  action: ExchangeAction,
  today: IsoDate,
): Promise<ChangePlan> {
  switch (action.name) {
    case "merge":
      return (await planMerge(state, { ...action, prefer: undefined, today })).plan;
    case "takeBack":
      return planTakeBack(state, action.returned, { accept: action.accept, today }).plan;
    case "seal":
      return planSeal(state, { ...action, today }, action.sha256);
  }
}
