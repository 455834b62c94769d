import { assessmentsOf, systemsOf } from "../../../core/sheets";
import { countedSystems, currentAssessments, systemCalled } from "../../../core/workbook";
import { recordDue, type DueSource } from "./source";

/** AI systems to review, and impact assessments to make again; nothing once a system is retired. */
export const aiDue: DueSource = (input) => {
  const { context } = input;
  const systems = countedSystems(systemsOf(context));
  const reviews = systems
    .filter(({ stage }) => stage !== "Retired")
    .flatMap(({ id, name, owner, nextReviewOn }) => {
      const doneCell = { ...REVIEWED, key: id };
      const about = `${id} ${name}`.trim();
      const thing = { kind: "AI system review", subject: id, about, owner, doneCell };
      return recordDue(input, ["42001"], { ...thing, on: nextReviewOn });
    });
  const assessments = currentAssessments(assessmentsOf(context)).flatMap((one) => {
    const system = systemCalled(systems, one.system);
    if (system?.stage === "Retired") return [];
    const about = `${one.id} ${system?.name ?? one.system}`.trim();
    const thing = { kind: "AI impact assessment", subject: one.id, about, doneCell: undefined };
    const owner = system?.owner ?? one.approver;
    return recordDue(input, ["42001"], { ...thing, owner, on: one.nextAssessmentOn });
  });
  return [...reviews, ...assessments];
};

const REVIEWED = { table: "AB_AI_systems", column: "Reviewed on", isDecisive: false };
