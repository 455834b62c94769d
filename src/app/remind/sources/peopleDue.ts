import { cellText, rowsOf } from "../../../core/workbook";
import { dayOfCell } from "../../cycle/certificationFacts";
import type { DueSource } from "./source";

/** Competence that is proved until a day: a certificate, a training. */
export const peopleDue: DueSource = ({ context, standards, laddersOf }) => {
  const [standard = "27001"] = standards;
  return rowsOf(context.content, "AB_People").flatMap((row) => {
    const person = cellText(row.get("Person")).trim();
    const on = dayOfCell(row.get("Valid until"));
    if (person === "" || on === undefined) return [];
    return [
      {
        standard: undefined,
        cycle: undefined,
        kind: "Competence to renew",
        subject: person,
        about: person,
        dueOn: on,
        plannedOn: undefined,
        doneOn: undefined,
        owner: person,
        steps: laddersOf(standard).usual,
        doneCell: undefined,
      },
    ];
  });
};
