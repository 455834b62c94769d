import { isBlank } from "../../workbook";
import { forEachRisk, nameOf, type RiskCheck } from "../riskCheck";

export const RSK005: RiskCheck = {
  id: "RSK005",
  severity: "warning",
  summary: "A risk of 42001 that does not say what it means for individuals or society",
  source: "42001: 6.1.2",
  find: forEachRisk((risk, { standards }) => {
    const isAi = risk.standards.includes("42001") && standards.includes("42001");
    if (!isAi || !isBlank(risk.forIndividuals) || !isBlank(risk.forSociety)) return [];
    const message = `${nameOf(risk)}: say what it means for individuals or for society, or that it means nothing to them.`;
    return [{ column: "For individuals", message }];
  }),
};
