import type { DueThing } from "../../../core/calendar";
import type { IsoDate } from "../../../core/day";
import { risksOf } from "../../../core/sheets";
import { countedRisks, type Risk } from "../../../core/workbook";
import { recordDue, type DueSource } from "./source";

/** Risks to assess again, treatments to carry out, and acceptances that end. */
export const risksDue: DueSource = (input) =>
  countedRisks(risksOf(input.context)).flatMap((risk) =>
    dueOf(risk).flatMap(({ column, ...day }): DueThing[] => {
      const isDecisive = column === "Plan done";
      const doneCell =
        column === undefined ? undefined : { table: "AB_Risks", key: risk.id, column, isDecisive };
      const about = `${risk.id} ${risk.scenario.trim()}`.trim();
      return recordDue(input, risk.standards, { ...day, subject: risk.id, about, doneCell });
    }),
  );

interface Due {
  readonly kind: string;
  readonly on: IsoDate | undefined;
  readonly doneOn: IsoDate | undefined;
  /** Column that takes the day on which it was done. */
  readonly column: string | undefined;
  readonly owner: string;
}

function dueOf(risk: Risk): readonly Due[] {
  const { owner, planOwner, planDueOn, planDoneOn, acceptedUntil, nextAssessmentOn } = risk;
  return [
    {
      ...{ kind: "Risk assessment", on: nextAssessmentOn, doneOn: undefined },
      ...{ column: "Assessed on", owner },
    },
    {
      ...{ kind: "Risk treatment", on: planDueOn, doneOn: planDoneOn },
      ...{ column: "Plan done", owner: planOwner || owner },
    },
    {
      ...{ kind: "Risk acceptance ends", on: acceptedUntil, doneOn: undefined },
      ...{ column: undefined, owner },
    },
  ];
}
