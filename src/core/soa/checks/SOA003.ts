import { isBlank } from "../../workbook";
import {
  forEachRow,
  hasRiskDriver,
  STATEMENT_CLAUSE,
  unlessBuilding,
  type SoaCheck,
} from "../soaCheck";

export const SOA003: SoaCheck = {
  id: "SOA003",
  severity: "error",
  summary: "Applicable without driver and without justification",
  clause: STATEMENT_CLAUSE,
  formula: () =>
    `AND([@Applicable]="Yes",[@Risk]<>"x",TRIM([@Risks])="",[@Legal]<>"x",[@Contract]<>"x",TRIM([@Justification])="")`,
  find: forEachRow((row, input) => {
    const isMeant =
      hasRiskDriver(row, input) || row.drivers.has("Legal") || row.drivers.has("Contract");
    if (row.applicable !== "Yes" || isMeant || !isBlank(row.justification)) return undefined;
    return row.drivers.has("Business")
      ? {
          column: "Justification",
          message: "Only Business is ticked: a sentence would say what for.",
          severity: "info",
        }
      : {
          column: "Justification",
          message: "Tick why the control is in, or say it in words.",
          severity: unlessBuilding(input, "error"),
        };
  }),
};
