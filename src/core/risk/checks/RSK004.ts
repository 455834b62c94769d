import { isBlank } from "../../workbook";
import { criterionOf } from "../criterion";
import { forEachRisk, nameOf, TREATMENT_SOURCE, type RiskCheck } from "../riskCheck";

export const RSK004: RiskCheck = {
  id: "RSK004",
  severity: "error",
  summary: "A risk above what is accepted is retained without approval",
  source: TREATMENT_SOURCE,
  find: forEachRisk((risk, { matrix, acceptable }) => {
    const isApproved = !isBlank(risk.acceptedBy) && risk.acceptedOn !== undefined;
    if (risk.treatment !== "Retain" || isApproved) return [];
    if (criterionOf(risk, matrix, acceptable) !== false) return [];
    const message = `${nameOf(risk)} is kept as it is, above what is accepted: say who approved that, and when.`;
    return [{ column: isBlank(risk.acceptedBy) ? "Accepted by" : "Accepted on", message }];
  }),
};
