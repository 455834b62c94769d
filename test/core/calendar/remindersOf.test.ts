import {
  calendarEvents,
  dueItems,
  parseLadder,
  remindersOf,
  remindsOn,
  uidOf,
  type DueThing,
  type KnownReminder,
} from "../../../src/core/calendar";
import { parseIsoDate } from "../../../src/core/day";

const day = parseIsoDate;
const TODAY = day("2026-11-24");

const thing = (given: Partial<DueThing> = {}): DueThing => ({
  standard: "27001",
  cycle: 1,
  kind: "Surveillance audit 1",
  subject: "",
  about: "ISO 27001, cycle 1",
  dueOn: day("2027-01-10"),
  plannedOn: undefined,
  doneOn: undefined,
  owner: "Ada",
  steps: [60, 30, 14, 7, 1],
  doneCell: undefined,
  ...given,
});

const remind = (
  given: Partial<DueThing> = {},
  known: readonly KnownReminder[] = [],
  today = TODAY,
) => remindersOf([thing(given)], { workbookId: "wb-1", today, known });

const lines = (reminders: ReturnType<typeof remind>) =>
  reminders.map(
    (one) => `${String(one.step)} ${remindsOn(one)} ${one.status} ${String(one.sequence)}`,
  );

describe("the reminders of one thing", () => {
  it("count back from its due day; steps already past are missed", () => {
    expect(lines(remind())).toEqual([
      "60 2026-11-11 Missed 0",
      "30 2026-12-11 To come 0",
      "14 2026-12-27 To come 0",
      "7 2027-01-03 To come 0",
      "1 2027-01-09 To come 0",
    ]);
  });

  it("are past, not missed, when they were to come before", () => {
    const known = remind();
    const later = remind({}, known, day("2026-12-12"));
    expect(lines(later).slice(0, 3)).toEqual([
      "60 2026-11-11 Missed 0",
      "30 2026-12-11 Past 0",
      "14 2026-12-27 To come 0",
    ]);
  });

  it.each([
    ["2027-01-10", undefined],
    ["2027-01-11", "-1 2027-01-11 To come 0"],
    ["2027-01-12", "-8 2027-01-18 To come 0"],
    ["2027-01-18", "-8 2027-01-18 To come 0"],
    ["2027-01-19", "-15 2027-01-25 To come 0"],
  ])("are weekly once it is overdue: on %s %s", (today, line) => {
    expect(lines(remind({}, [], day(today)))[5]).toBe(line);
  });

  it("move with the week under the same id, one version a week", () => {
    const first = remind({}, remind(), day("2027-01-11"));
    const second = remind({}, first, day("2027-01-12"));
    const third = remind({}, second, day("2027-01-13"));
    expect(first[5]?.uid).toBe(second[5]?.uid);
    expect([first, second, third].map((all) => all[5]?.sequence)).toEqual([0, 1, 1]);
  });

  it("are cancelled from the day it was done on, and done before it", () => {
    const known = remind();
    const done = remind({ doneOn: day("2026-12-20") }, known, day("2026-12-21"));
    expect(lines(done)).toEqual([
      "60 2026-11-11 Done 0",
      "30 2026-12-11 Done 0",
      "14 2026-12-27 Cancelled 1",
      "7 2027-01-03 Cancelled 1",
      "1 2027-01-09 Cancelled 1",
    ]);
    expect(lines(remind({ doneOn: day("2026-12-20") }, done, day("2026-12-22")))).toEqual(
      lines(done),
    );
  });

  it("keep their ids and rise by one where the day moves, and only there", () => {
    const known = remind();
    const moved = remind({ dueOn: day("2027-01-20") }, known);
    expect(moved.map(({ uid }) => uid)).toEqual(known.map(({ uid }) => uid));
    expect(moved.map(({ sequence }) => sequence)).toEqual([1, 1, 1, 1, 1]);
    const same = remind({ owner: "Grace" }, known);
    expect(same.map(({ sequence }) => sequence)).toEqual([0, 0, 0, 0, 0]);
  });

  it("are cancelled when nothing has them any more, and stay so", () => {
    const known = remind();
    const gone = remindersOf([], { workbookId: "wb-1", today: TODAY, known });
    expect(lines(gone)).toEqual([
      "60 2026-11-11 Missed 0",
      "30 2026-12-11 Cancelled 1",
      "14 2026-12-27 Cancelled 1",
      "7 2027-01-03 Cancelled 1",
      "1 2027-01-09 Cancelled 1",
    ]);
    const again = remindersOf([], { workbookId: "wb-1", today: TODAY, known: gone });
    expect(lines(again)).toEqual(lines(gone));
  });

  it("come back under the same id with a higher version", () => {
    const gone = remindersOf([], { workbookId: "wb-1", today: TODAY, known: remind() });
    expect(lines(remind({}, gone))[1]).toBe("30 2026-12-11 To come 2");
  });
});

