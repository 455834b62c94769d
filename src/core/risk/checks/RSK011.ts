import { forEachRisk, nameOf, type RiskCheck, type RowHit } from "../riskCheck";

export const RSK011: RiskCheck = {
  id: "RSK011",
  severity: "warning",
  summary: "The assessment of a risk or its treatment plan is overdue",
  source: "27001 and 42001: 8.2, 8.3",
  find: forEachRisk((risk, { today }) => {
    const { nextAssessmentOn, planDueOn, planDoneOn } = risk;
    const hits: RowHit[] = [];
    if (planDueOn !== undefined && planDueOn < today && planDoneOn === undefined) {
      const message = `${nameOf(risk)}: its treatment was due on ${planDueOn} and is not done.`;
      hits.push({ column: "Plan due", message });
    }
    if (nextAssessmentOn !== undefined && nextAssessmentOn < today) {
      const message = `${nameOf(risk)} was to be assessed again by ${nextAssessmentOn}.`;
      hits.push({ column: "Next assessment", message });
    }
    return hits;
  }),
};
