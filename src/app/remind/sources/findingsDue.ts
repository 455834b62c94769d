import type { DueThing } from "../../../core/calendar";
import type { IsoDate } from "../../../core/day";
import type { FindingDeadlines } from "../../../core/findings";
import { findingInput, standardsOfFinding } from "../../../core/sheets";
import { gradeOf, type Finding } from "../../../core/workbook";
import { recordDue, type DueSource } from "./source";

/** Plans of nonconformities, and findings to be done and verified. */
export const findingsDue: DueSource = (input) =>
  findingInput(input.context).findings.flatMap(({ finding, deadlines }) => {
    const { id, requirement, owner } = finding;
    if (id === "") return [];
    return dueOf(finding, deadlines).flatMap(({ column, ...day }): DueThing[] => {
      const doneCell = { table: "AB_Findings", key: id, column, isDecisive: true };
      const about = `${id} ${requirement}`.trim();
      const due = { ...day, subject: id, about, owner, doneCell };
      return recordDue(input, standardsOfFinding(finding), due);
    });
  });

interface Due {
  readonly kind: string;
  readonly on: IsoDate | undefined;
  readonly doneOn: IsoDate | undefined;
  /** Column that takes the day on which it was done. */
  readonly column: string;
}

function dueOf(finding: Finding, { planBy, closedBy }: FindingDeadlines): readonly Due[] {
  const { dueOn, doneOn, planAcceptedOn, verifiedOn } = finding;
  const done = { kind: "Finding to close", on: dueOn, doneOn: doneOn ?? verifiedOn };
  if (gradeOf(finding) === undefined) return [{ ...done, column: "Done on" }];
  const planned = planAcceptedOn ?? doneOn ?? verifiedOn;
  return [
    { kind: "Finding plan", on: planBy, doneOn: planned, column: "Plan accepted on" },
    { ...done, column: "Done on" },
    { kind: "Finding to verify", on: closedBy, doneOn: verifiedOn, column: "Verified on" },
  ];
}
