import { forEachRow, STATEMENT_CLAUSE, type SoaCheck } from "../soaCheck";

export const SOA011: SoaCheck = {
  id: "SOA011",
  severity: "error",
  summary:
    "Excluded, yet implemented or planned (info: a level or a target on an excluded control)",
  clause: STATEMENT_CLAUSE,
  formula: () =>
    `AND([@Applicable]="No",OR(ISNUMBER(MATCH([@Status],{"Implemented","Partially implemented","Planned"},0)),AND(ISNUMBER([@Level]),ISNUMBER(MATCH([@Level],{0,1,2,3,4,5},0))),AND(ISNUMBER([@Target]),ISNUMBER(MATCH([@Target],{1,2,3,4,5},0)))))`,
  find: forEachRow(({ applicable, status, level, target }) => {
    if (applicable !== "No") return undefined;
    if (status !== undefined && status !== "Not implemented") {
      return {
        column: "Status",
        message: `The control is left out and ${status.toLowerCase()} at once.`,
        fixes: [{ column: "Status", value: undefined }],
      };
    }
    if (level === undefined && target === undefined) return undefined;
    const column = level === undefined ? "Target" : "Level";
    return {
      column,
      message: "Levels and targets of controls that are left out count nowhere.",
      severity: "info",
      fixes: [{ column, value: undefined }],
    };
  }),
};
