import { forEachRisk, nameOf, ASSESSMENT_SOURCE, type RiskCheck } from "../riskCheck";

export const RSK007: RiskCheck = {
  id: "RSK007",
  severity: "error",
  summary: "A value of a risk that its column does not allow; it counts as blank",
  source: ASSESSMENT_SOURCE,
  find: forEachRisk((risk) =>
    [...risk.unreadable].map(([column, shown]) => ({
      column,
      message: `${nameOf(risk)}: "${shown}" is no value for ${column}; it counts as blank.`,
    })),
  ),
};
