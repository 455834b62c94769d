import { allMappings } from "../../catalog";
import { countedStatements } from "../../workbook";
import { type SoaCheck } from "../soaCheck";

export const SOA020: SoaCheck = {
  id: "SOA020",
  severity: "info",
  summary: "Implemented in 42001, while the 27001 control that it is a part of is excluded",
  clause: "practice",
  find: ({ standard, statements, otherStatements }) => {
    if (standard !== "42001") return [];
    const implemented = new Set(
      countedStatements(statements)
        .filter(({ applicable, status }) => applicable === "Yes" && status === "Implemented")
        .map(({ control }) => control),
    );
    const excluded = new Set(
      countedStatements(otherStatements)
        .filter(({ applicable }) => applicable === "No")
        .map(({ control }) => control),
    );
    return allMappings()
      .filter(({ map, relation }) => map === "42001-27001" && relation === "subset")
      .filter(({ fromId, toId }) => implemented.has(fromId) && excluded.has(toId))
      .map(({ fromId, toId }) => ({
        control: fromId,
        column: "Status",
        message: `It is implemented here, while ISO 27001 ${toId}, which it is a part of, is left out.`,
      }));
  },
};
