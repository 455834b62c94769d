import type { IsoDate } from "../../core/day";
import type { ChangePlan, WorkbookState } from "../../core/workbook";
import { planAudits } from "../programme/planAudits";
import { planDecision } from "../programme/planDecision";
import { planDone } from "../remind/planDone";
import { planRemember } from "../remind/planReminders";
import type { Action } from "./actions";

/** Actions on audits and reminders. */
type ProgrammeAction = Extract<Action, { readonly name: "plan" | "decide" | "remember" | "done" }>;

/** The plan of an action on audits or reminders. */
export function planProgramme(
  state: WorkbookState,
  action: ProgrammeAction,
  today: IsoDate,
): ChangePlan {
  switch (action.name) {
    case "plan":
      return planAudits(state, today);
    case "decide":
      return planDecision(state, action, today);
    case "remember":
      return planRemember(state, today);
    case "done":
      return planDone(state, action, today);
  }
}
