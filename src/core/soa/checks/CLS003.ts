import { isBlank } from "../../workbook";
import { type SoaCheck } from "../soaCheck";

export const CLS003: SoaCheck = {
  id: "CLS003",
  severity: "warning",
  summary: "Clause met without evidence",
  clause: { "27001": "7.5.1", "42001": "7.5.1" },
  find: ({ standard, clauses, settings }) =>
    clauses
      .filter((answer) => answer.standard === standard)
      .filter(({ conformity, evidence }) => conformity === "Conforms" && isBlank(evidence))
      .filter(() => !settings.evidenceIsElsewhere)
      .map(({ clause }) => ({
        control: `Clause ${clause}`,
        column: "Evidence",
        message: "Say where an auditor can see it.",
      })),
};
