import type { Standard } from "../../catalog";
import { countedStatements, idsOf, type ApplicabilityStatement } from "../../workbook";
import { TREATMENT_SOURCE, type RiskCheck, type RiskHit } from "../riskCheck";
import { risksByControl } from "../risksByControl";

export const RSK012: RiskCheck = {
  id: "RSK012",
  severity: "info",
  summary: "A treated risk names the control, and its row is undecided or does not name the risk",
  source: TREATMENT_SOURCE,
  find: ({ standards, risks, statements }) =>
    standards.flatMap((standard) => {
      const named = risksByControl(risks, standard);
      return countedStatements(statements[standard]).flatMap((row) => {
        const ids = named.get(row.control.trim().toLowerCase()) ?? [];
        return ids.length === 0 ? [] : proposals(standard, row, ids);
      });
    }),
};

function proposals(
  standard: Standard,
  { control, applicable, risks, unreadable }: ApplicabilityStatement,
  ids: readonly string[],
): RiskHit[] {
  const place = { in: "statement" as const, standard, control };
  const typed = idsOf(risks);
  const missing = ids.filter((id) => !typed.some((one) => one.toLowerCase() === id.toLowerCase()));
  const who = ids.length === 1 ? `Risk ${ids.join()} needs` : `Risks ${ids.join(", ")} need`;
  const isUndecided = applicable === undefined && !unreadable.has("Applicable");
  const asks = {
    column: "Applicable",
    message: `${who} this control, which is not decided yet: Applicable "Yes" is proposed.`,
    fixes: [{ column: "Applicable", value: "Yes" }],
  };
  const trace = {
    column: "Risks",
    message: `${who} this control; the row does not say so in Risks.`,
    fixes: [{ column: "Risks", value: [...typed, ...missing].join(", ") }],
  };
  return [...(isUndecided ? [asks] : []), ...(missing.length > 0 ? [trace] : [])].map((hit) => ({
    ...hit,
    place,
    standard,
  }));
}
