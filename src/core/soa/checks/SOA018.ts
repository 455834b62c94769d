import { STANDARD_NAMES } from "../../catalog";
import { STATEMENT_CLAUSE, type SoaCheck } from "../soaCheck";

export const SOA018: SoaCheck = {
  id: "SOA018",
  severity: "error",
  summary: "A value that its column does not allow; it counts as blank",
  clause: STATEMENT_CLAUSE,
  find: ({ statements, clauses, standard }) => {
    const ofStandard = clauses
      .filter((answer) => answer.standard === standard)
      .map(({ clause, unreadable }) => ({ control: `Clause ${clause}`, unreadable }));
    return [...statements, ...ofStandard].flatMap(({ control, unreadable }) =>
      [...unreadable].map(([column, shown]) => ({
        control,
        column,
        message: `"${shown}" is no value for ${column} and counts as blank (${STANDARD_NAMES[standard].cell}).`,
      })),
    );
  },
};
