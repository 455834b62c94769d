import { forEachRow, STATEMENT_CLAUSE, unlessBuilding, type SoaCheck } from "../soaCheck";

export const SOA005: SoaCheck = {
  id: "SOA005",
  severity: "error",
  summary: "Status missing on an applicable control (warning in 42001, which does not ask for it)",
  clause: STATEMENT_CLAUSE,
  formula: () =>
    `AND([@Applicable]="Yes",ISNA(MATCH([@Status],{"Implemented","Partially implemented","Planned","Not implemented"},0)))`,
  find: forEachRow(({ applicable, status, standard }, input) =>
    applicable === "Yes" && status === undefined
      ? {
          column: "Status",
          message: "Say how far the control is implemented.",
          severity: unlessBuilding(input, standard === "27001" ? "error" : "warning"),
        }
      : undefined,
  ),
};
