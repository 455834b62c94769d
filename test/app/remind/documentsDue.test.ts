import { planReminders } from "../../../src/app/remind/planReminders";
import { parseIsoDate } from "../../../src/core/day";
import { typedInto, workbookState, type Typed } from "../workbookState";

const POLICY = "information security policy";

const reviewsOf = (typed: Typed) => {
  const state = [
    ["AB_Documents", POLICY, "Next review", "2027-01-10"],
    ["AB_Documents", POLICY, "Owner", "Ada"],
  ].reduce(
    (one, cell) => typedInto(one, cell as [string, string, string, string]),
    workbookState(typed),
  );
  return planReminders(state, parseIsoDate("2026-11-24"))
    .things.filter(({ kind }) => kind === "Document review")
    .map(({ about, dueOn, owner }) => `${dueOn} ${about} (${owner})`);
};

describe("the review of a document", () => {
  it("reminds its owner", () => {
    expect(reviewsOf({ scope: ["27001"] })).toEqual([
      "2027-01-10 ISO 27001 Clause 5.2: information security policy (Ada)",
    ]);
  });

  it("reminds nobody of a standard out of scope", () => {
    expect(reviewsOf({ scope: ["42001"] })).toEqual([]);
  });
});
