import { forEachRow, STATEMENT_CLAUSE, type SoaCheck } from "../soaCheck";

export const SOA023: SoaCheck = {
  id: "SOA023",
  severity: "warning",
  summary: "Applicability changed, justification unchanged since the sealed version",
  clause: STATEMENT_CLAUSE,
  find: forEachRow(({ control, applicable, justification }, { sealed = [] }) => {
    const old = sealed.find((row) => row.control.toLowerCase() === control.toLowerCase());
    if (old === undefined || old.applicable === applicable) return undefined;
    return old.justification === justification
      ? {
          column: "Justification",
          message: "Applicability changed since the sealed version; the reason given did not.",
        }
      : undefined;
  }),
};
