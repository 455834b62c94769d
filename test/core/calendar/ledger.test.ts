import {
  deliveriesDue,
  remindersOf,
  type Delivery,
  type DueThing,
  type Reminder,
} from "../../../src/core/calendar";
import { addDays, parseIsoDate, type IsoDate } from "../../../src/core/day";

const day = parseIsoDate;
const addresses: Readonly<Record<string, string>> = { Ada: "ada@example.com" };

const audit: DueThing = {
  standard: "27001",
  cycle: 1,
  kind: "Surveillance audit 1",
  subject: "",
  about: "ISO 27001, cycle 1",
  dueOn: day("2027-01-10"),
  plannedOn: undefined,
  doneOn: undefined,
  owner: "Ada",
  steps: [30, 14, 7, 1],
  doneCell: undefined,
};

/** Runs on so many days from 2026-12-01 on, but for those left out; what was given on which day. */
function runs(days: number, isOff: (today: IsoDate) => boolean, thing = audit): string[] {
  let known: readonly Reminder[] = [];
  let ledger: readonly Delivery[] = [];
  const given: string[] = [];
  for (let index = 0; index < days; index += 1) {
    const today = addDays(day("2026-12-01"), index);
    if (isOff(today)) continue;
    // Twice a day: the second run must give nothing.
    for (let run = 0; run < 2; run += 1) {
      known = remindersOf([thing], { workbookId: "wb-1", today, known });
      const request = { channel: "mail", ledger, today };
      const due = deliveriesDue(known, { ...request, addressOf: (owner) => addresses[owner] });
      given.push(...due.map(({ on, recipient }) => `${today} for ${on} to ${recipient}`));
      ledger = [...ledger, ...due];
    }
  }
  return given;
}

describe("reminders that are given", () => {
  it("are given once each on their day, then weekly", () => {
    expect(runs(60, () => false)).toEqual(
      [
        ...["2026-12-11", "2026-12-27", "2027-01-03", "2027-01-09"],
        ...["2027-01-11", "2027-01-18", "2027-01-25"],
      ].map((on) => `${on} for ${on} to ada@example.com`),
    );
  });

  it("are caught up once after days without a run", () => {
    const isOff = (today: IsoDate) => today >= "2026-12-10" && today <= "2027-01-05";
    expect(runs(42, isOff)).toEqual([
      "2027-01-06 for 2027-01-03 to ada@example.com",
      "2027-01-09 for 2027-01-09 to ada@example.com",
      "2027-01-11 for 2027-01-11 to ada@example.com",
    ]);
  });

  it("are caught up weekly, too, and then keep their days", () => {
    const isOff = (today: IsoDate) => today >= "2027-01-10" && today <= "2027-01-13";
    expect(runs(50, isOff).slice(-2)).toEqual([
      "2027-01-14 for 2027-01-11 to ada@example.com",
      "2027-01-18 for 2027-01-18 to ada@example.com",
    ]);
  });

  it("are not given once it is done, or to nobody", () => {
    expect(runs(60, () => false, { ...audit, doneOn: day("2026-12-01") })).toEqual([]);
    expect(runs(60, () => false, { ...audit, owner: "Nobody" })).toEqual([]);
  });
});
