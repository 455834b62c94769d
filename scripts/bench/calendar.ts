/** Prints the seconds that 10,000 reminders take to a calendar file: ours, and the library alone. */
import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { calendarFile } from "../../src/adapters/delivery/calendarFile";
import { calendarEvents, remindersOf, type DueThing } from "../../src/core/calendar";
import { addDays, parseIsoDate } from "../../src/core/day";

const RUNS = 3;
const TODAY = parseIsoDate("2026-11-24");
const STAMP = "2026-11-24T00:00:00Z";

const things = Array.from({ length: 2_500 }, (_value, index): DueThing => ({
  standard: "27001",
  cycle: undefined,
  kind: "Control review",
  subject: `X.${String(index)}`,
  about: `ISO 27001 X.${String(index)} Control of the organisation's own, number ${String(index)}`,
  dueOn: addDays(TODAY, 100 + (index % 300)),
  plannedOn: undefined,
  doneOn: undefined,
  owner: "Priya Nair",
  steps: [30, 14, 7, 1],
  doneCell: undefined,
}));
const reminders = remindersOf(things, { workbookId: "bench", today: TODAY, known: [] });
const events = calendarEvents(reminders, TODAY);

function ours(): string {
  return calendarFile(calendarEvents(reminders, TODAY), { name: "Annexbook", stamp: STAMP });
}

function peer(): string {
  const calendar = new ICalCalendar({ name: "Annexbook" });
  for (const { uid, sequence, on, end, summary, description } of events) {
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(STAMP),
      start: new Date(`${on}T00:00:00Z`),
      end: new Date(`${end}T00:00:00Z`),
      allDay: true,
      summary,
      description,
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: "display", trigger: 15 * 3600, description: summary } as never],
    });
  }
  return calendar.toString();
}

function seconds(work: () => string): number {
  const start = performance.now();
  const count = work().match(/^BEGIN:VALARM\r$/gm)?.length ?? 0;
  if (count !== 10_000) throw new Error(`${String(count)} events instead of 10,000`);
  return (performance.now() - start) / 1000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

[ours, peer].forEach(seconds);
const pairs = Array.from({ length: RUNS }, () => [seconds(ours), seconds(peer)] as const);
console.log(
  JSON.stringify({
    ours: median(pairs.map(([one]) => one)),
    peer: median(pairs.map(([, other]) => other)),
  }),
);
