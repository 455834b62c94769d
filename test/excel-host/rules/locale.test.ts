import { startExcel } from "..";
import { codeOf, formulasOf, onSheet, valuesOf } from "./batch";

describe("an Excel set to another language", () => {
  it.each([
    ["de-DE", "2,5", 2.5],
    ["de-DE", "1.234,5", 1234.5],
    ["de-DE", "24.11.2026", 46_350],
    ["de-DE", "WAHR", true],
    ["fr-FR", "2,5", 2.5],
    ["fr-FR", "1 234,5", 1234.5],
    ["fr-FR", "24/11/2026", 46_350],
    ["fr-FR", "FAUX", false],
    ["fr-FR", "2.5", "2.5"],
    ["en-US", "11/24/2026", 46_350],
  ] as const)("%s: a person types %s", async (locale, typed, value) => {
    const { person } = startExcel({ locale });
    person.type("Sheet1", "A1", typed);
    expect(await valuesOf("A1")).toEqual([[value]]);
  });

  it("takes values and formulas of an add-in the en-US way, and gives them back so", async () => {
    startExcel({ locale: "de-DE" });
    await onSheet((sheet) => {
      sheet.getRange("A1:B1").values = [["2.5", "24.11.2026"]];
      sheet.getRange("C1").formulas = [["=SUM(A1,1.5)"]];
    });
    expect(await valuesOf("A1:B1")).toEqual([[2.5, "24.11.2026"]]);
    expect(await formulasOf("C1")).toEqual([["=SUM(A1,1.5)"]]);
  });

  it("refuses formulas with semicolons between arguments, and takes them in arrays", async () => {
    startExcel({ locale: "de-DE" });
    const write = (formula: string) =>
      codeOf(onSheet((sheet) => (sheet.getRange("A1").formulas = [[formula]])));
    expect(await write("=SUM(B1;C1)")).toBe("InvalidArgument");
    expect(await write("=SUM({1;2})")).toBeUndefined();
  });

  it("wants two ranges of a name parted as its language has it", async () => {
    const add = () =>
      codeOf(
        onSheet((_sheet, { workbook }) => void workbook.names.add("Both", "=Sheet1!A1,Sheet1!B1")),
      );
    startExcel({ locale: "en-US" });
    expect(await add()).toBeUndefined();
    startExcel({ locale: "fr-FR" });
    expect(await add()).toBe("InvalidArgument");
  });
});

describe("a copy", () => {
  it("of a sheet has its cells and its page, comes last, and changes alone", async () => {
    const excel = startExcel();
    excel.person.type("Sheet1", "A1", "first");
    excel.person.addSheet("Other");
    await onSheet((sheet) => {
      sheet.pageLayout.orientation = "Landscape";
      const copy = sheet.copy("End");
      copy.getRange("B1").values = [["copy"]];
      copy.name = "Second";
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Other", "Second"]);
    expect(await valuesOf("A1:B1", "Second")).toEqual([["first", "copy"]]);
    expect(await valuesOf("A1:B1")).toEqual([["first", ""]]);
    expect(excel.book.sheet("Second").pageLayout.values.get("orientation")).toBe("Landscape");
  });

  it("of a workbook shares nothing with the first", () => {
    const first = startExcel();
    first.person.type("Sheet1", "A1", "first");
    const second = startExcel({}, first.book);
    second.person.type("Sheet1", "A1", "second");
    second.person.addSheet("More");
    expect(first.onlooker.content("Sheet1", "A1")).toBe("first");
    expect(second.onlooker.content("Sheet1", "A1")).toBe("second");
    expect(first.book.sheets).toHaveLength(1);
  });
});
