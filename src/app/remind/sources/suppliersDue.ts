import type { DueThing } from "../../../core/calendar";
import { suppliersOf } from "../../../core/sheets";
import { countedSuppliers } from "../../../core/workbook";
import { sensibleDay } from "../../cycle/certificationFacts";
import type { DueSource } from "./source";

/** Suppliers to assess again, assurance that expires, and agreements that end. */
export const suppliersDue: DueSource = ({ context, standards, laddersOf }) =>
  countedSuppliers(suppliersOf(context)).flatMap((supplier) => {
    const { name, service, owner, nextAssessmentOn, assuranceExpiresOn, contractEndOn } = supplier;
    const [first, second] = supplier.standards.filter((one) => standards.includes(one));
    if (first === undefined) return [];
    const standard = second === undefined ? first : undefined;
    const assessed = { table: "AB_Suppliers", key: name, column: "Assessed on", isDecisive: false };
    const days = [
      ["Supplier assessment", nextAssessmentOn, assessed],
      ["Supplier assurance expires", assuranceExpiresOn, undefined],
      ["Supplier agreement ends", contractEndOn, undefined],
    ] as const;
    return days.flatMap(([kind, on, doneCell]): DueThing[] => {
      const dueOn = sensibleDay(on);
      if (dueOn === undefined) return [];
      const about = service.trim() === "" ? name : `${name}: ${service.trim()}`;
      return [
        {
          ...{ standard, cycle: undefined, kind, subject: name, about, dueOn },
          ...{ plannedOn: undefined, doneOn: undefined, owner: owner.trim() },
          ...{ steps: laddersOf(first).usual, doneCell },
        },
      ];
    });
  });
