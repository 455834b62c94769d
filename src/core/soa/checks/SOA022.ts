import { forEachRow, type SoaCheck } from "../soaCheck";

/** Controls whose exclusion auditors hardly ever accept (practice). */
const HARDLY_EVER_EXCLUDED = {
  "27001": [
    "A.5.1",
    "A.5.2",
    "A.5.9",
    "A.5.15",
    "A.5.24",
    "A.5.25",
    "A.5.26",
    "A.5.31",
    "A.6.3",
    "A.8.7",
    "A.8.8",
    "A.8.13",
  ],
  "42001": ["A.2.2", "A.3.2", "A.5.2", "A.5.3", "A.5.4"],
} as const;

export const SOA022: SoaCheck = {
  id: "SOA022",
  severity: "warning",
  summary: "Excluded, though that is hardly ever accepted",
  clause: "practice",
  find: forEachRow(({ applicable, control, standard }) => {
    const ids: readonly string[] = HARDLY_EVER_EXCLUDED[standard];
    return applicable === "No" && ids.includes(control)
      ? { column: "Applicable", message: "Auditors hardly ever accept that this one is left out." }
      : undefined;
  }),
};
