import { changedFields } from "../changedFields";
import { STATEMENT_CLAUSE, type Hit, type SoaCheck } from "../soaCheck";

export const SOA016: SoaCheck = {
  id: "SOA016",
  severity: "warning",
  summary: "The statement changed since it was approved",
  clause: STATEMENT_CLAUSE,
  find: ({ statements, sealed }) => {
    if (sealed === undefined) return [];
    const now = new Map(statements.map((row) => [row.control.toLowerCase(), row]));
    const before = new Map(sealed.map((row) => [row.control.toLowerCase(), row]));
    const changed = statements.flatMap((row): Hit[] => {
      const old = before.get(row.control.toLowerCase());
      const fields = old === undefined ? ["Control"] : changedFields(old, row);
      const [column] = fields;
      if (column === undefined) return [];
      const message =
        old === undefined
          ? "New since the statement was approved."
          : `Changed since the statement was approved: ${fields.join(", ")}.`;
      return [{ control: row.control, column, message }];
    });
    const gone = sealed
      .filter(({ control }) => !now.has(control.toLowerCase()))
      .map(({ control }) => ({
        control,
        column: "Control",
        message: "It was in the approved statement and is gone.",
      }));
    return [...changed, ...gone];
  },
};
