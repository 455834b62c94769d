import { jointVisits } from "../../../src/core/audit";
import { parseIsoDate } from "../../../src/core/day";

const visit = (on: string, body = "TÜV Example") => ({ on: parseIsoDate(on), body });

describe("a joint visit", () => {
  it.each([
    ["30 days apart, of the same body", visit("2027-11-15"), visit("2027-12-15"), 1],
    ["31 days apart", visit("2027-11-15"), visit("2027-12-16"), 0],
    ["30 days before", visit("2027-12-15"), visit("2027-11-15"), 1],
    ["of another body", visit("2027-11-15"), visit("2027-11-15", "Other"), 0],
    [
      "of the same body, written otherwise",
      visit("2027-11-15"),
      visit("2027-11-15", " tüv EXAMPLE"),
      1,
    ],
    ["of bodies without a name", visit("2027-11-15", " "), visit("2027-11-15", " "), 0],
  ])("%s", (_name, one, other, count) => {
    expect(jointVisits([one], [other])).toHaveLength(count);
  });

  it("pairs each visit once, with the nearest, in the order of days", () => {
    const [a, b] = [visit("2027-11-15"), visit("2028-11-15")];
    const [near, nearer, late] = [visit("2027-11-01"), visit("2027-11-20"), visit("2028-11-30")];
    expect(jointVisits([b, a], [near, nearer, late])).toEqual([
      [a, nearer],
      [b, late],
    ]);
  });
});
