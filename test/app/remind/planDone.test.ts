import { planDone } from "../../../src/app/remind/planDone";
import { planReminders } from "../../../src/app/remind/planReminders";
import { eventsOf, overdueCount, remindersView } from "../../../src/app/remind/remindersView";
import { fromSerial, parseIsoDate } from "../../../src/core/day";
import { UserError } from "../../../src/core/issue";
import { cellText, tableOf, type WorkbookState } from "../../../src/core/workbook";
import { applied, workbookState, type Typed } from "../workbookState";

const DAY = parseIsoDate("2026-11-24");
const AUDIT = {
  ...{ Audit: "ISO 27001 Internal audit", Standard: "ISO 27001", Kind: "Internal audit" },
  ...{ Target: "2026-11-20", Owner: "Grace" },
};
const TYPED: Typed = {
  scope: ["27001"],
  audits: [AUDIT],
  controls: {
    "A.5.1": { "Next review": "2026-11-01", "Reviewed on": "2025-11-01", Owner: "Ada" },
    "A.5.2": { "Next review": "2026-12-01", Owner: "Ada" },
    "A.5.3": { "Next review": "2026-12-20" },
    "A.5.4": { "Next review": "2027-06-01" },
  },
};

const start = (typed: Typed = TYPED) => workbookState(typed);
const listed = (state: WorkbookState, owner?: string) =>
  remindersView(planReminders(state, DAY), owner);
const keyOf = (state: WorkbookState, about: string) =>
  listed(state).items.find(({ thing }) => `${thing.kind}: ${thing.about}`.includes(about))?.key ??
  "";
const done = (state: WorkbookState, about: string, doneOn: string) =>
  applied(state, planDone(state, { thing: keyOf(state, about), doneOn }, DAY));
const day = (state: WorkbookState, key: string, column: string) => {
  const rows = state.tables.flatMap(({ records }) => records.map(({ row }) => row));
  const value = rows.find((row) => [...row.values()].includes(key))?.get(column);
  return typeof value === "number" ? fromSerial(value) : value;
};

describe("the list of what falls due", () => {
  it("has groups by day, and what its owner has to know", () => {
    const { items, owners, isRemembered } = listed(start());
    expect(
      items.map(({ group, daysLeft, thing, nextOn }) => [group, daysLeft, thing.kind, nextOn]),
    ).toEqual([
      ["overdue", -23, "Control review", "2026-11-30"],
      ["overdue", -4, "Internal audit", "2026-11-28"],
      ["due", 7, "Control review", "2026-11-24"],
      ["soon", 26, "Control review", "2026-12-06"],
      ["later", 189, "Control review", "2027-05-02"],
    ]);
    expect(items[2]?.missed).toEqual([30, 14]);
    expect([owners, isRemembered]).toEqual([["Ada", "Grace"], false]);
    expect(overdueCount(planReminders(start(), DAY))).toBe(2);
  });

  it("can be one person's, with the events of a calendar", () => {
    expect(listed(start(), "grace").items).toHaveLength(1);
    const filter = { withinDays: undefined, owner: "ada", standard: undefined };
    // Weekly for A.5.1; 7 and 1 days before A.5.2.
    expect(eventsOf(planReminders(start(), DAY), filter).map(({ on }) => on)).toEqual([
      "2026-11-30",
      "2026-11-24",
      "2026-11-30",
    ]);
  });
});

describe("Done on in the list", () => {
  it("fills the cell of an audit, and nothing else", () => {
    const state = start();
    const { cells, addedRows } = planDone(
      state,
      { thing: keyOf(state, "Internal audit"), doneOn: "2026-11-23" },
      DAY,
    );
    expect(addedRows).toEqual([]);
    expect(cells).toHaveLength(1);
    const after = done(state, "Internal audit", "2026-11-23");
    expect(day(after, AUDIT.Audit, "Done on")).toBe("2026-11-23");
    expect(overdueCount(planReminders(after, DAY))).toBe(1);
  });

  it("settles the due day of a review, and takes the day to its record", () => {
    const after = done(start(), "A.5.1", "2026-11-20");
    expect(day(after, "A.5.1", "Reviewed on")).toBe("2026-11-20");
    expect(listed(after).items.some(({ thing }) => thing.about.includes("A.5.1"))).toBe(false);
    expect(listed(after).isRemembered).toBe(true);
    const statuses = (tableOf(after, "AB_Reminders")?.records ?? [])
      .filter(({ row }) => cellText(row.get("About")).includes("A.5.1"))
      .map(({ row }) => row.get("Status"));
    expect(new Set(statuses)).toEqual(new Set(["Done"]));
  });

  it.each([
    ["a day to come", "2026-11-25", "done-to-come"],
    ["no day", "soon", "no-day"],
    ["a day that does not exist", "2026-02-30", "no-day"],
  ])("refuses %s in a sentence", (_name, doneOn, code) => {
    expect(refusal(() => done(start(), "A.5.1", doneOn))).toBe(code);
  });

  it("refuses what is not due any more, and what no id could tell apart", () => {
    const state = start();
    expect(refusal(() => planDone(state, { thing: "gone", doneOn: "2026-11-20" }, DAY))).toBe(
      "thing-gone",
    );
    const nameless = start({ ...TYPED, settings: { "Workbook id": "" } });
    const blank = {
      ...nameless,
      tables: nameless.tables.map((table) =>
        table.name === "AB_Settings"
          ? {
              ...table,
              records: table.records.filter(({ row }) => row.get("Setting") !== "Workbook id"),
            }
          : table,
      ),
    };
    expect(refusal(() => done(blank, "A.5.1", "2026-11-20"))).toBe("workbook-id-missing");
    expect(day(done(blank, "Internal audit", "2026-11-23"), AUDIT.Audit, "Done on")).toBe(
      "2026-11-23",
    );
  });
});

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (cause) {
    if (cause instanceof UserError) return cause.code;
    throw cause;
  }
  return "nothing thrown";
}
