import type { DueThing } from "../../../core/calendar";
import type { IsoDate } from "../../../core/day";
import type { FindingDeadlines } from "../../../core/findings";
import { findingInput, standardsOfFinding } from "../../../core/sheets";
import { gradeOf, type Finding } from "../../../core/workbook";
import { sensibleDay } from "../../cycle/certificationFacts";
import type { DueSource } from "./source";

/** Plans of nonconformities, and findings to be done and verified. */
export const findingsDue: DueSource = ({ context, standards, laddersOf }) =>
  findingInput(context).findings.flatMap(({ finding, deadlines }) => {
    const [first] = standardsOfFinding(finding);
    const isMeant = standardsOfFinding(finding).some((one) => standards.includes(one));
    if (!isMeant || first === undefined || finding.id === "") return [];
    return dueOf(finding, deadlines).flatMap(({ kind, on, doneOn, column }): DueThing[] => {
      const dueOn = sensibleDay(on);
      if (dueOn === undefined) return [];
      return [
        {
          ...{ standard: finding.standard, cycle: undefined, kind, subject: finding.id },
          ...{ about: `${finding.id} ${finding.requirement}`.trim(), dueOn, plannedOn: undefined },
          ...{ doneOn, owner: finding.owner, steps: laddersOf(first).usual },
          doneCell: { table: "AB_Findings", key: finding.id, column, isDecisive: true },
        },
      ];
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
