import type { LineState } from "../../app/programme/programmeLine";

const days = (number: number) => `${String(number)} ${number === 1 ? "day" : "days"}`;

/** Texts of the audits pane. */
export const AUDITS = {
  next: "Next audit",
  noNext: "No audit is due.",
  agreed: (day: string) => `agreed for ${day}`,
  aimedAt: (day: string) => `aimed at ${day}`,
  countdown: (left: number) => {
    if (left === 0) return "today";
    return left > 0 ? `in ${days(left)}` : `${days(-left)} ago`;
  },
  limit: (day: string) => `Last day of the standard: ${day}`,
  states: {
    missed: "Missed",
    due: "Due",
    soon: "Soon",
    later: "Later",
    done: "Done",
  } satisfies Record<LineState, string>,
};
