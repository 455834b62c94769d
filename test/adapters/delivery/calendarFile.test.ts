import ICAL from "ical.js";
import { calendarFile } from "../../../src/adapters/delivery/calendarFile";
import { calendarEvents, remindersOf, type CalendarEvent } from "../../../src/core/calendar";
import { parseIsoDate } from "../../../src/core/day";
import { byIcalendar, byVobject, itNeedsIcalendar, itNeedsVobject } from "../../oracle/calendars";

const TODAY = parseIsoDate("2026-11-24");
const FILE = { name: "Annexbook", stamp: "2026-11-24T00:00:00Z" };

/** Texts that break calendars, each the name of a thing. */
const HOSTILE = [
  "plain",
  'comma, semicolon; backslash \\ colon: "quotes"',
  "=1+1",
  "line\r\nBEGIN:VEVENT\r\nUID:planted\r\nEND:VEVENT",
  "control \u0000\u0001\u0008\u000b\u001f\u007f\u0085 characters",
  "\ud800 half \udfff",
  `${"é".repeat(40)}, ${"\u{1F512}".repeat(30)}`,
  "漢字".repeat(50),
  "x".repeat(5_000),
  "END:VCALENDAR",
  "\\n \\, \\;",
];

const things = HOSTILE.map((about, index) => ({
  standard: "27001" as const,
  cycle: undefined,
  kind: "Control review",
  subject: String(index),
  about,
  dueOn: parseIsoDate("2027-01-10"),
  plannedOn: undefined,
  doneOn: undefined,
  owner: about,
  steps: [30, 1],
  doneCell: undefined,
}));

function events(): readonly CalendarEvent[] {
  const known = remindersOf(things, { workbookId: "wb-1", today: TODAY, known: [] });
  const changed = things.map((thing, index) =>
    index % 2 === 0 ? thing : { ...thing, doneOn: TODAY },
  );
  return calendarEvents(remindersOf(changed, { workbookId: "wb-1", today: TODAY, known }), TODAY);
}

const expected = () =>
  events().map(
    ({ uid, sequence, on, end, isCancelled, summary }) =>
      `${uid} ${String(sequence)} ${on} ${end} ${isCancelled ? "CANCELLED" : "CONFIRMED"} ${summary}`,
  );

const text = calendarFile(events(), FILE);

describe("a calendar file", () => {
  it("has one event for each reminder, those that are off cancelled", () => {
    expect(events()).toHaveLength(22);
    expect(events().filter(({ isCancelled }) => isCancelled)).toHaveLength(10);
    expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(22);
    expect(text.match(/^BEGIN:VALARM\r$/gm)).toHaveLength(12);
  });

  it("ends each line with CRLF, keeps to 75 octets and has no control characters", () => {
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u001f\u007f]/);
    const lengths = text.split("\r\n").map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  it("is the same bytes for the same input", () => {
    expect(calendarFile(events(), FILE)).toBe(text);
  });

  it("says all that an all-day event without time needs, alarms last", () => {
    const [, first = ""] = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT\r\n");
    const lines = first.split("\r\n");
    expect(lines).toEqual(
      expect.arrayContaining([
        "SEQUENCE:0",
        "DTSTAMP:20261124T000000Z",
        "DTSTART;VALUE=DATE:20261211",
        "DTEND;VALUE=DATE:20261212",
        "TRANSP:TRANSPARENT",
        "STATUS:CONFIRMED",
        "ACTION:DISPLAY",
        "TRIGGER:-PT15H",
      ]),
    );
    expect(lines.indexOf("BEGIN:VALARM")).toBeGreaterThan(lines.indexOf("STATUS:CONFIRMED"));
    expect(lines.slice(-3)).toEqual(["END:VALARM", "END:VEVENT", ""]);
  });

  it("is a calendar without events when nothing is to come", () => {
    expect(calendarFile([], FILE).split("\r\n").slice(-3)).toEqual([
      "X-WR-CALNAME:Annexbook",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("is read by ical.js as it was meant, and nothing planted in it is", () => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const read = calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component, { strictExceptions: true });
      return [
        ...[event.uid, String(event.sequence)],
        ...[event.startDate.toString(), event.endDate.toString()],
        ...[component.getFirstPropertyValue("status"), event.summary],
      ].join(" ");
    });
    expect(read).toEqual(expected());
  });

  itNeedsVobject("needs python3-vobject: is valid for it, and read as it was meant", () => {
    expect(byVobject(text)).toEqual(expected());
  });

  itNeedsIcalendar("needs python3-icalendar: has no errors for it, and is read as meant", () => {
    // Version 4 takes an escaped backslash before n, comma and semicolon for an escape of these.
    const isTold = (line: string) => !line.includes("\\");
    const read = byIcalendar(text);
    expect(read).toHaveLength(22);
    expect(read.filter((_line, index) => isTold(expected()[index] ?? ""))).toEqual(
      expected().filter(isTold),
    );
  });
});
