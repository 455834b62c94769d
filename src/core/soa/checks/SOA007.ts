import { isBlank } from "../../workbook";
import { forEachRow, unlessBuilding, type SoaCheck } from "../soaCheck";

export const SOA007: SoaCheck = {
  id: "SOA007",
  severity: "warning",
  summary: "Implemented without evidence (off when evidence is kept elsewhere)",
  clause: "practice",
  formula: (standard) =>
    `AND([@Applicable]="Yes",[@Status]="Implemented",TRIM([@Evidence])="",AB_Evidence_kept_${standard}<>"Elsewhere")`,
  find: forEachRow(({ applicable, status, evidence }, input) =>
    applicable === "Yes" &&
    status === "Implemented" &&
    isBlank(evidence) &&
    !input.settings.evidenceIsElsewhere
      ? {
          column: "Evidence",
          message: "Say where an auditor can see it.",
          severity: unlessBuilding(input, "warning"),
        }
      : undefined,
  ),
};
