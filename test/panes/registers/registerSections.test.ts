import { registers } from "../../../src/app/registers/register";
import type { CardField } from "../../../src/app/session/cardFields";
import { tableLayout } from "../../../src/core/sheets";
import { registerSections } from "../../../src/panes/registers/registerSections";

const field = (heading: string): CardField => ({
  ...{ heading, kind: "text", text: "", options: [], issues: [] },
});

/** The parts of a card with the headings of their fields, for a table with a column of its owner. */
function partsOf(table: string) {
  const { columns = [], keys = [] } = tableLayout(table) ?? {};
  const fields = [...columns.map(({ heading }) => heading), "Cost centre"].map(field);
  return registerSections(table, keys, fields).map(({ name, fields: shown }) => [
    name,
    shown.map(({ heading }) => heading),
  ]);
}

describe("the parts of the card of a record", () => {
  it("of a management review are the meeting, what it looked at, and what it decided", () => {
    expect(partsOf("AB_Management_reviews")).toEqual([
      ["what", ["Standard", "Held on", "Owner", "Attended by"]],
      [
        "lookedAt",
        [
          ...["Earlier actions", "Changed issues", "Changed needs", "Nonconformities"],
          ...["Measurements", "Audit results", "Objectives", "Feedback", "Risks", "Improvement"],
        ],
      ],
      ["decided", ["Decisions", "Actions", "Actions due", "Actions done"]],
      ["own", ["Cost centre"]],
    ]);
  });

  it.each(registers().map(({ table }) => table))("of %s have each column once", (table) => {
    const { columns = [], keys = [] } = tableLayout(table) ?? {};
    const headings = partsOf(table).flatMap(([, shown]) => shown);
    const wanted = columns.map(({ heading }) => heading).filter((one) => !keys.includes(one));
    expect([...headings].sort()).toEqual([...wanted, "Cost centre"].sort());
  });
});
