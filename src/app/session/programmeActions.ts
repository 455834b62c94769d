import type { Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { ChangePlan, WorkbookState } from "../../core/workbook";
import { planAudits } from "../programme/planAudits";
import { planDecision, type TypedDecision } from "../programme/planDecision";
import { planDone } from "../remind/planDone";
import { planRemember } from "../remind/planReminders";

/** What a person can have done with audits and reminders. */
export type ProgrammeAction =
  | { readonly name: "plan" }
  | { readonly name: "decide"; readonly standard: Standard; readonly typed: TypedDecision }
  | { readonly name: "remember" }
  | { readonly name: "done"; readonly thing: string; readonly doneOn: string };

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
