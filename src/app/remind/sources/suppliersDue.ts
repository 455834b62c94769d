import { suppliersOf } from "../../../core/sheets";
import { countedSuppliers } from "../../../core/workbook";
import { recordDue, type DueSource } from "./source";

/** Suppliers to assess again, assurance that expires, and agreements that end. */
export const suppliersDue: DueSource = (input) =>
  countedSuppliers(suppliersOf(input.context)).flatMap((supplier) => {
    const { name, service, owner, nextAssessmentOn, assuranceExpiresOn, contractEndOn } = supplier;
    const about = service.trim() === "" ? name : `${name}: ${service.trim()}`;
    const assessed = { table: "AB_Suppliers", key: name, column: "Assessed on", isDecisive: false };
    const days = [
      ["Supplier assessment", nextAssessmentOn, assessed],
      ["Supplier assurance expires", assuranceExpiresOn, undefined],
      ["Supplier agreement ends", contractEndOn, undefined],
    ] as const;
    return days.flatMap(([kind, on, doneCell]) =>
      recordDue(input, supplier.standards, { kind, subject: name, about, on, owner, doneCell }),
    );
  });
