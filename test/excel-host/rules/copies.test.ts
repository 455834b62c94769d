import { startExcel } from "..";
import { codeOf, formulasOf, onSheet, valuesOf } from "./batch";

describe("cells that are copied with all that they have", () => {
  it("bring contents, looks, colours and lists along to the same place of another sheet", async () => {
    const excel = startExcel();
    excel.person.addSheet("Other");
    await onSheet((sheet, { workbook }) => {
      const from = sheet.getRange("A1:B2");
      from.numberFormat = [
        ["@", "General"],
        ["@", "General"],
      ];
      from.values = [
        ["'=x", 1],
        ["4.1", ""],
      ];
      from.conditionalFormats.add("Custom").custom.rule.formula = "=$B1=1";
      sheet.getRange("A1:A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      const other = workbook.worksheets.getItem("Other");
      other.getRange("B2").values = [["theirs"]];
      other.getRange("A1:B2").copyFrom(from, "All");
    });
    const other = excel.book.sheet("Other");
    expect(await valuesOf("A1:B2", "Other")).toEqual([
      ["=x", 1],
      ["4.1", ""],
    ]);
    expect(other.numberFormatAt(1, 0)).toBe("@");
    expect(other.conditionalFormats.map(({ formula, areas }) => [formula, areas])).toEqual([
      ["=$B1=1", [{ top: 0, left: 0, bottom: 1, right: 1 }]],
    ]);
    expect(other.validations.map(({ rule }) => rule)).toEqual([
      { list: { inCellDropDown: true, source: "a" } },
    ]);
    expect(excel.complaints).toEqual([]);
  });

  it("of a table's part make no table, and keep their names to themselves", async () => {
    const excel = startExcel();
    excel.person.addSheet("Other");
    await onSheet((sheet, { workbook }) => {
      sheet.getRange("A1:A2").values = [["Id"], ["x"]];
      sheet.tables.add("A1:A2", true).name = "T";
      workbook.worksheets.getItem("Other").getRange("A2").copyFrom(sheet.getRange("A2"), "All");
    });
    expect(excel.book.sheet("Other").tables).toEqual([]);
    expect(await formulasOf("A1:A2", "Other")).toEqual([[""], ["x"]]);
  });
});

describe("copies of sheets", () => {
  it("come beside another one, with page, frozen panes and colour of the tab", async () => {
    const excel = startExcel();
    excel.person.addSheet("Last");
    await onSheet((sheet) => {
      sheet.tabColor = "#123456";
      sheet.freezePanes.freezeRows(2);
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      const after = sheet.copy("After", sheet);
      after.name = "After";
      sheet.copy("Before", after).name = "Between";
      sheet.copy("End").name = "End";
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual([
      "Sheet1",
      "Between",
      "After",
      "Last",
      "End",
    ]);
    const copy = excel.book.sheet("Between");
    expect([copy.tabColor, copy.freeze]).toEqual(["#123456", { rows: 2, columns: 0 }]);
    expect(copy.pageLayout.values.get("titleRows")).toMatchObject({ top: 0, bottom: 1 });
  });
});

describe("texts that are looked for", () => {
  const WHOLE = { completeMatch: true, matchCase: true };

  it.each([
    ["a cell that holds them and nothing else", "x1", undefined],
    ["no part of one", "x", "ItemNotFound"],
    ["no other case", "X1", "ItemNotFound"],
    ["stars behind a tilde as they are", "a~*", undefined],
  ])("are found in %s", async (_name, text, code) => {
    startExcel();
    const batch = onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["x1", "a*"]];
      sheet.getRange("A1:B1").find(text, WHOLE);
    });
    expect(await codeOf(batch)).toBe(code);
  });

  it("end the batch where they are not found, and are not found in hidden rows", async () => {
    const excel = startExcel();
    excel.person.hideRows("Sheet1", 1);
    const batch = onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["x1", ""]];
      sheet.getRange("A1:B1").find("x1", WHOLE);
      sheet.getRange("A1").values = [["never"]];
    });
    expect(await codeOf(batch)).toBe("ItemNotFound");
    expect(await valuesOf("A1")).toEqual([["x1"]]);
  });
});

describe("columns of a range", () => {
  it("are refused where the range has none", async () => {
    startExcel();
    const batch = onSheet((sheet) => void sheet.getRange("A1:B2").getColumn(2).load("values"));
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });
});
