import { addDays, type IsoDate } from "../day";
import {
  AUDIT_KIND_NAMES,
  type CertificationFacts,
  type CertificationPlan,
} from "./certificationCycle";
import {
  PREPARATIONS,
  PROGRAMME_KIND_NAMES,
  type Preparation,
  type PreparationLeads,
  type ProgrammeEntry,
  type ProgrammeKind,
} from "./programmeEntry";
import { yearlyEntries, type KnownDays } from "./yearlyEntries";

/** All that a programme is made from. */
export interface ProgrammeInput extends KnownDays {
  /** Stage audits, planned or held. */
  readonly stage1On: IsoDate | undefined;
  readonly stage2On: IsoDate | undefined;
  /** The certificate, once decided. */
  readonly certification:
    { readonly facts: CertificationFacts; readonly plan: CertificationPlan } | undefined;
  readonly leads: PreparationLeads;
}

/**
 * The audit programme of one standard: stages before certification, the audits of each cycle after it,
 * what is to be done before each of them, counted back from the day agreed or else targeted, and an
 * internal audit and a management review in each year that would have none (ISO/IEC 27001 and 42001,
 * 9.2 and 9.3: at planned intervals; yearly is practice). By target.
 *
 * @returns nothing for a withdrawn certificate and before anything has a day
 */
export function auditProgramme(input: ProgrammeInput): readonly ProgrammeEntry[] {
  const { certification } = input;
  if (certification?.facts.certificateStatus === "Withdrawn") return [];
  const external = certification === undefined ? stages(input) : audits(certification.plan);
  const entries = external.flatMap((audit) => [...preparationsOf(audit, input), audit]);
  const yearly =
    certification === undefined ? [] : yearlyEntries(certification.facts, entries, input);
  return [...entries, ...yearly].sort(byTarget);
}

function byTarget(one: ProgrammeEntry, other: ProgrammeEntry): number {
  return one.target < other.target ? -1 : Number(one.target > other.target);
}

/** Stage audits are agreed with the body: their days are target and limit in one. */
function stages({ stage1On, stage2On }: Pick<ProgrammeInput, "stage1On" | "stage2On">) {
  const stage = (kind: "stage-1" | "stage-2", on: IsoDate | undefined): ProgrammeEntry[] =>
    on === undefined
      ? []
      : [
          {
            kind,
            name: PROGRAMME_KIND_NAMES[kind],
            cycle: undefined,
            ...{ target: on, hardLimit: on, windowStart: on, windowEnd: on },
            isWholeScope: kind === "stage-2",
          },
        ];
  return [...stage("stage-1", stage1On), ...stage("stage-2", stage2On)];
}

function audits({ audits: planned }: CertificationPlan): ProgrammeEntry[] {
  return planned.map(({ kind, cycle, target, hardLimit, windowStart, windowEnd }) => ({
    kind,
    name: `C${String(cycle)} ${AUDIT_KIND_NAMES[kind]}`,
    ...{ cycle, target, hardLimit, windowStart, windowEnd },
    isWholeScope: kind === "recertification",
  }));
}

function preparationsOf(audit: ProgrammeEntry, input: ProgrammeInput): ProgrammeEntry[] {
  const on = input.agreed.get(audit.name) ?? audit.target;
  return PREPARATIONS.filter((kind) => isNeeded(kind, audit.kind)).map((kind) => {
    const target = addDays(on, -input.leads[kind]);
    const prefix = audit.cycle === undefined ? "" : `C${String(audit.cycle)} `;
    const before = PROGRAMME_KIND_NAMES[audit.kind].toLowerCase();
    return {
      kind,
      name: `${prefix}${PROGRAMME_KIND_NAMES[kind]} before ${before}`,
      cycle: audit.cycle,
      target,
      hardLimit: undefined,
      windowStart: addDays(target, -input.windowDays),
      windowEnd: target,
      isWholeScope: kind === "internal-audit" && audit.kind === "stage-2",
    };
  });
}

/** Stage 1 looks at documents: audit and review must be planned by then, and done before stage 2. */
function isNeeded(kind: Preparation, before: ProgrammeKind): boolean {
  return before !== "stage-1" || kind === "soa-review" || kind === "evidence-freeze";
}
