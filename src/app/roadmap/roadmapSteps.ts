import type { Standard } from "../../core/catalog";
import type { ReadinessId } from "../../core/readiness";
import type { OpenStep } from "../../core/roadmap";
import type { SheetContext } from "../../core/sheets";
import type { RoadmapPhase, Settings } from "../../core/workbook";
import { toldLines } from "../ready/readyWorkbook";

/** Phase of a readiness line, and the clauses that ask for it. */
type Plan = readonly [phase: RoadmapPhase, clauses: readonly string[]];

/** In the order in which the lines are worked off (practice). */
const LINES: readonly (readonly [ReadinessId, ...Plan])[] = [
  ["scope", "Initiation", ["4.3"]],
  ["policy", "Initiation", ["5.2"]],
  ["roles", "Initiation", ["4.1"]],
  ["objectives", "Initiation", ["6.2"]],
  ["inventory", "Risk assessment", ["4.3"]],
  ["riskMethod", "Risk assessment", ["6.1.2"]],
  ["impactProcess", "Risk assessment", ["6.1.4"]],
  ["riskResults", "Risk assessment", ["8.2"]],
  ["statement", "Risk assessment", ["6.1.3"]],
  ["treatmentPlan", "Risk assessment", ["6.1.3"]],
  ["assessments", "Controls deployment", ["8.4"]],
  ["operation", "Controls deployment", ["8.1"]],
  ["nonconformities", "Controls deployment", ["10.2"]],
  ["auditPlanned", "Initiation", ["9.2.2"]],
  ["reviewPlanned", "Initiation", ["9.3.1"]],
  ["auditDone", "Audits", ["9.2.1"]],
  ["reviewDone", "Audits", ["9.3.1"]],
];

/** What is still to be done for a standard beside its controls, in order. */
export function openSteps(context: SheetContext, standard: Standard): readonly OpenStep[] {
  const { settings, today } = context;
  const lines = toldLines(context, standard);
  const owner = settings.text("Prepared by", standard);
  const steps = LINES.flatMap(([id, phase, clauses]): OpenStep[] => {
    const line = lines.find((one) => one.id === id);
    if (line === undefined || line.isReady) return [];
    return [{ id, phase, what: line.blocker, concerns: clauses.map(asClause), owner }];
  });
  return [...steps, ...stages(standard, settings, today).map((step) => ({ ...step, owner }))];
}

function asClause(id: string): string {
  return `Clause ${id}`;
}

type Stage = Omit<OpenStep, "owner">;

/** The stages that have not been held, and the decision. */
function stages(standard: Standard, settings: Settings, today: string): readonly Stage[] {
  const isHeld = (name: string) => {
    const on = settings.day(name, standard);
    return on !== undefined && on < today;
  };
  const phase = "Audits" as const;
  const all: readonly (readonly [boolean, Stage])[] = [
    [isHeld("Stage 1 on"), { id: "stage1", phase, what: "Pass stage 1.", concerns: [] }],
    [isHeld("Stage 2 on"), { id: "stage2", phase, what: "Pass stage 2.", concerns: [] }],
    [
      settings.day("Decided on", standard) !== undefined,
      { id: "decision", phase, what: "Obtain the certification decision.", concerns: [] },
    ],
  ];
  return all.flatMap(([isDone, step]) => (isDone ? [] : [step]));
}
