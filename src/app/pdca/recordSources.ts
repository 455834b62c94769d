import { standardFromText } from "../../core/catalog";
import {
  assessmentsOf,
  documentKey,
  documentsOf,
  managementReviewsOf,
  objectivesOf,
  obligationsOf,
  systemsOf,
} from "../../core/sheets";
import {
  countedObjectives,
  countedSystems,
  currentAssessments,
  firstOfEach,
  isOpenObjective,
  systemCalled,
} from "../../core/workbook";
import { recurring, standing } from "./pdcaStanding";
import type { PdcaSource, PdcaThing } from "./pdcaThing";

/** Screening a system is planning (6.1.4), assessing its impact doing (8.4); nothing once it is retired. */
export const aiSystems: PdcaSource = (context) => {
  const current = currentAssessments(assessmentsOf(context)).filter(({ id }) => id !== "");
  const systems = countedSystems(systemsOf(context));
  return systems
    .filter(({ stage }) => stage !== "Retired")
    .flatMap((system): PdcaThing[] => {
      const { id, name, outcome, screenedOn } = system;
      const what = `${id} ${name}`.trim();
      const place = { table: "AB_AI_systems", key: id, column: "Outcome" };
      const about = { standard: "42001" as const, what };
      const doneOn = outcome === undefined ? undefined : (screenedOn ?? "");
      const screened = {
        ...{ ...about, phase: "plan" as const, place },
        ...standing(doneOn, undefined, context),
      };
      const assessed = current.find((one) => systemCalled(systems, one.system) === system);
      if (assessed === undefined) {
        if (outcome === undefined || outcome === "Not needed") return [screened];
        const missing = { on: undefined, state: "Open" as const, place };
        return [screened, { ...about, phase: "do", ...missing }];
      }
      const { assessedOn, nextAssessmentOn, id: key } = assessed;
      const at = { table: "AB_AI_assessments", key, column: "Next assessment" };
      const days = recurring(assessedOn, nextAssessmentOn, context);
      return [
        screened,
        { ...about, phase: "do", what: `${key} ${name || id}`.trim(), ...days, place: at },
      ];
    });
};

/** Documents are kept up to date in plan (7.5): those that are approved, or are to be looked at again. */
export const documents: PdcaSource = (context) =>
  documentsOf(context).flatMap(({ document }): PdcaThing[] => {
    const { status, approvedOn, nextReviewOn, of, title } = document;
    const standard = standardFromText(document.standard);
    if (standard === undefined || title.trim() === "" || status === "Withdrawn") return [];
    if (nextReviewOn === undefined && status !== "Approved") return [];
    return [
      {
        ...{ standard, phase: "plan", what: `${of} ${title}`.trim() },
        ...recurring(approvedOn ?? (status === "Approved" ? "" : undefined), nextReviewOn, context),
        place: { table: "AB_Documents", key: documentKey(document), column: "Next review" },
      },
    ];
  });

/** Objectives are worked for in do (6.2, 8.1), and measured in check (9.1) while they are open. */
export const objectives: PdcaSource = (context) =>
  countedObjectives(objectivesOf(context)).flatMap((objective) => {
    const { id, aim, status, dueOn, nextResultOn, results, standards } = objective;
    const isReached = status === "Reached";
    if (!isReached && !isOpenObjective(objective)) return [];
    const [lastOn = ""] = results.map(({ on }) => on).sort((one, other) => (one < other ? 1 : -1));
    const at = (column: string) => ({ table: "AB_Objectives", key: id, column });
    return standards.flatMap((standard): PdcaThing[] => {
      const about = { standard, what: `${id} ${aim}`.trim() };
      const days = standing(isReached ? lastOn : undefined, dueOn, context);
      const pursued = { ...about, phase: "do" as const, ...days, place: at("Due") };
      if (isReached || nextResultOn === undefined) return [pursued];
      const measured = standing(undefined, nextResultOn, context);
      return [pursued, { ...about, phase: "check", ...measured, place: at("Next result") }];
    });
  });

/** Laws and contracts are looked at again in plan (4.1, 4.2). */
export const obligations: PdcaSource = (context) =>
  firstOfEach(obligationsOf(context), ({ name }) => name).flatMap(
    ({ name, standards, reviewedOn, nextReviewOn }) =>
      standards.map((standard) => ({
        ...{ standard, phase: "plan" as const, what: name },
        ...recurring(reviewedOn, nextReviewOn, context),
        place: { table: "AB_Obligations", key: name, column: "Next review" },
      })),
  );

/** Actions that management reviews have decided on: the reviews themselves stand in Audits. */
export const reviewActions: PdcaSource = (context) =>
  firstOfEach(managementReviewsOf(context), ({ name }) => name).flatMap((review) => {
    const { name, standards, actions, actionsDueOn, actionsDoneOn } = review;
    if (actions.trim() === "" && actionsDueOn === undefined) return [];
    return standards.map((standard) => ({
      ...{ standard, phase: "act" as const, what: `${name} ${actions}`.trim() },
      ...standing(actionsDoneOn, actionsDueOn, context),
      place: { table: "AB_Management_reviews", key: name, column: "Actions done" },
    }));
  });
