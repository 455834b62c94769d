import { cellText, RISK_LEVELS, RISK_STEPS, riskLevelOf, type Row } from "../../workbook";
import { ASSESSMENT_SOURCE, type RiskCheck, type RiskHit, type RiskInput } from "../riskCheck";

export const RSK009: RiskCheck = {
  id: "RSK009",
  severity: "error",
  summary: "The risk matrix has a hole: a step or a level is missing",
  source: ASSESSMENT_SOURCE,
  find: (input) => [...input.matrixRows.flatMap(holesOf), ...missingSteps(input)],
};

function holesOf(cells: Row, row: number): RiskHit[] {
  return RISK_STEPS.map((impact) => `Impact ${String(impact)}`)
    .filter((column) => riskLevelOf(cellText(cells.get(column))) === undefined)
    .map((column) => {
      const place = `likelihood ${cellText(cells.get("Step"))}, ${column.toLowerCase()}`;
      const message = `The matrix says no level for ${place}: ${RISK_LEVELS.join(", ")}.`;
      return { place: { in: "matrix", row }, column, message };
    });
}

/** Steps without a row, said at the matrix as a whole. */
function missingSteps({ matrixRows, risks }: RiskInput): RiskHit[] {
  // A workbook that has neither is about risks not at all.
  if (matrixRows.length === 0 && risks.length === 0) return [];
  const known = new Set(matrixRows.map((row) => row.get("Step")));
  return RISK_STEPS.filter((step) => !known.has(step)).map((step) => ({
    place: { in: "matrix", row: -1 },
    column: "Step",
    message: `The matrix has no row for step ${String(step)}: "fill" adds it again.`,
  }));
}
