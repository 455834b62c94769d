import { parseIsoDate } from "../../../src/core/day";
import { monthMarks, yearMarks } from "../../../src/panes/roadmap/monthMarks";

/** So many months from a day on, on an even scale. */
function scale(year: number, month: number, number: number) {
  return Array.from({ length: number }, (_one, index) => {
    const at = month - 1 + index;
    const digits = String((at % 12) + 1).padStart(2, "0");
    const day = `${String(year + Math.floor(at / 12))}-${digits}-01`;
    return { month: parseIsoDate(day), at: index / number };
  });
}

describe("monthMarks", () => {
  const named = (number: number) => monthMarks(scale(2026, 11, number));

  it("names every month where they are few, in narrow panes, too", () => {
    expect(named(7).map(({ month, isForAll }) => [month.slice(0, 7), isForAll])).toEqual([
      ["2026-11", true],
      ["2026-12", true],
      ["2027-01", true],
      ["2027-02", true],
      ["2027-03", true],
      ["2027-04", true],
      ["2027-05", true],
    ]);
  });

  it("names every second one in narrow panes where they are more", () => {
    const marks = named(12);
    expect(marks).toHaveLength(12);
    expect(marks.filter(({ isForAll }) => isForAll).map(({ month }) => month.slice(5, 7))).toEqual([
      ...["11", "01", "03", "05", "07", "09"],
    ]);
  });

  it("leaves out the last name where it would be cut", () => {
    // 13 months make steps of two: the name of the thirteenth has the room of one month.
    expect(named(13).map(({ month }) => month.slice(0, 7))).toEqual([
      ...["2026-11", "2027-01", "2027-03", "2027-05", "2027-07", "2027-09"],
    ]);
  });

  it.each([1, 40, 2_000])("marks some of %p months, twelve at most", (number) => {
    expect(named(number).length).toBeGreaterThanOrEqual(1);
    expect(named(number).length).toBeLessThanOrEqual(12);
  });
});

describe("yearMarks", () => {
  it("stand where the scale and where each year begins", () => {
    expect(yearMarks(scale(2026, 7, 12))).toEqual([
      { year: "2026", at: 0 },
      { year: "2027", at: 0.5 },
    ]);
  });

  it("leave out the year that the next one is too close to", () => {
    expect(yearMarks(scale(2026, 12, 12)).map(({ year }) => year)).toEqual(["2027"]);
  });
});
