import type { Standard } from "../catalog";
import { addDays, daysBetween, earlier, later, type IsoDate } from "../day";
import type { RoadmapPhase } from "../workbook";
import { deploymentGroups, type ControlGroup, type OpenControl } from "./deployment";
import { deploymentId, deploymentText, type KnownGroup } from "./knownGroup";
import { roadmapEnd } from "./roadmapSpan";

/** Something of a phase that is still to be done. */
export interface OpenStep {
  /** Stable, such as "scope". */
  readonly id: string;
  readonly phase: RoadmapPhase;
  readonly what: string;
  /** Clauses. */
  readonly concerns: readonly string[];
  readonly owner: string;
}

/** All that the roadmap of a standard is made from. */
export interface RoadmapInput {
  readonly standard: Standard;
  readonly today: IsoDate;
  readonly hasSystem: boolean;
  readonly isCertified: boolean;
  readonly stage1On: IsoDate | undefined;
  readonly stage2On: IsoDate | undefined;
  /** Days before stage 2 for what has to be held before it. */
  readonly auditLeadDays: number;
  readonly reviewLeadDays: number;
  /** In the order in which they are done. */
  readonly steps: readonly OpenStep[];
  readonly controls: readonly OpenControl[];
  /** Groups of controls that the roadmap has, in its order. */
  readonly groups: readonly KnownGroup[];
}

/** A task as it is planned. */
export interface PlannedTask extends OpenStep {
  readonly standard: Standard;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly dependsOn: readonly string[];
}

/** What part of the way has passed when a phase ends (practice). */
const PHASE_ENDS: readonly (readonly [RoadmapPhase, number])[] = [
  ["Initiation", 0.15],
  ["Risk assessment", 0.3],
  ["Controls deployment", 0.75],
];
const STAGE_1_LEAD = 42;
const DECISION_AFTER = 45;

/** What a step takes of its phase: a group of controls takes as much as it has controls. */
interface Portion {
  readonly step: OpenStep;
  readonly share: number;
}

/**
 * The tasks of a standard that are still open, from today to the decision, phase by phase; those of a
 * phase follow each other and wait for the phase before. A certified system has deployment alone.
 */
export function planRoadmap(input: RoadmapInput): readonly PlannedTask[] {
  const { today, controls, isCertified } = input;
  const end = roadmapEnd({
    ...{ today, gaps: controls.length, hasSystem: input.hasSystem || isCertified },
    stage2On: isCertified ? undefined : input.stage2On,
  });
  const days = daysBetween(today, end);
  const tasks: PlannedTask[] = [];
  let from = today;
  for (const [phase, part] of PHASE_ENDS) {
    const until = later(addDays(today, Math.floor(days * part)), from);
    const before = tasks.at(-1)?.id;
    tasks.push(...inTurn(portionsOf(phase, input), { from, until, before, input }));
    // A phase with nothing to do leaves its time to the next one.
    if (tasks.at(-1)?.id !== before) from = addDays(until, 1);
  }
  return isCertified ? tasks : [...tasks, ...auditTasks(input, { end, before: tasks.at(-1) })];
}

function portionsOf(phase: RoadmapPhase, input: RoadmapInput): readonly Portion[] {
  const ofPhase = input.isCertified ? [] : input.steps.filter((step) => step.phase === phase);
  const steps = ofPhase.map((step) => ({ step: withId(step, input.standard), share: 1 }));
  if (phase !== "Controls deployment") return steps;
  const groups = deploymentGroups(input.controls, input.groups).map((group) => ({
    step: deploymentStep(group, input.standard),
    share: group.controls.length,
  }));
  return [...groups, ...steps];
}

function withId(step: OpenStep, standard: Standard): OpenStep {
  return { ...step, id: `${standard}-${step.id}` };
}

function deploymentStep({ key, group, controls }: ControlGroup, standard: Standard): OpenStep {
  const owners = new Set(controls.map(({ owner }) => owner).filter((owner) => owner !== ""));
  const [owner = ""] = owners;
  return {
    id: deploymentId(standard, key),
    phase: "Controls deployment",
    what: deploymentText(standard, group, controls.length),
    concerns: controls.map(({ control }) => control),
    owner: owners.size === 1 ? owner : "",
  };
}

interface Stretch {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Id of the task that comes before. */
  readonly before: string | undefined;
  readonly input: RoadmapInput;
}

/** One after the other, each as long as its share; a stretch too short has several on one day. */
function inTurn(
  portions: readonly Portion[],
  { from, until, before, input }: Stretch,
): PlannedTask[] {
  const total = portions.reduce((sum, { share }) => sum + share, 0);
  const length = daysBetween(from, until) + 1;
  let passed = 0;
  return portions.map(({ step, share }, index) => {
    const startsOn = addDays(from, Math.floor((length * passed) / total));
    passed += share;
    const last = addDays(from, Math.floor((length * passed) / total) - 1);
    const previous = portions[index - 1]?.step.id ?? before;
    return {
      ...{ ...step, standard: input.standard, startsOn, endsOn: later(startsOn, last) },
      dependsOn: previous === undefined ? [] : [previous],
    };
  });
}

interface Ending {
  /** Day of stage 2. */
  readonly end: IsoDate;
  /** What is deployed last. */
  readonly before: PlannedTask | undefined;
}

/**
 * What is left of the audits, each on its day counted from stage 2, in the order of their days. Those
 * before stage 2 may overlap with deployment, and wait for each other alone: so replanning never lets
 * a task wait for one that ends later.
 */
function auditTasks(input: RoadmapInput, { end, before }: Ending): readonly PlannedTask[] {
  const { standard, today, stage1On, auditLeadDays, reviewLeadDays } = input;
  const dayOf: Readonly<Record<string, IsoDate>> = {
    auditDone: addDays(end, -auditLeadDays),
    reviewDone: addDays(end, -reviewLeadDays),
    stage1: stage1On ?? addDays(end, -STAGE_1_LEAD),
    decision: addDays(end, DECISION_AFTER),
  };
  const ordered = input.steps
    .filter(({ phase }) => phase === "Audits")
    .map((step) => ({ step, on: later(dayOf[step.id] ?? end, today) }))
    .sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
  const deployed = before?.endsOn ?? today;
  const firstAfter = ordered.find(({ on }) => on >= end)?.step;
  let previous: PlannedTask | undefined;
  return ordered.map(({ step, on }) => {
    const from = later(deployed, previous?.endsOn ?? deployed);
    const waitsFor = [previous, step === firstAfter ? before : undefined];
    previous = {
      ...{ ...withId(step, standard), standard, startsOn: earlier(from, on), endsOn: on },
      dependsOn: waitsFor.flatMap((task) => task?.id ?? []),
    };
    return previous;
  });
}
