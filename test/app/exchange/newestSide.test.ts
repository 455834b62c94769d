import { newestSide } from "../../../src/app/exchange/newestSide";
import { parseIsoDate, toSerial } from "../../../src/core/day";
import { planOf, type CellValue, type Row } from "../../../src/core/workbook";
import { applied, workbookState } from "../workbookState";

const day = (text: string) => toSerial(parseIsoDate(text));

type Entry = readonly [seq: number, on: string, field: string, value: CellValue];

const withLog = (entries: readonly Entry[]) =>
  applied(
    workbookState(),
    planOf("Log", {
      addedRows: entries.map(([seq, on, field, value]) => ({
        table: "AB_Change_log",
        row: new Map<string, CellValue>([
          ...([
            ["Seq", seq],
            ["On", day(on)],
            ["Who", "Ada"],
            ["Action", "Set"],
          ] as const),
          ...([
            ["Sheet", "SoA 27001"],
            ["Record", "A.5.1"],
            ["Field", field],
          ] as const),
          ["New", value],
        ]),
      })),
    }),
  );

const NO_CELLS: Row = new Map();

const newer = (
  ours: readonly Entry[],
  theirs: readonly Entry[],
  cell: { readonly column?: string; readonly ours?: CellValue; readonly theirs?: CellValue } = {},
) =>
  newestSide(
    withLog(ours),
    withLog(theirs),
  )({
    ...{ kind: "changed", table: "AB_SoA_27001", key: "a.5.1", column: "Owner", cells: NO_CELLS },
    ...{ base: "Old", ours: "Ada", theirs: "Ben", result: "Old", ...cell },
  });

describe("the side that typed a cell last", () => {
  const early: Entry = [1, "2026-11-01", "Owner", "Ada"];
  const late: Entry = [1, "2026-11-02", "Owner", "Ben"];

  it("is the one with the later day, on either side", () => {
    expect(newer([early], [late])).toBe("theirs");
    const swapped = { ours: "Ben", theirs: "Ada" };
    expect(newer([late], [early], swapped)).toBe("ours");
  });

  it("is nobody on one day, or where a log does not have what the cell says", () => {
    expect(newer([early], [[1, "2026-11-01", "Owner", "Ben"]])).toBeUndefined();
    expect(newer([early], [])).toBeUndefined();
    expect(newer([], [late])).toBeUndefined();
    expect(newer([early], [late], { theirs: "Cy" })).toBeUndefined();
    expect(newer([early], [[1, "2026-11-02", "Status", "Ben"]])).toBeUndefined();
  });

  it("goes by the last entry of a cell, whatever the order of the rows", () => {
    const back: Entry = [2, "2026-11-03", "Owner", "Ada"];
    expect(newer([back, early], [late])).toBe("ours");
    expect(newer([early, back], [late])).toBe("ours");
  });

  it("reads days, and texts in quotes", () => {
    const field = "Evidence date";
    expect(
      newer([[1, "2026-11-01", field, "2026-10-01"]], [[1, "2026-11-02", field, '"soon"']], {
        column: field,
        ours: day("2026-10-01"),
        theirs: "soon",
      }),
    ).toBe("theirs");
  });
});
