import { isBlank } from "../../workbook";
import { forEachRow, STATEMENT_CLAUSE, type SoaCheck } from "../soaCheck";

export const SOA002: SoaCheck = {
  id: "SOA002",
  severity: "error",
  summary: "Excluded without justification",
  clause: STATEMENT_CLAUSE,
  formula: () => `AND([@Applicable]="No",TRIM([@Justification])="")`,
  find: forEachRow(({ applicable, justification }) =>
    applicable === "No" && isBlank(justification)
      ? { column: "Justification", message: "Say why the control is left out." }
      : undefined,
  ),
};
