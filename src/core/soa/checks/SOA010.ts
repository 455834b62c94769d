import { isBlank } from "../../workbook";
import { forEachRow, unlessBuilding, type SoaCheck } from "../soaCheck";

export const SOA010: SoaCheck = {
  id: "SOA010",
  severity: "warning",
  summary: "Applicable without owner",
  clause: "practice",
  formula: () => `AND([@Applicable]="Yes",TRIM([@Owner])="")`,
  find: forEachRow(({ applicable, owner }, input) =>
    applicable === "Yes" && isBlank(owner)
      ? {
          column: "Owner",
          message: "Name who looks after the control.",
          severity: unlessBuilding(input, "warning"),
        }
      : undefined,
  ),
};
