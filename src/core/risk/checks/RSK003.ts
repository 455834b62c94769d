import { isBlank } from "../../workbook";
import { forEachRisk, nameOf, type RiskCheck } from "../riskCheck";

export const RSK003: RiskCheck = {
  id: "RSK003",
  severity: "error",
  summary: "A risk of 27001 without a risk owner",
  source: "27001: 6.1.2 c",
  find: forEachRisk((risk, { standards }) => {
    const isSecurity = risk.standards.includes("27001") && standards.includes("27001");
    if (!isSecurity || !isBlank(risk.owner)) return [];
    return [{ column: "Risk owner", message: `${nameOf(risk)} has no risk owner.` }];
  }),
};
