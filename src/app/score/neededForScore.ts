import type { Needed } from "../ports";

/** What numbers and next steps come from: the score of a workbook of these tables is the same. */
export const NEEDED_FOR_SCORE: Needed = {
  tables: [
    "AB_Settings",
    "AB_SoA_27001",
    "AB_SoA_42001",
    "AB_Clauses",
    "AB_Risks",
    "AB_Risk_matrix",
    "AB_Findings",
    "AB_Audits",
    "AB_AI_systems",
    "AB_AI_assessments",
    "AB_Suppliers",
    "AB_SoA_versions",
    "AB_SoA_sealed",
  ],
  names: ["AB_As_of"],
};
