import { UserError } from "../../../core/issue";
import { changesOf } from "../../change/logged";
import { planAudits } from "../../programme/planAudits";
import type { AuditCheck, AuditCheckInput } from "./auditCheck";

export const AUD014: AuditCheck = {
  id: "AUD014",
  severity: "warning",
  summary: "The audit programme is not as the decision and the settings make it",
  source: "practice",
  find: (input) => {
    const [cell] = changes(input);
    if (cell === undefined) return [];
    const message =
      'The programme does not follow from the settings any more: "plan" shows and makes the changes.';
    return [{ standard: undefined, ...cell, message }];
  },
};

function changes({ state, context }: AuditCheckInput) {
  try {
    const plan = planAudits(state, context.today);
    if (changesOf(plan, state).length === 0) return [];
    const [added] = plan.addedRows;
    const first =
      added === undefined ? [] : [{ table: "AB_Settings", key: "Decided on", column: "ISO 27001" }];
    return [...plan.cells.map(({ table, key, column }) => ({ table, key, column })), ...first];
  } catch (error) {
    // Days that contradict each other, and what else stands in the way, have checks of their own.
    if (error instanceof UserError) return [];
    throw error;
  }
}
