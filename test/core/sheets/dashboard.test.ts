import { blueprint, type SheetContext } from "../../../src/core/sheets";
import type { CellValue, Row } from "../../../src/core/workbook";
import { goldenCase } from "../../app/maturity/contexts";

type Cells = Readonly<Record<string, CellValue>>;

/** What the Dashboard shows beside a label: both standards. */
function beside(context: SheetContext, label: string): readonly CellValue[] {
  const { cells = [] } = blueprint(context).sheets.find(({ name }) => name === "Dashboard") ?? {};
  const row = cells.find(({ value }) => value === label)?.at.slice(1) ?? "";
  return ["B", "C"].map((column) => cells.find(({ at }) => at === `${column}${row}`)?.value);
}

async function dashboardAfter(...snapshots: readonly Cells[]) {
  const context = await goldenCase();
  const rows = snapshots.map(
    (cells): Row =>
      new Map(Object.entries({ Standard: "ISO 27001", By: "Total", Key: "Total", ...cells })),
  );
  return { ...context, content: new Map([...context.content, ["AB_Maturity_history", rows]]) };
}

// The golden case has the mean 2.75 and the attainment 0.625; 46341 is 2026-11-15.
describe("the change since the last snapshot on the Dashboard", () => {
  it("is the present less the last total up to today", async () => {
    const context = await dashboardAfter(
      { Date: 46341, Label: "Before", Mean: 1, Attainment: 0.25 },
      { Date: 46341, Label: "After", Mean: 2.5, Attainment: 0.5 },
      { Date: 46300, Label: "First", Mean: 4, Attainment: 0.75 },
      { Date: 46400, Label: "To come", Mean: 5, Attainment: 1 },
    );
    expect(beside(context, "Mean level, change since last snapshot")).toEqual([0.25, ""]);
    expect(beside(context, "Attainment, change since last snapshot")).toEqual([0.125, ""]);
  });

  it("is blank where one of both has no number", async () => {
    const context = await dashboardAfter(
      { Date: 46341, Label: "Blank" },
      { Date: 46341, Label: "Other", Standard: "ISO 42001", Mean: 1, Attainment: 0.25 },
    );
    expect(beside(context, "Mean level, change since last snapshot")).toEqual(["", ""]);
  });

  it("lets the trend show the last of several snapshots of a day", async () => {
    const context = await dashboardAfter(
      { Date: 46341, Label: "Before", Mean: 1 },
      { Date: 46341, Label: "After", Mean: 2.5 },
    );
    expect(beside(context, "2026-11-15")).toEqual([2.5, 0]);
  });
});
