import { addDays, yearOf, type IsoDate } from "../day";
import { defaultExpiry, recertificationTarget, restorableUntil, type Cycle } from "./auditDates";
import {
  AUDIT_KIND_NAMES,
  type CertificationFacts,
  type CycleWarning,
  type PlannedAudit,
} from "./certificationCycle";
import { recertificationOutcome } from "./cycles";

/** All that the warnings are drawn from. */
export interface CycleState {
  readonly facts: CertificationFacts;
  readonly cycles: readonly [Cycle] | readonly [Cycle, Cycle];
  readonly audits: readonly PlannedAudit[];
  readonly today: IsoDate;
}

/** What a person should know about the cycles, the expiry first, then year by year and by audit. */
export function cycleWarnings(state: CycleState): readonly CycleWarning[] {
  return [
    ...expiryWarnings(state),
    ...recertificationWarnings(state),
    ...stage2YearWarnings(state.facts),
    ...state.cycles.flatMap((cycle) => yearWarnings(cycle, state)),
    ...state.audits.flatMap((audit) => auditWarnings(audit, state.today)),
  ];
}

function expiryWarnings({ facts: { decidedOn, expiresOn } }: CycleState): CycleWarning[] {
  const usual = defaultExpiry(decidedOn);
  if (expiresOn === undefined || expiresOn === usual) return [];
  return [
    {
      code: "unusual-expiry",
      message: `The certificate expires on ${expiresOn}; three years after the decision would be ${usual}. What is printed on it wins.`,
      source: "practice",
    },
  ];
}

function recertificationWarnings({ facts, cycles: [first], today }: CycleState): CycleWarning[] {
  const { expiresOn } = first;
  if (facts.recertifiedOn === undefined) return expiredWarnings(expiresOn, today);
  const gap = `${addDays(expiresOn, 1)} to ${addDays(facts.recertifiedOn, -1)}`;
  switch (recertificationOutcome(expiresOn, facts.recertifiedOn)) {
    case "in time":
      return [];
    case "restored":
      return [
        {
          code: "restored-with-gap",
          message: `There was no valid certificate from ${gap}; the expiry is still counted from the old cycle.`,
          source: "standard",
        },
      ];
    case "new certification":
      return [
        {
          code: "new-certification",
          message: `The certificate could be restored until ${restorableUntil(expiresOn)} only: after that at least a stage 2 audit and a new cycle. There was no valid certificate from ${gap}.`,
          source: "standard",
        },
      ];
  }
}

function expiredWarnings(expiresOn: IsoDate, today: IsoDate): CycleWarning[] {
  if (today <= expiresOn) return [];
  const until = restorableUntil(expiresOn);
  const message =
    today <= until
      ? `The certificate expired on ${expiresOn}; it can be restored until ${until}: call your certification body.`
      : `The certificate expired on ${expiresOn} and could be restored until ${until} only: it takes at least a new stage 2 audit.`;
  return [{ code: "certificate-expired", message, source: "standard" }];
}

function stage2YearWarnings({ decidedOn, stage2On }: CertificationFacts): CycleWarning[] {
  const isNewYear = stage2On !== undefined && yearOf(stage2On) < yearOf(decidedOn);
  return isNewYear ? [yearWithoutAudit(yearOf(decidedOn))] : [];
}

/** At least one surveillance audit each calendar year, but for the years at both ends of a cycle. */
function yearWarnings(cycle: Cycle, { audits }: CycleState): CycleWarning[] {
  const inCycle = audits.filter((audit) => audit.cycle === cycle.number);
  const surveillanceYears = new Set(
    inCycle
      .filter(({ kind }) => kind !== "recertification")
      .map(({ doneOn, plannedOn, target }) => yearOf(doneOn ?? plannedOn ?? target)),
  );
  const planned = inCycle.find(({ kind }) => kind === "recertification")?.plannedOn;
  const lastYear = yearOf(planned ?? recertificationTarget(cycle.expiresOn));
  const warnings: CycleWarning[] = [];
  for (let year = yearOf(cycle.anchor) + 1; year < lastYear; year += 1) {
    if (!surveillanceYears.has(year)) warnings.push(yearWithoutAudit(year));
  }
  return warnings;
}

function yearWithoutAudit(year: number): CycleWarning {
  return {
    code: "year-without-surveillance",
    message: `No surveillance audit falls into ${String(year)}; the standard wants one each calendar year: ask your certification body.`,
    source: "standard",
  };
}

function auditWarnings(audit: PlannedAudit, today: IsoDate): CycleWarning[] {
  return [...hardLimitWarnings(audit), ...planWarnings(audit, today)];
}

function hardLimitWarnings({ kind, status, daysLate, hardLimit }: PlannedAudit): CycleWarning[] {
  const name = AUDIT_KIND_NAMES[kind];
  if (status === "done-late") {
    const days = daysLate === 1 ? "1 day" : `${String(daysLate)} days`;
    return [
      {
        code: "past-hard-limit",
        message: `${name}: Done late (${days}), past the limit of the standard: call your certification body.`,
        source: "standard",
      },
    ];
  }
  if (status === "overdue" && kind !== "recertification") {
    return [
      {
        code: "overdue",
        message: `${name} was due by ${hardLimit}: call your certification body.`,
        source: "standard",
      },
    ];
  }
  return [];
}

function planWarnings(
  { kind, plannedOn, doneOn, hardLimit }: PlannedAudit,
  today: IsoDate,
): CycleWarning[] {
  const name = AUDIT_KIND_NAMES[kind];
  if (doneOn !== undefined && doneOn > today) {
    const message = `${name} is given as done on ${doneOn}, which is still to come.`;
    return [{ code: "done-in-future", message, source: "practice" }];
  }
  if (doneOn === undefined && plannedOn !== undefined && plannedOn > hardLimit) {
    const message = `${name} is agreed for ${plannedOn}, after its limit ${hardLimit}.`;
    return [{ code: "planned-past-limit", message, source: "standard" }];
  }
  return [];
}
