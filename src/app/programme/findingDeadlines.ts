import {
  nonconformityDeadlines,
  PROGRAMME_KIND_NAMES,
  type FindingPolicy,
  type NonconformityDeadlines,
  type ProgrammeKind,
} from "../../core/audit";
import { addMonths, later, type IsoDate } from "../../core/day";
import type { ProgrammeLine } from "./programmeLine";
import type { StandardAudits } from "./standardAudits";

/** Until when nonconformities of an audit that was held are planned, corrected and closed. */
export interface FindingDeadlines {
  readonly audit: ProgrammeLine;
  /** Last day of the audit. */
  readonly endedOn: IsoDate;
  readonly major: NonconformityDeadlines;
  readonly minor: NonconformityDeadlines;
}

/** Until then somebody asks about the findings of an audit. */
const MONTHS_SHOWN = 6;

/**
 * The deadlines for nonconformities of each audit of the certification body that ended in the last six
 * months, the latest first: the days that the settings say, and the limits of the standard. Stage 1 raises no
 * nonconformities.
 */
export function findingDeadlines(
  { lines, expiresOn }: Pick<StandardAudits, "lines" | "expiresOn">,
  policy: FindingPolicy,
  today: IsoDate,
): readonly FindingDeadlines[] {
  return lines
    .flatMap((audit): FindingDeadlines[] => {
      const [raisedAt, endedOn] = [kindOf(audit), audit.doneOn];
      if (raisedAt === undefined || endedOn === undefined || endedOn > today) return [];
      if (addMonths(endedOn, MONTHS_SHOWN) < today) return [];
      const about = {
        raisedAt,
        auditEndedOn: endedOn,
        expiresOn: raisedAt === "recertification" ? (audit.hardLimit ?? expiresOn) : expiresOn,
        nextAuditOn: nextAfter(lines, endedOn),
      };
      const deadlines = (grade: "major" | "minor") =>
        nonconformityDeadlines({ grade, ...about }, policy);
      return [{ audit, endedOn, major: deadlines("major"), minor: deadlines("minor") }];
    })
    .sort((one, other) => (later(one.endedOn, other.endedOn) === one.endedOn ? -1 : 1));
}

function kindOf({ isExternal, kind }: ProgrammeLine): ProgrammeKind | undefined {
  if (!isExternal) return undefined;
  const kinds = Object.entries(PROGRAMME_KIND_NAMES) as [ProgrammeKind, string][];
  const [found] = kinds.find(([, name]) => name.toLowerCase() === kind.toLowerCase()) ?? [];
  return found === "stage-1" ? undefined : found;
}

/** The day of the audit after it, where that is still to be held. */
function nextAfter(lines: readonly ProgrammeLine[], endedOn: IsoDate): IsoDate | undefined {
  return lines.find(
    ({ isExternal, doneOn, dueOn }) =>
      isExternal && doneOn === undefined && dueOn !== undefined && dueOn > endedOn,
  )?.dueOn;
}
