import type { Standard } from "../catalog";

/** Stage of the certification audit that a line is about. */
export type Stage = 1 | 2;

/** Something that an auditor of a stage wants to find. */
export interface ReadinessLine {
  /** Stable, such as "scope". */
  readonly id: string;
  readonly stage: Stage;
  readonly label: string;
  /** What is to be done while it blocks, one sentence. */
  readonly blocker: string;
  /** The standard that alone asks for it; both when left out. */
  readonly only?: Standard;
}

/**
 * What blocks stage 1 and stage 2, in the order of the sheet (practice; ISO/IEC 17021-1, 9.3.1, says
 * what each stage looks at).
 */
export const READINESS_LINES = [
  { id: "scope", stage: 1, label: "Scope", blocker: "Write down the scope." },
  { id: "policy", stage: 1, label: "Policy", blocker: "Have the policy approved." },
  {
    id: "riskMethod",
    stage: 1,
    label: "Risk assessment method",
    blocker: "Have the process of risk assessment approved.",
  },
  {
    id: "riskResults",
    stage: 1,
    label: "Results of the risk assessment",
    blocker: "Assess the risks, and say where the results are held.",
  },
  {
    id: "statement",
    stage: 1,
    label: "Statement decided and justified",
    blocker: "Decide every control, and justify what Check names.",
  },
  {
    id: "treatmentPlan",
    stage: 1,
    label: "Treatment plan approved",
    blocker: "Have the treatment plan approved, and type the day.",
  },
  {
    id: "objectives",
    stage: 1,
    label: "Objectives",
    blocker: "Set objectives, and have them approved.",
  },
  {
    id: "auditPlanned",
    stage: 1,
    label: "Internal audit planned",
    blocker: "Plan an internal audit: a row of that kind with a day.",
  },
  {
    id: "reviewPlanned",
    stage: 1,
    label: "Management review planned",
    blocker: "Plan a management review: a row of that kind with a day.",
  },
  {
    id: "roles",
    stage: 1,
    label: "AI roles",
    blocker: "Name your roles towards AI systems.",
    only: "42001",
  },
  {
    id: "inventory",
    stage: 1,
    label: "Inventory of AI systems",
    blocker: "List the AI systems, and have the list approved.",
    only: "42001",
  },
  {
    id: "impactProcess",
    stage: 1,
    label: "Impact assessment process",
    blocker: "Have the process of impact assessments approved.",
    only: "42001",
  },
  {
    id: "auditDone",
    stage: 2,
    label: "Internal audit held",
    blocker: "Hold the internal audit of the whole scope, and type the day.",
  },
  {
    id: "reviewDone",
    stage: 2,
    label: "Management review held",
    blocker: "Hold the management review, and type the day.",
  },
  {
    id: "nonconformities",
    stage: 2,
    label: "Own nonconformities have a finding",
    blocker: "Raise a finding for each clause that does not conform.",
  },
  {
    id: "operation",
    stage: 2,
    label: "Three months of records",
    blocker:
      "Say where records of operation are held, and wait until evidence is three months old.",
  },
  {
    id: "assessments",
    stage: 2,
    label: "Full assessments done",
    blocker:
      "Assess each AI system whose screening says Full: a row of that kind, with its day, in AI assessments.",
    only: "42001",
  },
] as const satisfies readonly ReadinessLine[];

/** Id of a line. */
export type ReadinessId = (typeof READINESS_LINES)[number]["id"];

/** How a line stands: "" where the standard does not ask for it. */
export type ReadinessState = "Ready" | "Blocked" | "";

/** The lines of a standard, in their order: 13 of ISO 27001, 17 of ISO 42001. */
export function readinessLinesOf(
  standard: Standard,
): readonly (ReadinessLine & { readonly id: ReadinessId })[] {
  return READINESS_LINES.filter((line) => !("only" in line) || line.only === standard);
}
