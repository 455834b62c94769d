import { forEachRisk, nameOf, TREATMENT_SOURCE, type RiskCheck } from "../riskCheck";

export const RSK010: RiskCheck = {
  id: "RSK010",
  severity: "warning",
  summary: "The acceptance of a risk has expired",
  source: TREATMENT_SOURCE,
  find: forEachRisk((risk, { today }) => {
    const { acceptedUntil } = risk;
    if (acceptedUntil === undefined || acceptedUntil >= today) return [];
    const message = `${nameOf(risk)} was accepted until ${acceptedUntil}: accept it again, or treat it.`;
    return [{ column: "Accepted until", message }];
  }),
};
