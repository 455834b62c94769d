import { countedStatements } from "../../workbook";
import { type SoaCheck } from "../soaCheck";

const USUAL_EXCLUSIONS = { "27001": 14, "42001": 12 } as const;

export const SOA019: SoaCheck = {
  id: "SOA019",
  severity: "info",
  summary: "More exclusions than usual: over 14 in 27001, over 12 in 42001",
  clause: "practice",
  find: ({ standard, statements, settings }) => {
    // Who only uses AI leaves out most of what is about developing it.
    if (standard === "42001" && settings.onlyUsesAi) return [];
    const excluded = countedStatements(statements).filter(({ applicable }) => applicable === "No");
    if (excluded.length <= USUAL_EXCLUSIONS[standard]) return [];
    return [
      {
        column: "Applicable",
        message: `${String(excluded.length)} controls are left out: more than auditors usually see.`,
      },
    ];
  },
};
