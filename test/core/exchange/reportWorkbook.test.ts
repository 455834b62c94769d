import { reportWorkbook, type Report } from "../../../src/core/exchange";

const report: Report = {
  name: "Statement_27001",
  sheet: "SoA 27001",
  title: "Statement",
  facts: [
    ["Organisation", "Ada & Co"],
    ["Blank", " "],
    ["Version", "1.1"],
    ["Date", "2026-11-24"],
    ["Seal", "none"],
  ],
  columns: [
    { heading: "Control", width: 10 },
    { heading: "Title", width: 30 },
  ],
  rows: [["A.5.1", "Policies"], ["A.5.2"]],
  whenEmpty: "No controls.",
};

describe("reports as a workbook", () => {
  it("are a sheet each with title, facts and one table under its headings", () => {
    const plan = reportWorkbook([report, { ...report, title: "Other" }], "Ada & Co");
    const [sheet] = plan.sheets;
    expect([plan.title, plan.organisation, plan.sheets.length]).toEqual([
      ...["Statement, Other", "Ada & Co", 2],
    ]);
    expect(sheet?.cells.map(({ at, value }) => [at, value])).toEqual([
      ["A1", "Statement"],
      ["A2", "Organisation: Ada & Co  |  Version: 1.1"],
      ["A3", "Date: 2026-11-24  |  Seal: none"],
    ]);
    expect(sheet?.table).toMatchObject({
      ...{ name: "Statement_27001", keys: ["Control"], headingRow: 5 },
      columns: [
        { heading: "Control", width: 10, type: "text" },
        { heading: "Title", width: 30, type: "text" },
      ],
    });
    expect(sheet?.table?.rows.map((row) => [...row])).toEqual([
      [
        ["Control", "A.5.1"],
        ["Title", "Policies"],
      ],
      [
        ["Control", "A.5.2"],
        ["Title", ""],
      ],
    ]);
    expect([sheet?.frozen, sheet?.print]).toEqual([{ rows: 5, columns: 1 }, { titleRows: "1:5" }]);
  });

  it("go on at the right where they are too wide, with what names the records on each page", () => {
    const wide = ["Theme", "Justification", "Implementation", "Evidence", "Attributes"];
    const columns = [...report.columns, ...wide.map((heading) => ({ heading, width: 60 }))];
    // 300 characters beside the 40 that each page repeats; a page has 190.
    expect(reportWorkbook([{ ...report, columns }], "").sheets[0]?.print).toEqual({
      ...{ titleRows: "5:5", titleColumns: "A:B", pagesWide: 2 },
    });
    const untitled = columns.filter(({ heading }) => heading !== "Title");
    expect(reportWorkbook([{ ...report, columns: untitled }], "").sheets[0]?.print).toEqual({
      ...{ titleRows: "5:5", titleColumns: "A:A", pagesWide: 2 },
    });
    const narrow = [...report.columns, { heading: "Evidence", width: 150 }];
    expect(reportWorkbook([{ ...report, columns: narrow }], "").sheets[0]?.print).toEqual({
      titleRows: "1:5",
    });
  });

  it("say so in their only row when they have none", () => {
    const rows = reportWorkbook([{ ...report, rows: [] }], "").sheets[0]?.table?.rows;
    expect(rows?.map((row) => [...row])).toEqual([[["Control", "No controls."]]]);
  });
});
