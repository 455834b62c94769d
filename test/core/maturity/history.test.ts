import fc from "fast-check";
import { parseIsoDate } from "../../../src/core/day";
import { compareFigures, lastTotal } from "../../../src/core/maturity";
import { historyRowFromRow, type CellValue } from "../../../src/core/workbook";

type Cells = Readonly<Record<string, CellValue>>;
const read = (cells: Cells) =>
  historyRowFromRow(
    new Map(Object.entries({ Standard: "ISO 27001", By: "Total", Key: "Total", ...cells })),
  );
const rows = (...all: readonly Cells[]) => all.flatMap((cells) => read(cells) ?? []);

// 46341 is 2026-11-15.
describe("a row of the history", () => {
  it("has the numbers of its cells, and none where a cell has none", () => {
    expect(read({ Date: 46341, Label: "Gap", Mean: 2.5, Target: "3", Assessed: 90 })).toEqual({
      on: "2026-11-15",
      label: "Gap",
      standard: "27001",
      by: "Total",
      key: "Total",
      figures: {
        mean: 2.5,
        target: undefined,
        attainment: undefined,
        assessed: 90,
        applicable: undefined,
        excluded: undefined,
        implemented: undefined,
      },
    });
  });

  it.each([
    ["no day", { Date: undefined }],
    ["a text for a day", { Date: "2026-11-15" }],
    ["a number that is no day", { Date: -1 }],
    ["another standard", { Date: 46341, Standard: "ISO 9001" }],
  ])("is passed over with %s", (_name, cells) => {
    expect(read(cells)).toBeUndefined();
  });
});

describe("the last total", () => {
  const all = rows(
    { Date: 46341, Label: "second" },
    { Date: 46300, Label: "first" },
    { Date: 46341, Label: "third" },
    { Date: 46341, Label: "part", By: "Theme", Key: "People" },
    { Date: 46341, Label: "other", Standard: "ISO 42001" },
    { Date: 46400, Label: "to come" },
  );
  const until = (day: string) => lastTotal(all, "27001", parseIsoDate(day))?.label;

  it("is that of the latest day, and of that day the one further down", () => {
    expect(until("2026-11-24")).toBe("third");
    expect(until("2026-11-15")).toBe("third");
    expect(until("2026-11-14")).toBe("first");
    expect(until("2026-10-04")).toBeUndefined();
  });
});

describe("comparing", () => {
  const figures = {
    mean: 2,
    target: 3,
    attainment: 0.5,
    assessed: 90,
    applicable: 91,
    excluded: 2,
    implemented: undefined,
  };

  it("says from, to and what is between", () => {
    const later = { ...figures, mean: 2.5, excluded: undefined, implemented: 70 };
    expect(compareFigures(figures, later)).toMatchObject({
      mean: { from: 2, to: 2.5, change: 0.5 },
      target: { from: 3, to: 3, change: 0 },
      excluded: { from: 2, to: undefined, change: undefined },
      implemented: { from: undefined, to: 70, change: undefined },
    });
    expect(compareFigures(undefined, figures).mean).toEqual({
      from: undefined,
      to: 2,
      change: undefined,
    });
  });

  it("finds no change between a time and itself", () => {
    const number = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), {
      nil: undefined,
    });
    const any = fc.record({
      mean: number,
      target: number,
      attainment: number,
      assessed: number,
      applicable: number,
      excluded: number,
      implemented: number,
    });
    fc.assert(
      fc.property(any, (one) => {
        const changes = Object.values(compareFigures(one, one)).map(({ change }) => change);
        return changes.every((change) => change === undefined || change === 0);
      }),
    );
  });
});
