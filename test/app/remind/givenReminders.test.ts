import { givenReminders } from "../../../src/app/remind/givenReminders";
import { planReminders } from "../../../src/app/remind/planReminders";
import { parseIsoDate } from "../../../src/core/day";
import { workbookState } from "../workbookState";

const ALL = { withinDays: undefined, owner: undefined, standard: undefined };
const TODAY = parseIsoDate("2026-11-24");

describe("the reminders that are given", () => {
  const state = workbookState({
    // 30 days after the day, and one that is overdue.
    controls: {
      "A.5.1": { "Next review": "2026-12-24", Owner: "Ada" },
      "A.5.2": { "Next review": "2026-12-24", Owner: " Bob " },
      "A.5.3": { "Next review": "2026-11-20" },
      "A.5.4": { "Next review": "2026-12-25", Owner: "Ada" },
    },
    people: [{ Person: "ada", Mail: "ada@example.com" }],
  });
  const found = planReminders(state, TODAY);

  it("go to the address of the owner, else to the name, else to nobody by name", () => {
    expect(
      givenReminders(found, ALL, []).map(({ delivery: { recipient, on }, item }) => [
        ...[item.thing.subject, recipient, on],
      ]),
    ).toEqual([
      // The first day after 2026-11-20.
      ["A.5.3", "", "2026-11-21"],
      ["A.5.1", "ada@example.com", "2026-11-24"],
      ["A.5.2", "Bob", "2026-11-24"],
    ]);
  });

  it("are given to a new owner once more, and to nobody else", () => {
    const ledger = givenReminders(found, ALL, []).map(({ delivery }) => delivery);
    expect(givenReminders(found, ALL, ledger)).toEqual([]);
    const others = ledger.map((one) => ({ ...one, recipient: `old ${one.recipient}` }));
    expect(givenReminders(found, ALL, others)).toHaveLength(3);
  });
});
