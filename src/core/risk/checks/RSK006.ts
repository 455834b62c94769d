import { STANDARD_NAMES } from "../../catalog";
import { controlsHeading } from "../../workbook";
import { forEachRisk, nameOf, TREATMENT_SOURCE, type RiskCheck } from "../riskCheck";
import { controlIds } from "../controlIds";

export const RSK006: RiskCheck = {
  id: "RSK006",
  severity: "error",
  summary: "A risk names a control that its standard's statement does not have",
  source: TREATMENT_SOURCE,
  find: (input) => {
    const known = { "27001": controlIds(input, "27001"), "42001": controlIds(input, "42001") };
    return forEachRisk((risk) =>
      input.standards.flatMap((standard) => {
        const unknown = risk.controls[standard].filter(
          (id) => !known[standard].has(id.toLowerCase()),
        );
        if (unknown.length === 0) return [];
        const message = `${nameOf(risk)}: the statement of ${STANDARD_NAMES[standard].cell} has no control ${unknown.join(", ")}.`;
        return [{ column: controlsHeading(standard), message }];
      }),
    )(input);
  },
};
