import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { calendarFragment, eventsOfFragment } from "../../../src/adapters/delivery/calendarLink";
import type { CalendarEvent } from "../../../src/core/calendar";
import { addDays, parseIsoDate } from "../../../src/core/day";
import { UserError } from "../../../src/core/issue";

const START = parseIsoDate("2026-11-24");
const event = (index: number): CalendarEvent => ({
  uid: `annexbook-${(0x9e3779b9 * (index + 1)).toString(16).padStart(32, "0").slice(-32)}`,
  sequence: index % 3,
  on: addDays(START, index),
  end: addDays(START, index + 1),
  summary: `Control review: ISO 27001 A.5.${String(index)} Règles 規則, due on 2027-01-01, in 30 days`,
  description: "Due on 2027-01-01.\nOwner: Ada.",
  isCancelled: index % 5 === 4,
});
const events = (count: number) => Array.from({ length: count }, (_, index) => event(index));

const packed = (value: unknown) =>
  `#1.${deflateRawSync(Buffer.from(JSON.stringify(value))).toString("base64url")}`;
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (cause) {
    if (cause instanceof UserError) return cause.code;
    throw cause;
  }
  return "nothing thrown";
};
const ROW = [`annexbook-${"0".repeat(32)}`, 0, "2026-11-24", "Audit", "Due.", 0];

describe("a calendar in the fragment of an address", () => {
  it("comes back as it was", () => {
    expect(eventsOfFragment(`#${calendarFragment(events(60))}`)).toEqual(events(60));
  });

  it("is deflate in base64url, so that any other program can read it, and short", () => {
    const fragment = calendarFragment(events(50));
    const json = inflateRawSync(Buffer.from(fragment.slice(2), "base64url")).toString("utf8");
    expect((JSON.parse(json) as unknown[][])[1]?.slice(0, 3)).toEqual([
      event(1).uid,
      1,
      "2026-11-25",
    ]);
    expect(fragment).toMatch(/^1\.[\w-]+$/);
    expect(fragment.length).toBeLessThan(3_000);
  });

  it("is refused when an address could not hold it", () => {
    const long = Array.from({ length: 3_000 }, (_, index) => ({
      ...event(index),
      summary: `${Math.sin(index).toString(36)}${Math.cos(index).toString(36)}`,
    }));
    expect(codeOf(() => calendarFragment(long))).toBe("link-too-long");
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["another version", "#2.abc"],
    ["what is not base64url", "#1.a b"],
    ["what does not inflate", "#1.____"],
    ["half of it", `#${calendarFragment(events(9)).slice(0, 90)}`],
    ["no list", packed({ events: [] })],
    ["a foreign id", packed([["x@evil", ...ROW.slice(1)]])],
    ["a version below 0", packed([[ROW[0], -1, ...ROW.slice(2)]])],
    ["a day that does not exist", packed([[ROW[0], 0, "2026-02-30", ...ROW.slice(3)]])],
    ["a line break of a calendar", packed([[...ROW.slice(0, 3), "A\r\nEND:VEVENT", "", 0]])],
    ["a text that is too long", packed([[...ROW.slice(0, 3), "A".repeat(2_001), "", 0]])],
    ["too many fields", packed([[...ROW, "name.exe"]])],
    ["a bomb", packed("0".repeat(8_000_000))],
  ])("refuses %s", (_name, fragment) => {
    expect(codeOf(() => eventsOfFragment(fragment))).toBe("link-unreadable");
  });

  it("takes no harm from anything that anybody puts there", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String().map((text) => `#1.${text}`),
        ),
        (text) => {
          expect(["link-unreadable", "nothing thrown"]).toContain(
            codeOf(() => eventsOfFragment(text)),
          );
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});
