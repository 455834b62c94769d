import {
  ASSESSED_HEADINGS,
  currentAssessments,
  isBlank,
  isInUse,
  systemCalled,
  type AiSystem,
  type AssessedHeading,
  type ImpactAssessment,
} from "../workbook";
import type { InventoryCheck, InventoryInput, RecordHit } from "./inventoryCheck";
import { IMPACT_SOURCE } from "./systemChecks";

/** An assessment with its system; undefined where the register has none. */
interface Subject {
  readonly assessment: ImpactAssessment;
  readonly system: AiSystem | undefined;
}

/** A check of single impact assessments, where 42001 is in scope. */
function forEachAssessment(
  test: (subject: Subject, input: InventoryInput) => readonly RecordHit[],
): InventoryCheck["find"] {
  return (input) =>
    !input.standards.includes("42001")
      ? []
      : input.assessments.flatMap((assessment, row) => {
          const system = systemCalled(input.systems, assessment.system);
          return test({ assessment, system }, input).map((hit) => ({
            ...hit,
            standard: "42001" as const,
            table: "AB_AI_assessments",
            row,
          }));
        });
}

function nameOf({ id, system }: ImpactAssessment): string {
  return id === "" ? `The assessment of ${system}` : `Assessment ${id}`;
}

/** What has to be said: all of it in a full one; in a light one the use, and whom it affects. */
function missingTexts({ kind, texts }: ImpactAssessment): AssessedHeading[] {
  const blank = ASSESSED_HEADINGS.filter((heading) => isBlank(texts.get(heading) ?? ""));
  if (kind !== "Light") return blank;
  const people = blank.filter((heading) => heading.startsWith("For "));
  const use = blank.filter((heading) => heading === "Intended use");
  return people.length === 3 ? [...use, ...people] : use;
}

/** All checks of impact assessments, in the order of their ids. */
export const ASSESSMENT_CHECKS: readonly InventoryCheck[] = [
  {
    id: "AIS010",
    severity: "error",
    summary: "An impact assessment without an id, its AI system or its kind",
    source: IMPACT_SOURCE,
    find: forEachAssessment(({ assessment }) => {
      const { id, system, kind, unreadable } = assessment;
      const missing = [
        ...(id === "" ? ["Assessment"] : []),
        ...(system === "" ? ["AI system"] : []),
        ...(kind === undefined && !unreadable.has("Kind") ? ["Kind"] : []),
      ];
      const [column] = missing;
      if (column === undefined) return [];
      return [{ column, message: `An impact assessment lacks ${missing.join(", ")}.` }];
    }),
  },
  {
    id: "AIS011",
    severity: "error",
    summary: "An impact assessment of an AI system that is not there, or no longer",
    source: IMPACT_SOURCE,
    find: forEachAssessment(({ assessment, system }) => {
      if (assessment.system === "" || system !== undefined) return [];
      const message = `${nameOf(assessment)}: the sheet AI systems has no ${assessment.system}.`;
      return [{ column: "AI system", message }];
    }),
  },
  {
    id: "AIS012",
    severity: "error",
    summary: "A value of an assessment that its column does not allow; it counts as blank",
    source: "practice",
    find: forEachAssessment(({ assessment }) =>
      [...assessment.unreadable].map(([column, shown]) => ({
        column,
        message: `${nameOf(assessment)}: "${shown}" is no value for ${column}; it counts as blank.`,
      })),
    ),
  },
  {
    id: "AIS013",
    severity: "warning",
    summary: "An assessment that leaves out use, misuse, context or whom it affects",
    source: "42001: A.5.2 to A.5.5",
    find: forEachAssessment(({ assessment }) => {
      const missing = missingTexts(assessment);
      const [column] = missing;
      if (column === undefined) return [];
      const message = `${nameOf(assessment)} says nothing about: ${missing.join(", ")}. Where there is nothing, say so.`;
      return [{ column, message }];
    }),
  },
  {
    id: "AIS014",
    severity: "warning",
    summary: "An AI system is in use, and its assessment lacks decision or approver",
    source: IMPACT_SOURCE,
    find: forEachAssessment(({ assessment, system }, { assessments }) => {
      const { decision, approver } = assessment;
      if (system === undefined || !isInUse(system)) return [];
      if (!currentAssessments(assessments).includes(assessment)) return [];
      if (decision !== undefined && !isBlank(approver)) return [];
      const message = `${nameOf(assessment)}: ${system.id} is in use; say what was decided, and who approved it.`;
      return [{ column: decision === undefined ? "Decision" : "Approver", message }];
    }),
  },
  {
    id: "AIS015",
    severity: "warning",
    summary: "The next impact assessment is overdue, or has neither a day nor a trigger",
    source: IMPACT_SOURCE,
    find: forEachAssessment(({ assessment, system }, { assessments, today }) => {
      const { nextAssessmentOn, trigger } = assessment;
      if (system?.stage === "Retired") return [];
      if (!currentAssessments(assessments).includes(assessment)) return [];
      const column = "Next assessment";
      if (nextAssessmentOn === undefined) {
        const message = `${nameOf(assessment)}: say what brings about the next one, or its day.`;
        return isBlank(trigger) ? [{ column, message }] : [];
      }
      if (nextAssessmentOn >= today) return [];
      const message = `${nameOf(assessment)}: the next one was due on ${nextAssessmentOn}.`;
      return [{ column, message }];
    }),
  },
  {
    id: "AIS016",
    severity: "error",
    summary: "An assessment names a risk that the register does not have",
    source: "42001: 6.1.4",
    find: forEachAssessment(({ assessment }, { risks }) => {
      const known = new Set(risks.map(({ id }) => id.toLowerCase()));
      const unknown = assessment.risks.filter((id) => !known.has(id.toLowerCase()));
      if (unknown.length === 0) return [];
      const message = `${nameOf(assessment)}: the sheet Risks has no ${unknown.join(", ")}.`;
      return [{ column: "Risks", message }];
    }),
  },
];
