import type { IsoDate } from "../day";
import { AUDIT_KIND_NAMES, type AuditKind } from "./certificationCycle";

/** What the company prepares before an external audit, in its order. */
export const PREPARATIONS = [
  "internal-audit",
  "soa-review",
  "management-review",
  "evidence-freeze",
] as const;
export type Preparation = (typeof PREPARATIONS)[number];

/** Everything that an audit programme has. */
export type ProgrammeKind = "stage-1" | "stage-2" | AuditKind | Preparation;

/** Names of all kinds, as cells hold them. */
export const PROGRAMME_KIND_NAMES: Readonly<Record<ProgrammeKind, string>> = {
  "stage-1": "Stage 1",
  "stage-2": "Stage 2",
  ...AUDIT_KIND_NAMES,
  "internal-audit": "Internal audit",
  "soa-review": "SoA review",
  "management-review": "Management review",
  "evidence-freeze": "Evidence freeze",
};

/** Whole days that each preparation is due before its external audit. */
export type PreparationLeads = Readonly<Record<Preparation, number>>;

/** Practice; the settings may say otherwise. The management review needs the internal audit's results. */
export const DEFAULT_LEADS: PreparationLeads = {
  "internal-audit": 60,
  "soa-review": 45,
  "management-review": 30,
  "evidence-freeze": 14,
};

/** One row of the audit programme, as the decision and the policy make it. */
export interface ProgrammeEntry {
  readonly kind: ProgrammeKind;
  /** Tells it apart within its standard, whatever its days: "C1 Surveillance audit 1". */
  readonly name: string;
  /** undefined before certification. */
  readonly cycle: number | undefined;
  readonly target: IsoDate;
  /** Last day that the standard allows; undefined for what has no such limit. */
  readonly hardLimit: IsoDate | undefined;
  readonly windowStart: IsoDate;
  readonly windowEnd: IsoDate;
  /** Whether it covers the whole scope, not a sample of the years. */
  readonly isWholeScope: boolean;
}
