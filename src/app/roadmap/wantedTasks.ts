import { STANDARDS, type Standard } from "../../core/catalog";
import { knownGroups, planRoadmap, type OpenControl, type PlannedTask } from "../../core/roadmap";
import { defaultTarget, roadmapTasksOf, statementsOf, type SheetContext } from "../../core/sheets";
import {
  countedStatements,
  leadDays,
  PHASES,
  profileOf,
  standardsInScope,
} from "../../core/workbook";
import { openSteps } from "./roadmapSteps";

/** The tasks that the standards in scope still need, as planned from today. */
export function wantedTasks(context: SheetContext): readonly PlannedTask[] {
  const { settings, today } = context;
  const tasks = roadmapTasksOf(context);
  return standardsInScope(settings).flatMap((standard) => {
    const lead = (name: "Internal audit lead days" | "Management review lead days") =>
      leadDays(settings, name, standard);
    return planRoadmap({
      ...{ standard, today },
      hasSystem: hasSystem(context, standard),
      isCertified: isCertified(context, standard),
      stage1On: upcoming(settings.day("Stage 1 on", standard), today),
      stage2On: upcoming(settings.day("Stage 2 on", standard), today),
      auditLeadDays: lead("Internal audit lead days"),
      reviewLeadDays: lead("Management review lead days"),
      steps: openSteps(context, standard),
      controls: openControls(context, standard),
      groups: knownGroups(tasks, standard),
    });
  });
}

function upcoming<Day extends string>(day: Day | undefined, today: string): Day | undefined {
  return day !== undefined && day >= today ? day : undefined;
}

function isCertified({ settings }: SheetContext, standard: Standard): boolean {
  return settings.word("Phase", standard, PHASES) === "Certified";
}

/** By the profile, or because the other standard is certified. */
function hasSystem(context: SheetContext, standard: Standard): boolean {
  const answer = profileOf(context.settings, standard).get("certificates");
  if (answer === "ISO 27001" || answer === "Another management system") return true;
  const inScope = standardsInScope(context.settings);
  return STANDARDS.some(
    (other) => other !== standard && inScope.includes(other) && isCertified(context, other),
  );
}

/** Controls that apply and are not implemented, in the order of the sheet. */
function openControls(context: SheetContext, standard: Standard): readonly OpenControl[] {
  const usual = defaultTarget(context.settings, standard);
  return countedStatements(statementsOf(context, standard))
    .filter(({ applicable, status }) => applicable === "Yes" && status !== "Implemented")
    .map(({ control, group, weight = 1, target = usual, level = 0, owner, targetOn }) => ({
      ...{ control, group, owner, targetOn },
      points: weight * (target - Math.min(level, target)),
    }));
}
