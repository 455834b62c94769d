import { loadGuidance, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { ChangePlan, WorkbookState } from "../../core/workbook";
import { planFill } from "../change/fill";
import { planFixes, type RecordFix } from "../change/fixes";
import { planRepair } from "../change/repair";
import { planSnapshot } from "../change/snapshot";
import { planUndo } from "../change/undo";
import { planUnfill, type KeptSheet } from "../change/unfill";
import type { ExchangeAction } from "../exchange/exchangeActions";
import type { TypedSetting } from "../newWorkbook/typedSettings";
import { planAnswers, type TypedAnswer } from "../suggest/profileView";
import { planAcceptOf, type AcceptedControl } from "../suggest/suggestionView";
import type { ProgrammeAction } from "./programmeActions";

/** What a person can have done to the workbook as a whole. */
export type Action =
  | {
      readonly name: "fill";
      readonly standards: readonly Standard[];
      readonly settings: readonly TypedSetting[];
      readonly workbookId: string;
    }
  | { readonly name: "remove"; readonly isAll: boolean }
  | { readonly name: "repair" }
  | { readonly name: "fix"; readonly fixes: readonly RecordFix[] }
  | { readonly name: "snapshot"; readonly label: string }
  | {
      readonly name: "edit";
      /** Several cells as one action, planned by the pane that asks for it. */
      readonly plan: (state: WorkbookState) => ChangePlan;
    }
  | {
      readonly name: "answer";
      readonly answers: readonly TypedAnswer[];
      readonly standards: readonly Standard[];
    }
  | {
      readonly name: "accept";
      readonly controls: readonly AcceptedControl[];
      /** What proposes it, where that is not the company profile. */
      readonly from?: "AI systems";
    }
  | { readonly name: "undo" }
  | ProgrammeAction
  | ExchangeAction;

/** What an action would do. */
export interface PlannedAction {
  readonly plan: ChangePlan;
  /** Sheets that a removal leaves in place, and why. */
  readonly kept: readonly KeptSheet[];
}

/** The function that plans an action, with what it has to load first. */
export async function plannerOf(
  action: Action,
  today: IsoDate,
): Promise<(state: WorkbookState) => PlannedAction | Promise<PlannedAction>> {
  switch (action.name) {
    case "fill": {
      const guidance = await loadGuidance();
      return (state) => only(planFill(state, { ...action, today, guidance }));
    }
    case "remove": {
      const guidance = await loadGuidance();
      const { isAll } = action;
      return (state) => planUnfill(state, { today, guidance, isAll });
    }
    case "repair":
      return (state) => only(planRepair(state, today).plan);
    case "fix":
      return (state) => only(planFixes(state, action.fixes));
    case "snapshot":
      return (state) => only(planSnapshot(state, action.label, today));
    case "edit":
      return (state) => only(action.plan(state));
    case "answer":
      return (state) => only(planAnswers(state, action.answers, action.standards));
    case "accept": {
      if (action.from !== undefined) {
        const { planAcceptGridOf } = await import(
          /* webpackChunkName: "aiGrid" */ "../inventory/aiGridView"
        );
        const ids = action.controls.map(({ control }) => control);
        return (state) => only(planAcceptGridOf(state, ids, today));
      }
      return (state) => only(planAcceptOf(state, action.controls, today));
    }
    case "undo":
      return (state) => only(planUndo(state));
    case "plan":
    case "decide":
    case "remember":
    case "done": {
      const { planProgramme } = await import(
        /* webpackChunkName: "programme" */ "./programmeActions"
      );
      return (state) => only(planProgramme(state, action, today));
    }
    case "merge":
    case "takeBack":
    case "seal": {
      const exchange = await import(/* webpackChunkName: "share" */ "../exchange/exchangeActions");
      return async (state) => only(await exchange.planExchange(state, action, today));
    }
  }
}

function only(plan: ChangePlan): PlannedAction {
  return { plan, kept: [] };
}
