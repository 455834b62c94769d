import { RISK_LEVELS, riskLevelOf, riskScore, riskWord } from "../../workbook";
import { forEachRisk, nameOf, TREATMENT_SOURCE, type RiskCheck } from "../riskCheck";

const rankOf = (word: string) => {
  const level = riskLevelOf(word);
  return level === undefined ? undefined : RISK_LEVELS.indexOf(level);
};

export const RSK002: RiskCheck = {
  id: "RSK002",
  severity: "error",
  summary: "The residual risk is above the risk before treatment",
  source: TREATMENT_SOURCE,
  find: forEachRisk((risk, { matrix }) => {
    const { inherent, residual } = risk;
    const [before, after] = [riskScore(inherent), riskScore(residual)];
    if (before === undefined || after === undefined) return [];
    const [level, residualLevel] = [inherent, residual].map((one) => rankOf(riskWord(matrix, one)));
    const isHigher =
      level !== undefined && residualLevel !== undefined ? residualLevel > level : after > before;
    if (!isHigher && after <= before) return [];
    const message = `${nameOf(risk)}: treatment cannot raise it from ${String(before)} to ${String(after)}.`;
    return [{ column: "Residual likelihood", message }];
  }),
};