describe("the id of a reminder", () => {
  const of = (given: Partial<DueThing>, step = "30", workbook = "wb-1") =>
    uidOf(workbook, thing(given), step);
  it("is the same whatever its day, owner and words, and in any case of its subject", () => {
    const same = { dueOn: day("2030-01-01"), owner: "x", about: "y", subject: "" };
    expect(of(same)).toBe(of({}));
    expect(of({ subject: "a.5.1" })).toBe(of({ subject: "A.5.1" }));
  });

  it("differs by workbook, standard, cycle, kind, subject and step", () => {
    const ids = [
      ...[of({}), of({}, "14"), of({}, "30", "wb-2"), of({ standard: "42001" })],
      ...[of({ cycle: 2 }), of({ kind: "Internal audit" }), of({ subject: "A.5.1" })],
      of({ standard: undefined }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("never changes from one release to the next (computed once by a program of its own)", () => {
    expect(of({})).toBe("annexbook-58548b0cdb690e25905963251025fb4e");
  });
});

describe("the events of a calendar", () => {
  it("are what is to come, one day long, with a sentence", () => {
    const [first, ...others] = calendarEvents(remind(), TODAY);
    expect(others).toHaveLength(3);
    expect(first).toMatchObject({
      on: "2026-12-11",
      end: "2026-12-12",
      sequence: 0,
      isCancelled: false,
      summary: "Surveillance audit 1: ISO 27001, cycle 1, due on 2027-01-10, in 30 days",
    });
  });

  it("tell of a cancellation only when the event was shown", () => {
    const doneOn = day("2026-11-20");
    expect(calendarEvents(remind({ doneOn }), TODAY)).toEqual([]);
    const cancelled = calendarEvents(remind({ doneOn }, remind()), TODAY);
    expect(cancelled.map(({ isCancelled, sequence }) => [isCancelled, sequence])).toEqual([
      [true, 1],
      [true, 1],
      [true, 1],
      [true, 1],
    ]);
  });

  it("say since when something is overdue", () => {
    const events = calendarEvents(remind({}, [], day("2027-01-11")), day("2027-01-11"));
    expect(events.map(({ summary }) => summary)).toEqual([
      "Overdue since 2027-01-10: Surveillance audit 1: ISO 27001, cycle 1",
    ]);
  });

  it("have no control characters, halves of characters or endless lines", () => {
    const about = `a\u0000b\r\nBEGIN:VEVENT\u2028c \ud800 ${"x".repeat(500)}`;
    const [event] = calendarEvents(remind({ about, owner: "A\nB" }), TODAY);
    expect(event?.summary).toMatch(
      /^Surveillance audit 1: a b BEGIN:VEVENT c \ufffd x+\.\.\., due on 2027-01-10, in 30 days$/,
    );
    expect(event?.summary.length).toBeLessThan(210);
    expect(event?.description.split("\n")).toHaveLength(3);
  });
});

describe("what falls due", () => {
  it.each([
    ["2026-11-10", "later"],
    ["2026-11-11", "soon"],
    ["2027-01-10", "soon"],
    ["2027-01-11", "overdue"],
  ])("is, on %s, %s", (today, state) => {
    expect(dueItems([thing()], day(today))[0]?.state).toBe(state);
  });

  it("is sorted by due day, and done when it is", () => {
    const items = dueItems(
      [thing(), thing({ dueOn: day("2026-12-01"), doneOn: day("2026-11-01") })],
      TODAY,
    );
    expect(items.map(({ state, daysLeft }) => [state, daysLeft])).toEqual([
      ["done", 7],
      ["soon", 47],
    ]);
    expect(items[1]?.passed).toEqual([60]);
  });
});

describe("a ladder of reminder days", () => {
  it.each<[string, readonly number[] | undefined]>([
    ["30 14 7 1", [30, 14, 7, 1]],
    ["1, 7; 30", [30, 7, 1]],
    ["7 7 0", [7, 0]],
    ["730", [730]],
    ["731", undefined],
    ["-5", undefined],
    ["30.14", undefined],
    ["soon", undefined],
    ["", undefined],
    ["1 2 3 4 5 6 7 8 9 10 11 12 13", undefined],
  ])("%j is %j", (text, days) => {
    expect(parseLadder(text)).toEqual(days);
  });
});
