import { isBlank } from "../../workbook";
import { STATEMENT_CLAUSE, unlessBuilding, type SoaCheck } from "../soaCheck";

export const SOA015: SoaCheck = {
  id: "SOA015",
  severity: "warning",
  summary: "Version, date or approver of the statement missing, or treatment plan not approved",
  clause: STATEMENT_CLAUSE,
  find: (input) => {
    const { version, datedOn, approvedBy, treatmentPlanApprovedOn } = input.settings;
    const missing: [string, string, boolean][] = [
      ["SoA version", "The statement has no version.", isBlank(version)],
      ["SoA date", "The statement has no date.", datedOn === undefined],
      ["Approved by", "Nobody has approved the statement.", isBlank(approvedBy)],
      [
        "Treatment plan approved on",
        "The risk treatment plan is not approved.",
        treatmentPlanApprovedOn === undefined,
      ],
    ];
    return missing
      .filter(([, , isMissing]) => isMissing)
      .map(([column, message]) => ({
        column,
        message,
        severity: unlessBuilding(input, "warning"),
      }));
  },
};
