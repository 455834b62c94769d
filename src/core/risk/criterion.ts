import type { Standard } from "../catalog";
import {
  meetsCriterion,
  RISK_LEVELS,
  riskWord,
  type Risk,
  type RiskLevel,
  type RiskMatrix,
} from "../workbook";

/**
 * Whether a risk as it stands - after treatment, where that was assessed - needs no approval. A risk
 * of both standards must meet the stricter of them. undefined while it has no level.
 */
export function criterionOf(
  { inherent, residual, standards }: Risk,
  matrix: RiskMatrix,
  acceptable: Readonly<Record<Standard, RiskLevel>>,
): boolean | undefined {
  const word = riskWord(matrix, residual) || riskWord(matrix, inherent);
  const ranks = standards.map((standard) => RISK_LEVELS.indexOf(acceptable[standard]));
  const strictest = RISK_LEVELS[Math.min(...ranks)];
  return strictest && meetsCriterion(word, strictest);
}
