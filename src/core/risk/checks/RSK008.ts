import { forEachRisk, type RiskCheck } from "../riskCheck";

export const RSK008: RiskCheck = {
  id: "RSK008",
  severity: "error",
  summary: "A risk without an id: nothing can name it (two with one id: WBK004)",
  source: "practice",
  find: forEachRisk(({ id }) =>
    id === "" ? [{ column: "Risk", message: "Give the risk an id, such as R-001." }] : [],
  ),
};
