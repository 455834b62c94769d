import { forEachRow, type SoaCheck } from "../soaCheck";

export const SOA014: SoaCheck = {
  id: "SOA014",
  severity: "warning",
  summary: "Review overdue",
  clause: "practice",
  find: forEachRow(({ nextReviewOn }, { today }) =>
    nextReviewOn !== undefined && nextReviewOn < today
      ? { column: "Next review", message: `The review was due on ${nextReviewOn}.` }
      : undefined,
  ),
};
