import { nearestBusinessDay } from "../../../src/core/audit";
import { parseIsoDate } from "../../../src/core/day";

describe("a business day", () => {
  // 2027-11-15 is a Monday.
  it.each([
    ["2027-11-15", "2027-11-15", "2027-11-15"],
    ["2027-11-19", "2027-11-19", "2027-11-19"],
    ["2027-11-20", "2027-11-22", "2027-11-19"],
    ["2027-11-21", "2027-11-22", "2027-11-19"],
    ["2027-11-22", "2027-11-22", "2027-11-22"],
  ])("near %s is %s, and %s at a limit", (on, forward, backward) => {
    expect(nearestBusinessDay(parseIsoDate(on), "date")).toBe(forward);
    expect(nearestBusinessDay(parseIsoDate(on), "limit")).toBe(backward);
  });
});
