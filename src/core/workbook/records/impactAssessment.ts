import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { RowReader } from "./readCells";
import { idsOf } from "./risk";

/** Kinds of impact assessments. */
export const ASSESSMENT_KINDS = ["Full", "Light"] as const;
type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** What an assessment can end with. */
export const ASSESSMENT_DECISIONS = ["Accepted", "Accepted with measures", "Rejected"] as const;
type AssessmentDecision = (typeof ASSESSMENT_DECISIONS)[number];

/** One row of AB_AI_assessments as it was read (42001: 6.1.4, 8.4, A.5). */
export interface ImpactAssessment {
  readonly id: string;
  /** Id or name of the AI system. */
  readonly system: string;
  readonly kind: AssessmentKind | undefined;
  /** What an assessment says, by heading. */
  readonly texts: ReadonlyMap<AssessedHeading, string>;
  readonly severity: number | undefined;
  readonly likelihood: number | undefined;
  /** Ids of the risks that it has fed. */
  readonly risks: readonly string[];
  readonly decision: AssessmentDecision | undefined;
  readonly approver: string;
  readonly assessedOn: IsoDate | undefined;
  /** What brings about the next one, beside its day. */
  readonly trigger: string;
  readonly nextAssessmentOn: IsoDate | undefined;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Headings of what an assessment has to say: use and context first, then whom it affects. */
export const ASSESSED_HEADINGS = [
  "Intended use",
  "Foreseeable misuse",
  "Context",
  "For individuals",
  "For groups",
  "For society",
] as const;
export type AssessedHeading = (typeof ASSESSED_HEADINGS)[number];

/** Reads one row of AB_AI_assessments. */
export function assessmentFromRow(row: Row): ImpactAssessment {
  const cells = new RowReader(row);
  return {
    id: cells.text("Assessment").trim(),
    system: cells.text("AI system").trim(),
    kind: cells.word("Kind", ASSESSMENT_KINDS),
    texts: new Map(ASSESSED_HEADINGS.map((heading) => [heading, cells.text(heading)])),
    severity: cells.whole("Severity", 1, 5),
    likelihood: cells.whole("Likelihood", 1, 5),
    risks: idsOf(cells.text("Risks")),
    decision: cells.word("Decision", ASSESSMENT_DECISIONS),
    approver: cells.text("Approver"),
    assessedOn: cells.day("Assessed on"),
    trigger: cells.text("Trigger"),
    nextAssessmentOn: cells.day("Next assessment"),
    unreadable: cells.unreadable,
  };
}

/**
 * The newest assessment of each system, in the order of the sheet: by day, and of one day the last
 * row. Drafts without a day count only where there is nothing else.
 */
export function currentAssessments(
  assessments: readonly ImpactAssessment[],
): readonly ImpactAssessment[] {
  const newest = new Map<string, ImpactAssessment>();
  for (const assessment of assessments) {
    const key = assessment.system.toLowerCase();
    const known = newest.get(key);
    if (known !== undefined && (assessment.assessedOn ?? "") < (known.assessedOn ?? "")) continue;
    newest.set(key, assessment);
  }
  const current = new Set(newest.values());
  return assessments.filter((one) => current.has(one));
}
