import {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  isIsoDate,
  lastDayOfYear,
  later,
  parseIsoDate,
  yearOf,
} from "../../../src/core/day";
import { InvalidDayError } from "../../../src/core/issue";

const day = parseIsoDate;

describe("a day", () => {
  it.each(["2026-11-15", "2024-02-29", "2000-02-29", "1900-01-01", "9999-12-31"])(
    "exists: %s",
    (text) => {
      expect(isIsoDate(text)).toBe(true);
      expect(parseIsoDate(text)).toBe(text);
    },
  );

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-01-00",
    "1899-12-31",
    "15.11.2026",
    "2026-1-5",
    "2026-11-15T00:00",
    " 2026-11-15",
    "",
  ])("does not exist or is not written as one: %p", (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => parseIsoDate(text)).toThrow(InvalidDayError);
  });

  it("is refused with its text, a code and the way to write it", () => {
    const error = new InvalidDayError("2026-02-30");
    expect(error.code).toBe("invalid-day");
    expect(error.message).toBe(
      '"2026-02-30" is not a day that exists; days are written yyyy-mm-dd, such as 2026-11-15.',
    );
  });
});

describe("month arithmetic", () => {
  it.each([
    ["2026-11-15", 12, "2027-11-15"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-12-31", 2, "2027-02-28"],
  ])("%s and %d months is %s", (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });
});

describe("day arithmetic", () => {
  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2027-02-28", -90, "2026-11-30"],
    // Samoa had no 30 December 2011: a day count through local time would lose one.
    ["2011-12-29", 1, "2011-12-30"],
    ["2011-12-30", 1, "2011-12-31"],
  ])("%s and %d days is %s", (from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected);
    expect(daysBetween(day(from), day(expected))).toBe(days);
  });

  it("leaves no year but 1900 to 9999", () => {
    expect(() => addDays(day("1900-01-01"), -1)).toThrow(RangeError);
    expect(() => addMonths(day("9999-12-31"), 1)).toThrow(RangeError);
    expect(addDays(day("1900-01-02"), -1)).toBe("1900-01-01");
    expect(addDays(day("9999-12-30"), 1)).toBe("9999-12-31");
  });

  it("orders days", () => {
    const [a, b] = [day("2026-11-15"), day("2027-01-02")];
    expect([earlier(a, b), earlier(b, a), later(a, b), later(b, a)]).toEqual([a, a, b, b]);
  });

  it("knows a day's year and a year's last day", () => {
    expect(yearOf(day("2026-11-15"))).toBe(2026);
    expect(lastDayOfYear(2028)).toBe("2028-12-31");
  });
});
