import { addDays, yearOf, type IsoDate } from "../day";
import { recertificationTarget, restorableUntil, type Cycle } from "./auditDates";
import {
  AUDIT_KIND_NAMES,
  type CertificationFacts,
  type CycleWarning,
  type PlannedAudit,
} from "./certificationCycle";
import { recertificationOutcome, usualExpiry, type Cycles } from "./cycles";

/** All that the warnings are drawn from. */
export interface CycleState {
  readonly facts: CertificationFacts;
  readonly cycles: Cycles;
  readonly audits: readonly PlannedAudit[];
  readonly today: IsoDate;
}

/** What a person should know about the cycles, the expiry first, then year by year and by audit. */
export function cycleWarnings(state: CycleState): readonly CycleWarning[] {
  return [
    ...expiryWarnings(state),
    ...statusWarnings(state),
    ...state.cycles.flatMap((cycle) => recertificationWarnings(cycle, state)),
    ...stage2YearWarnings(state.facts),
    ...state.cycles.flatMap((cycle) => yearWarnings(cycle, state)),
    ...state.audits.flatMap((audit) => auditWarnings(audit, state.today)),
  ];
}

function expiryWarnings({ facts }: CycleState): CycleWarning[] {
  const { expiresOn } = facts;
  if (expiresOn === undefined) return [];
  const usual = usualExpiry(facts, expiresOn);
  if (expiresOn === usual) return [];
  return [
    {
      code: "unusual-expiry",
      message: `The certificate expires on ${expiresOn}; three years after the decision would be ${usual}. What is printed on it wins.`,
      source: "practice",
    },
  ];
}

/** What only the body's word can tell: suspension and withdrawal are no matter of days. */
function statusWarnings({ facts: { certificateStatus } }: CycleState): CycleWarning[] {
  if (certificateStatus === "Suspended") {
    const message =
      "The certificate is suspended: it must not be referred to, its due dates stay, and it is withdrawn unless the body lifts the suspension, mostly within six months.";
    return [{ code: "suspended", message, source: "standard" }];
  }
  if (certificateStatus === "Withdrawn") {
    const message =
      "The certificate is withdrawn: nothing of its cycle is due any more; a new one begins with stage 1.";
    return [{ code: "withdrawn", message, source: "standard" }];
  }
  return [];
}

function recertificationWarnings(
  { number, expiresOn }: Cycle,
  { facts, today }: CycleState,
): CycleWarning[] {
  const decidedOn = facts.recertifiedOn?.[number - 1];
  if (decidedOn === undefined) {
    return facts.certificateStatus === "Withdrawn" ? [] : expiredWarnings(expiresOn, today);
  }
  const gap = `${addDays(expiresOn, 1)} to ${addDays(decidedOn, -1)}`;
  switch (recertificationOutcome(expiresOn, decidedOn)) {
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
function yearWarnings(cycle: Cycle, { audits, facts }: CycleState): CycleWarning[] {
  const inCycle = audits.filter((audit) => audit.cycle === cycle.number);
  const surveillanceYears = new Set(
    inCycle
      .filter(({ kind }) => kind !== "recertification")
      .map(({ doneOn, plannedOn, target }) => yearOf(doneOn ?? plannedOn ?? target)),
  );
  const planned = inCycle.find(({ kind }) => kind === "recertification")?.plannedOn;
  const lastYear = yearOf(planned ?? recertificationTarget(cycle.expiresOn, facts));
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
