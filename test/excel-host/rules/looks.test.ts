import { startExcel } from "..";
import { codeOf, onSheet } from "./batch";

describe("rules and looks of cells", () => {
  it.each<[string, Excel.DataValidationRule, string | undefined]>([
    [
      "255 characters in words",
      { list: { inCellDropDown: true, source: "x".repeat(255) } },
      undefined,
    ],
    [
      "256 characters in words",
      { list: { inCellDropDown: true, source: "x".repeat(256) } },
      "InvalidArgument",
    ],
    ["a name", { list: { inCellDropDown: true, source: "=AB_People" } }, undefined],
    [
      "a column of a table",
      { list: { inCellDropDown: true, source: "=AB_People[Person]" } },
      "InvalidArgument",
    ],
    [
      "two rules",
      {
        wholeNumber: { formula1: 1, operator: "EqualTo" },
        decimal: { formula1: 1, operator: "EqualTo" },
      },
      "InvalidArgument",
    ],
  ])("take as a rule: %s", async (_name, rule, code) => {
    startExcel();
    const batch = onSheet((sheet) => (sheet.getRange("A1:A9").dataValidation.rule = rule));
    expect(await codeOf(batch)).toBe(code);
  });

  it("say whether all, some or different rules stand in a range", async () => {
    startExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:A4").dataValidation.rule = {
        list: { inCellDropDown: true, source: "a,b" },
      };
      sheet.getRange("A3:A4").dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 5, operator: "Between" },
      };
    });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const rules = ["A1:A2", "A3", "A1:A4", "A4:A9", "B1"].map((a1) =>
        sheet.getRange(a1).dataValidation.load("type,rule"),
      );
      await context.sync();
      expect(rules.map(({ type }) => type)).toEqual([
        "List",
        "WholeNumber",
        "Inconsistent",
        "MixedCriteria",
        "None",
      ]);
      expect(rules[1]?.rule).toEqual({
        wholeNumber: { formula1: 1, formula2: 5, operator: "Between" },
      });
    });
  });

  it("want a rule before its message", async () => {
    startExcel();
    const batch = onSheet((sheet) => {
      sheet.getRange("A1").dataValidation.errorAlert = {
        title: "",
        message: "x",
        showAlert: true,
        style: "Stop",
      };
    });
    expect(await codeOf(batch)).toBe("InvalidOperation");
  });

  it("put each new conditional format on top, and move it where it is told", async () => {
    const excel = startExcel();
    await onSheet((sheet) => {
      for (const formula of ["=A1=1", "=A1=2", "=A1=3"]) {
        sheet.getRange("A1:A9").conditionalFormats.add("Custom").custom.rule.formula = formula;
      }
    });
    const formulas = () =>
      excel.book.sheet("Sheet1").conditionalFormats.map(({ formula }) => formula);
    expect(formulas()).toEqual(["=A1=3", "=A1=2", "=A1=1"]);
    await onSheet((sheet) => {
      sheet.getRange("A1").conditionalFormats.getItemAt(0).priority = 99;
    });
    expect(formulas()).toEqual(["=A1=2", "=A1=1", "=A1=3"]);
    await onSheet((sheet) => sheet.getRange("A1:A4").conditionalFormats.clearAll());
    expect(excel.book.sheet("Sheet1").conditionalFormats.map(({ areas }) => areas[0]?.top)).toEqual(
      [4, 4, 4],
    );
  });

  it("give several ranges one conditional format at once", async () => {
    const excel = startExcel();
    await onSheet((sheet) => {
      const { conditionalFormats } = sheet.getRanges("A1:A9,C1:D9");
      conditionalFormats.add("Custom").custom.rule.formula = "=$B1=1";
    });
    const formats = excel.book.sheet("Sheet1").conditionalFormats;
    expect(formats.map(({ areas }) => areas.map(({ left, right }) => [left, right]))).toEqual([
      [
        [0, 0],
        [2, 3],
      ],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const counts = ["A2", "B2", "D9"].map((a1) =>
        sheet.getRange(a1).conditionalFormats.getCount(),
      );
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 0, 1]);
    });
  });

  it("take no table reference in a conditional format", async () => {
    startExcel();
    const batch = onSheet((sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=AB_T[@Level]=1";
    });
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });

  it("take looks cell by cell and column by column, widths in points", async () => {
    const excel = startExcel();
    await onSheet((sheet) => {
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [{ format: { fill: { color: "#ff0000" }, font: { bold: true } } }, {}],
        ]);
      sheet
        .getRange("A2:B3")
        .setColumnProperties([
          { format: { columnWidth: 90, wrapText: true } },
          { format: { horizontalAlignment: "Center" } },
        ]);
      sheet.getRange("D:D").format.columnWidth = 30;
    });
    const sheet = excel.book.sheet("Sheet1");
    expect(sheet.formatAt(0, 0)).toEqual({ fill: "#FF0000", bold: true });
    expect(sheet.formatAt(0, 1)).toEqual({});
    expect(sheet.formatAt(2, 0)).toEqual({ wrap: true });
    expect([...sheet.columnWidths]).toEqual([
      [0, 90],
      [3, 30],
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
      range.load("format/fill/color,format/font/bold,format/columnWidth");
      await context.sync();
      // Null where the cells do not agree.
      expect([range.format.fill.color, range.format.font.bold]).toEqual([null, null]);
    });
  });

  it("come along with copied formats, conditional formats too, rules not", async () => {
    const excel = startExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").numberFormat = [["@", "yyyy-mm-dd"]];
      sheet.getRange("A1:B1").conditionalFormats.add("Custom").custom.rule.formula = "=$A1=1";
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      sheet.getRange("A2:B3").copyFrom("A1:B1", "Formats");
    });
    const sheet = excel.book.sheet("Sheet1");
    expect([sheet.numberFormatAt(2, 0), sheet.numberFormatAt(2, 1)]).toEqual(["@", "yyyy-mm-dd"]);
    expect(sheet.conditionalFormats[0]?.areas).toEqual([{ top: 0, left: 0, bottom: 2, right: 1 }]);
    expect(sheet.validations[0]?.areas).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }]);
  });

  it("go with clear, whose kinds differ", async () => {
    const excel = startExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A1:A3").format.font.bold = true;
      sheet.getRange("A1:A3").dataValidation.rule = {
        list: { inCellDropDown: true, source: "1,2,3" },
      };
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("A2").clear("Formats");
      sheet.getRange("A3").clear("All");
    });
    const sheet = excel.book.sheet("Sheet1");
    expect([0, 1, 2].map((row) => sheet.cells.get(row, 0)?.content)).toEqual([
      undefined,
      2,
      undefined,
    ]);
    expect([0, 1, 2].map((row) => sheet.formatAt(row, 0).bold)).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect(sheet.validations[0]?.areas).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  });

  it("repeat whole rows only as print titles, and fit pages or scale, not both", async () => {
    startExcel();
    const titles = onSheet((sheet) => sheet.pageLayout.setPrintTitleRows("A1:B2"));
    expect(await codeOf(titles)).toBe("InvalidArgument");
    const both = onSheet(
      (sheet) => (sheet.pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 }),
    );
    expect(await codeOf(both)).toBe("InvalidArgument");
  });
});
