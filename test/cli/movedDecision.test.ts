import ICAL from "ical.js";
import { annexbook, annexbookOver } from "./commandLine";

interface Event {
  readonly sequence: number;
  /** Day and sentence: what a calendar shows. */
  readonly shown: string;
}

/** Events by UID, as a calendar program reads them. */
function eventsOf(bytes: Uint8Array | undefined): Map<string, Event> {
  const calendar = new ICAL.Component(
    ICAL.parse(new TextDecoder().decode(bytes)) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  return new Map(
    calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      const shown = `${event.startDate.toString()} ${event.summary}`;
      return [event.uid, { sequence: event.sequence, shown }];
    }),
  );
}

/** A workbook for both standards: one certified, one on its way to stage 2. */
async function certified() {
  let { files } = await annexbook("new", "isms.xlsx");
  for (const typed of [
    ["Settings", "Decided on", "ISO 27001", "2026-11-05"],
    ["Settings", "Expires on", "ISO 27001", "2029-11-14"],
    ["Settings", "Stage 1 on", "ISO 42001", "2027-06-01"],
    ["Settings", "Stage 2 on", "ISO 42001", "2027-09-01"],
  ]) {
    ({ files } = await annexbookOver(files, "set", "isms.xlsx", ...typed));
  }
  ({ files } = await annexbookOver(files, "plan", "isms.xlsx"));
  return files;
}

const remember = (files: ReadonlyMap<string, Uint8Array>, ics: string) =>
  annexbookOver(files, "remind", "isms.xlsx", "--write", "--ics", ics);

describe("a decision that moves by ten days", () => {
  it("keeps all ids, and raises the version of the events that it moves by one, of no other", async () => {
    const first = await remember(await certified(), "first.ics");
    const decision = ["Settings", "Decided on", "ISO 27001", "2026-11-15"];
    const moved = await annexbookOver(first.files, "set", "isms.xlsx", ...decision);
    const planned = await annexbookOver(moved.files, "plan", "isms.xlsx");
    const second = await remember(planned.files, "second.ics");
    const before = eventsOf(first.files.get("first.ics"));
    const after = eventsOf(second.files.get("second.ics"));
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    const changed = [...after].filter(([uid, { shown }]) => before.get(uid)?.shown !== shown);
    const same = [...after].filter(([uid, { shown }]) => before.get(uid)?.shown === shown);
    expect(new Set(changed.map(([, { sequence }]) => sequence))).toEqual(new Set([1]));
    expect(new Set(same.map(([, { sequence }]) => sequence))).toEqual(new Set([0]));
    // Two surveillance audits with six reminders each, and four preparations of each with four.
    expect(changed).toHaveLength(2 * 6 + 2 * 4 * 4);
    expect(same.length).toBeGreaterThan(40);
  });
});
