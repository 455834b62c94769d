import type { IsoDate } from "../../core/day";
import type { FindingDeadlines } from "../../core/findings";
import { findingInput, standardsOfFinding } from "../../core/sheets";
import { isOpen, type Finding, type WorkbookState } from "../../core/workbook";
import { readContext } from "../readContext";

/** A finding with what is due for it. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly deadlines: FindingDeadlines;
  readonly isOpen: boolean;
  /** The first day on which something of it is due; undefined when nothing is, or it is closed. */
  readonly nextDueOn: IsoDate | undefined;
}

/**
 * The findings of the standards in scope: the open ones first, in the order of the sheet.
 *
 * @throws WorkbookError `not-filled`
 */
export function listFindings(state: WorkbookState, today: IsoDate): readonly ListedFinding[] {
  const { findings, standards } = findingInput(readContext(state, today));
  return findings
    .filter(({ finding }) => standardsOfFinding(finding).some((one) => standards.includes(one)))
    .map(({ finding, deadlines }): ListedFinding => ({
      ...{ finding, deadlines, isOpen: isOpen(finding) },
      nextDueOn: isOpen(finding) ? nextDue(finding, deadlines) : undefined,
    }))
    .sort((one, other) => Number(other.isOpen) - Number(one.isOpen));
}

function nextDue(finding: Finding, deadlines: FindingDeadlines): IsoDate | undefined {
  const { dueOn, doneOn, planAcceptedOn } = finding;
  const plan = planAcceptedOn ?? doneOn;
  const days = [
    plan === undefined ? deadlines.planBy : undefined,
    doneOn === undefined ? dueOn : undefined,
    deadlines.closedBy,
    deadlines.hardLimit,
  ];
  return days.filter((day) => day !== undefined).sort()[0];
}
