import { startExcel } from "..";
import { codeOf, formulasOf, onSheet } from "./batch";

async function startWithReferences() {
  const excel = startExcel();
  await onSheet((sheet, { workbook }) => {
    sheet.name = "SoA 27001";
    sheet.getRange("A4:B6").values = [
      ["Key", "Level"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A4:B6", true).name = "AB_T";
    workbook.names.add("AB_Cells", sheet.getRange("B5:B6"));
    workbook.names.add("AB_Column", "=AB_T[Level]");
    const figures = workbook.worksheets.add("Figures");
    figures.getRange("A1:A4").values = [
      ["=SUM(AB_T[Level])"],
      ["='SoA 27001'!B5+B1"],
      ['=COUNTIFS(AB_T[Key],"Level",AB_T[Level],">="&$B$1)'],
      ["=SUM(AB_Cells)"],
    ];
  });
  return excel;
}

describe("references", () => {
  it("follow renamed columns, tables and sheets; texts in quotes do not", async () => {
    const excel = await startWithReferences();
    excel.person.renameColumn("AB_T", "Level", "Reifegrad [0-5]");
    excel.person.renameTable("AB_T", "AB_Neu");
    excel.person.renameSheet("SoA 27001", "SoA");
    expect(await formulasOf("A1:A3", "Figures")).toEqual([
      ["=SUM(AB_Neu[Reifegrad '[0-5']])"],
      ["=SoA!B5+B1"],
      ['=COUNTIFS(AB_Neu[Key],"Level",AB_Neu[Reifegrad \'[0-5\']],">="&$B$1)'],
    ]);
    expect(excel.book.names.map(({ formula }) => formula)).toEqual([
      "=SoA!$B$5:$B$6",
      "=AB_Neu[Reifegrad '[0-5']]",
    ]);
  });

  it("follow rows and columns that come and go", async () => {
    const excel = await startWithReferences();
    excel.person.insertRows("SoA 27001", 1, 2);
    excel.person.insertColumns("SoA 27001", "A");
    excel.person.insertRows("SoA 27001", 8);
    expect(excel.book.findName("AB_Cells")?.formula).toBe("='SoA 27001'!$C$7:$C$9");
    expect(await formulasOf("A2", "Figures")).toEqual([["='SoA 27001'!C7+B1"]]);
    excel.person.deleteRows("SoA 27001", 7, 3);
    expect(excel.book.findName("AB_Cells")?.formula).toBe("='SoA 27001'!#REF!");
  });

  it("are #REF! after their sheet was deleted", async () => {
    const excel = await startWithReferences();
    excel.person.deleteSheet("SoA 27001");
    expect(await formulasOf("A2", "Figures")).toEqual([["=#REF!+B1"]]);
  });

  it("become addresses when a table becomes a range", async () => {
    const excel = await startWithReferences();
    excel.person.convertToRange("AB_T");
    expect(await formulasOf("A1", "Figures")).toEqual([["=SUM('SoA 27001'!$B$5:$B$6)"]]);
    expect(excel.book.tables).toEqual([]);
  });

  it.each([
    ["=Missing[Level]", "InvalidArgument"],
    ["=AB_T[Missing]", "InvalidArgument"],
    ["=AB_T[level]", undefined],
  ])("of a new name to %s: %s", async (formula, code) => {
    await startWithReferences();
    const batch = onSheet(
      (_sheet, { workbook }) => workbook.names.add("AB_New", formula),
      "Figures",
    );
    expect(await codeOf(batch)).toBe(code);
  });

  it("tell where a name lies, and null for a formula", async () => {
    await startWithReferences();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const cells = names.getItem("AB_Cells").getRangeOrNullObject().load("address");
      const column = names.getItem("AB_Column").getRangeOrNullObject().load("address");
      names.add("AB_Seven", "=7");
      const seven = names.getItem("AB_Seven").getRangeOrNullObject().load("address");
      names.load("items/name,items/type,items/scope");
      await context.sync();
      expect([cells.address, column.address]).toEqual(["'SoA 27001'!B5:B6", "'SoA 27001'!B5:B6"]);
      expect(seven.isNullObject).toBe(true);
      expect(names.items.map(({ type }) => type)).toEqual(["Range", "Range", "String"]);
    });
  });
});
