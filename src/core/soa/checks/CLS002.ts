import { isBlank } from "../../workbook";
import { isNamed, type SoaCheck } from "../soaCheck";

export const CLS002: SoaCheck = {
  id: "CLS002",
  severity: "warning",
  summary: "Clause not or only partly met without an open finding",
  clause: { "27001": "10.2", "42001": "10.2" },
  find: ({ standard, clauses, findings = [] }) =>
    clauses
      .filter((answer) => answer.standard === standard)
      .filter(({ conformity }) => conformity !== undefined && conformity !== "Conforms")
      .filter(
        ({ clause, finding }) =>
          isBlank(finding) &&
          !findings.some(({ requirement, isOpen }) => isOpen && isNamed(clause, [requirement])),
      )
      .map(({ clause }) => ({
        control: `Clause ${clause}`,
        column: "Finding",
        message: "Raise a finding, so that the gap is worked off.",
      })),
};
