import type { DueThing } from "../../../core/calendar";
import type { IsoDate } from "../../../core/day";
import { assessmentsOf, systemsOf } from "../../../core/sheets";
import { countedSystems, currentAssessments, systemCalled } from "../../../core/workbook";
import { sensibleDay } from "../../cycle/certificationFacts";
import type { DueSource, SourceInput } from "./source";

/** AI systems to review, and impact assessments to make again; nothing once a system is retired. */
export const aiDue: DueSource = (input) => {
  const { context, standards } = input;
  if (!standards.includes("42001")) return [];
  const systems = countedSystems(systemsOf(context));
  const reviews = systems
    .filter(({ stage }) => stage !== "Retired")
    .flatMap(({ id, name, owner, nextReviewOn }) => {
      const doneCell = { ...REVIEWED, key: id };
      const about = `${id} ${name}`.trim();
      const thing = { kind: "AI system review", subject: id, about, owner, doneCell };
      return due(thing, nextReviewOn, input);
    });
  const assessments = currentAssessments(assessmentsOf(context)).flatMap((one) => {
    const system = systemCalled(systems, one.system);
    if (system?.stage === "Retired") return [];
    const about = `${one.id} ${system?.name ?? one.system}`.trim();
    const thing = { kind: "AI impact assessment", subject: one.id, about, doneCell: undefined };
    return due({ ...thing, owner: system?.owner ?? one.approver }, one.nextAssessmentOn, input);
  });
  return [...reviews, ...assessments];
};

const REVIEWED = { table: "AB_AI_systems", column: "Reviewed on", isDecisive: false };

function due(
  thing: Pick<DueThing, "kind" | "subject" | "about" | "owner" | "doneCell">,
  on: IsoDate | undefined,
  { laddersOf }: SourceInput,
): DueThing[] {
  const dueOn = sensibleDay(on);
  if (dueOn === undefined) return [];
  return [
    {
      ...thing,
      ...{ standard: "42001", cycle: undefined, dueOn, plannedOn: undefined, doneOn: undefined },
      ...{ owner: thing.owner.trim(), steps: laddersOf("42001").usual },
    },
  ];
}
