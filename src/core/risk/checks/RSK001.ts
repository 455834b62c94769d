import { forEachRisk, nameOf, TREATMENT_SOURCE, type RiskCheck } from "../riskCheck";

export const RSK001: RiskCheck = {
  id: "RSK001",
  severity: "error",
  summary: "A risk is to be modified, and no control is named",
  source: TREATMENT_SOURCE,
  find: forEachRisk((risk) => {
    const isNamed = risk.standards.some((standard) => risk.controls[standard].length > 0);
    if (risk.treatment !== "Modify" || isNamed) return [];
    const message = `${nameOf(risk)} is to be modified: name the controls that do it.`;
    return [{ column: `Controls ${risk.standards[0] ?? "27001"}`, message }];
  }),
};
