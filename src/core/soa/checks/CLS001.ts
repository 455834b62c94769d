import { effectiveAnswer } from "../../workbook";
import { type SoaCheck } from "../soaCheck";

export const CLS001: SoaCheck = {
  id: "CLS001",
  severity: "error",
  summary: "Clause not assessed (info before stage 2)",
  clause: { "27001": "9.1", "42001": "9.1" },
  find: ({ standard, clauses, settings }) =>
    clauses
      .filter((answer) => answer.standard === standard)
      .filter((answer) => effectiveAnswer(answer, clauses).conformity === undefined)
      .map(({ clause }) => ({
        control: `Clause ${clause}`,
        column: "Conformity",
        message: "Say whether the clause is met.",
        severity: settings.phase === "Building" || settings.phase === "Stage 1" ? "info" : "error",
      })),
};
