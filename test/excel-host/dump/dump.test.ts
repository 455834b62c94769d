import {
  lintPackage,
  openPackage,
  readCells,
  readWorkbook,
  type CellModel,
} from "../../../src/ooxml";
import { itNeedsLibreOffice, libreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "../../oracle/libreOffice";
import { validate } from "../../oracle/validator";
import { dump, startExcel } from "..";

/** A book with one of everything that the add-in writes. */
async function oneOfEverything(): Promise<Uint8Array> {
  const excel = startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "SoA 27001";
    sheet.tabColor = "#1F3864";
    sheet.getRange("A1").values = [["Statement"]];
    sheet.getRange("A3:A6").numberFormat = [["@"], ["@"], ["@"], ["@"]];
    sheet.getRange("A3:C6").values = [
      ["Control", "Level", "Points"],
      ["A.5.1", 2, ""],
      ["4.1", 3, ""],
      ["=1+1", "", ""],
    ];
    const table = sheet.tables.add("A3:C6", true);
    table.name = "AB_SoA_27001";
    table.style = "TableStyleLight1";
    context.workbook.names.add("AB_Levels", sheet.getRange("B4:B6"));
    context.workbook.names.add("AB_Controls", "=AB_SoA_27001[Control]");
    table.columns.getItem("Points").getDataBodyRange().formulas =
      "=[@Level]*2" as unknown as string[][];
    sheet.getRange("E3:E5").values = [
      ["Sum"],
      ["=SUM(AB_SoA_27001[Points])"],
      ["=AGGREGATE(4,6,AB_Levels)"],
    ];
    sheet.getRange("F3:F5").values = [["Theme"], ["one"], ["two"]];
    const rule = sheet.getRange("B4:B6").dataValidation;
    rule.rule = { wholeNumber: { formula1: 0, formula2: 5, operator: "Between" } };
    rule.errorAlert = { title: "No", message: "0 to 5", showAlert: true, style: "Stop" };
    sheet.getRange("F4:F5").dataValidation.rule = {
      list: { inCellDropDown: true, source: "one,two" },
    };
    const highlight = sheet.getRange("A4:C6").conditionalFormats.add("Custom");
    highlight.custom.rule.formula = '=$B4=""';
    highlight.custom.format.fill.color = "#FFC7CE";
    sheet.getRange("A1").hyperlink = { documentReference: "AB_Levels", textToDisplay: "Levels" };
    sheet.freezePanes.freezeAt("A1:A3");
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.setPrintArea("A:C");
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("E3:F5"), "Columns");
    chart.title.text = "Levels";
    chart.setPosition("H1", "M12");
    const series = chart.series.getItemAt(0);
    series.setValues(sheet.getRange("E4:E5"));
    series.setXAxisValues(sheet.getRange("F4:F5"));
    await context.sync();
  });
  return dump(excel.book);
}

describe("dump", () => {
  it("is a valid package without findings of our lint", async () => {
    const bytes = await oneOfEverything();
    expect(validate(bytes)).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
  });

  it("writes formulas in file form, and texts that look like formulas as texts", async () => {
    const at = cellsOf(await oneOfEverything());
    expect(at(4, 3)?.formula).toBe("AB_SoA_27001[[#This Row],[Level]]*2");
    expect(at(5, 5)?.formula).toBe("_xlfn.AGGREGATE(4,6,AB_Levels)");
    expect(at(6, 1)?.value).toBe("=1+1");
    expect(at(5, 1)?.value).toBe("4.1");
  });

  itNeedsLibreOffice(
    "needs LibreOffice: computes the formulas that the double does not",
    async () => {
      const at = cellsOf(await libreOffice.recalculate(await oneOfEverything()));
      const values = [at(4, 3), at(5, 3), at(4, 5), at(5, 5)].map((cell) => cell?.value);
      // 2*2, 3*2, their sum with a blank level, and the largest level.
      expect(values).toEqual([4, 6, 10, 3]);
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});

/** Cells of the first sheet by row and column, from 1. */
function cellsOf(bytes: Uint8Array): (row: number, column: number) => CellModel | undefined {
  const opened = openPackage(bytes);
  const [sheet] = readWorkbook(opened).sheets;
  const { rows } = readCells(opened, sheet?.part ?? "");
  return (row, column) =>
    rows.find((found) => found.row === row)?.cells.find((cell) => cell.column === column);
}
