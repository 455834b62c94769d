import { forEachRow, STATEMENT_CLAUSE, unlessBuilding, type SoaCheck } from "../soaCheck";

export const SOA001: SoaCheck = {
  id: "SOA001",
  severity: "error",
  summary: "Applicability undecided",
  clause: STATEMENT_CLAUSE,
  formula: () => `AND([@Applicable]<>"Yes",[@Applicable]<>"No")`,
  find: forEachRow(({ applicable }, input) =>
    applicable === undefined
      ? {
          column: "Applicable",
          message: "Decide whether the control applies: Yes or No.",
          severity: unlessBuilding(input, "error"),
        }
      : undefined,
  ),
};
