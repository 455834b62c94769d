import type { DueThing } from "../../../core/calendar";
import type { IsoDate } from "../../../core/day";
import { risksOf } from "../../../core/sheets";
import { countedRisks, type Risk } from "../../../core/workbook";
import { sensibleDay } from "../../cycle/certificationFacts";
import type { DueSource } from "./source";

/** Risks to assess again, treatments to carry out, and acceptances that end. */
export const risksDue: DueSource = ({ context, standards, laddersOf }) =>
  countedRisks(risksOf(context))
    .filter((risk) => risk.standards.some((standard) => standards.includes(standard)))
    .flatMap((risk) => {
      const [first = "27001", second] = risk.standards;
      const steps = laddersOf(first).usual;
      const standard = second === undefined ? first : undefined;
      return dueOf(risk).flatMap(({ kind, on, doneOn, column, owner }): DueThing[] => {
        const dueOn = sensibleDay(on);
        if (dueOn === undefined) return [];
        const isDecisive = column === "Plan done";
        const doneCell =
          column === undefined
            ? undefined
            : { table: "AB_Risks", key: risk.id, column, isDecisive };
        return [
          {
            ...{ standard, cycle: undefined, kind, subject: risk.id },
            ...{ about: `${risk.id} ${risk.scenario.trim()}`.trim(), dueOn, plannedOn: undefined },
            ...{ doneOn, owner: owner.trim(), steps, doneCell },
          },
        ];
      });
    });

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
