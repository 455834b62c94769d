import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { isIsoDate, type IsoDate } from "../../core/day";
import { planOf, type ChangePlan, type WorkbookState } from "../../core/workbook";
import { changedState } from "../change/changedContent";
import { planSets } from "../change/setCell";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { planAudits } from "./planAudits";

/** Settings that a programme is counted from. */
export const DECISION_SETTINGS = ["Stage 1 on", "Stage 2 on", "Decided on", "Expires on"] as const;
export type DecisionSetting = (typeof DECISION_SETTINGS)[number];

/** Days as typed, by setting; "" for none. Settings left out stay as they are. */
export type TypedDecision = Readonly<Partial<Record<DecisionSetting, string>>>;

/**
 * The days of one standard's certification, and the programme that follows from them, as one change.
 *
 * @returns a plan without changes when all of it stands there already
 * @throws WorkbookError `no-day`, `decision-to-come` for a decision after today, and those of planSet and
 *   planAudits; UserError for days that contradict each other
 */
export function planDecision(
  state: WorkbookState,
  { standard, typed }: { readonly standard: Standard; readonly typed: TypedDecision },
  today: IsoDate,
): ChangePlan {
  const column = STANDARD_NAMES[standard].cell;
  const settings = planSets(
    state,
    DECISION_SETTINGS.flatMap((key) => {
      const text = typed[key];
      if (text === undefined) return [];
      refuseNoDay(key, text);
      return [{ table: "AB_Settings", key, column, text }];
    }),
  );
  const changed = changedState(state, settings);
  refuseToCome(readContext(changed, today).settings.day("Decided on", standard), today);
  const programme = planAudits(changed, today);
  return planOf("Plan audits", {
    addedRows: programme.addedRows,
    cells: [...settings.cells, ...programme.cells],
  });
}

function refuseNoDay(setting: DecisionSetting, text: string): void {
  if (text.trim() === "" || isIsoDate(text.trim())) return;
  const message = `${setting}: "${text}" is no day; type it as yyyy-mm-dd.`;
  throw new WorkbookError("no-day", message, { place: setting });
}

function refuseToCome(decidedOn: IsoDate | undefined, today: IsoDate): void {
  if (decidedOn === undefined || decidedOn <= today) return;
  const message = `The decision (${decidedOn}) is still to come: type the day on which the body decided, and before that the days of stage 1 and stage 2.`;
  throw new WorkbookError("decision-to-come", message, { place: "Decided on" });
}
