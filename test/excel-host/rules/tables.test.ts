import { startExcel } from "..";
import { codeOf, formulasOf, onSheet, valuesOf } from "./batch";

/** A table AB_T over A1:C4 with the headings Key, Level and Points. */
async function startWithTable(options: Parameters<typeof startExcel>[0] = {}) {
  const excel = startExcel(options);
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Key", "Level", "Points"],
      ["b", 2, ""],
      ["a", 3, ""],
      ["c", 1, ""],
    ];
    sheet.tables.add("A1:C4", true).name = "AB_T";
  });
  return excel;
}

const points = (sheet: Excel.Worksheet, formula: string): void => {
  const column = sheet.tables.getItem("AB_T").columns.getItem("Points").getDataBodyRange();
  column.formulas = formula as unknown as string[][];
};

describe("tables", () => {
  it("return formulas over their own row in the short form", async () => {
    await startWithTable();
    await onSheet((sheet) => points(sheet, "=AB_T[[#This Row],[Level]]*2"));
    expect(await formulasOf("C2:C4")).toEqual([["=[@Level]*2"], ["=[@Level]*2"], ["=[@Level]*2"]]);
  });

  it("put the lowest of several formulas into the whole column", async () => {
    await startWithTable();
    await onSheet((sheet) => (sheet.getRange("C2:C4").formulas = [["=1"], ["=2"], ["=3"]]));
    expect(await formulasOf("C2:C4")).toEqual([["=3"], ["=3"], ["=3"]]);
  });

  it("leave formulas as they are written when AutoCorrect is off", async () => {
    await startWithTable({ fillsCalculatedColumns: false });
    await onSheet((sheet) => (sheet.getRange("C2:C4").formulas = [["=1"], ["=2"], ["=3"]]));
    expect(await formulasOf("C2:C4")).toEqual([["=1"], ["=2"], ["=3"]]);
  });

  it("keep a typed value in a calculated column, and the column stays calculated for new rows", async () => {
    const excel = await startWithTable();
    await onSheet((sheet) => {
      points(sheet, "=[@Level]*2");
      sheet.getRange("C3").values = [[99]];
      sheet.tables.getItem("AB_T").resize("A1:C5");
    });
    expect(excel.onlooker.rows("AB_T").map(({ Points }) => Points)).toEqual([
      "=[@Level]*2",
      99,
      "=[@Level]*2",
      "=[@Level]*2",
    ]);
  });

  it.each([
    ["another header row", "A2:C5"],
    ["no row", "A1:C1"],
    ["another place", "F1:G4"],
  ])("are not resized to %s", async (_name, a1) => {
    await startWithTable();
    const batch = onSheet((sheet) => sheet.tables.getItem("AB_T").resize(a1));
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });

  it("do not overlap", async () => {
    await startWithTable();
    const batch = onSheet((sheet) => sheet.tables.add("C4:D6", true));
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });

  it.each(["AB_T", "ab_t", "AB_Name", "A1", "AB T", "1T"])(
    "do not take the name %p",
    async (name) => {
      await startWithTable();
      await onSheet((sheet, { workbook }) => {
        workbook.names.add("AB_Name", sheet.getRange("F1"));
        sheet.getRange("F1:G2").values = [
          ["x", "y"],
          [1, 2],
        ];
        sheet.tables.add("F1:G2", true).name = "Other";
      });
      const batch = onSheet((sheet) => (sheet.tables.getItem("Other").name = name));
      expect(await codeOf(batch)).toBe("InvalidArgument");
    },
  );

  it("make headings texts, unlike each other", async () => {
    const excel = await startWithTable();
    await onSheet((sheet) => (sheet.getRange("A1:C1").values = [["Key", 27001, "key"]]));
    expect(excel.book.table("AB_T").headings).toEqual(["Key", "27001", "key2"]);
  });

  it("grow over a block that is written right under them, unless that is off", async () => {
    const grown = await startWithTable();
    await onSheet((sheet) => (sheet.getRange("A5:C5").values = [["d", 4, ""]]));
    expect(grown.book.table("AB_T").area.bottom).toBe(4);
    const kept = await startWithTable({ expandsTables: false });
    await onSheet((sheet) => (sheet.getRange("A5:C5").values = [["d", 4, ""]]));
    expect(kept.book.table("AB_T").area.bottom).toBe(3);
  });

  it("misplace a block over filtered rows, and take single rows", async () => {
    const excel = await startWithTable();
    excel.person.filter("AB_T", "Key", ["a", "c"]);
    await onSheet((sheet) => (sheet.getRange("B2:B4").values = [[10], [20], [30]]));
    expect(await valuesOf("B2:B4")).toEqual([[2], [10], [20]]);
    await onSheet((sheet) => (sheet.getRange("B2").values = [[7]]));
    expect(await valuesOf("B2")).toEqual([[7]]);
    const right = await startWithTable({ manglesFilteredWrites: false });
    right.person.filter("AB_T", "Key", ["a", "c"]);
    await onSheet((sheet) => (sheet.getRange("B2:B4").values = [[10], [20], [30]]));
    expect(await valuesOf("B2:B4")).toEqual([[10], [20], [30]]);
  });

  it("say whether a filter hides rows", async () => {
    const excel = await startWithTable();
    const isFiltered = () =>
      Excel.run(async (context) => {
        const { autoFilter } = context.workbook.tables.getItem("AB_T");
        autoFilter.load("isDataFiltered");
        await context.sync();
        return autoFilter.isDataFiltered;
      });
    expect(await isFiltered()).toBe(false);
    excel.person.filter("AB_T", "Key", ["a"]);
    expect(await isFiltered()).toBe(true);
  });

  it("keep their ids through renaming, sorting, inserted rows and another sheet", async () => {
    const excel = await startWithTable();
    const { id, columns } = excel.book.table("AB_T");
    excel.person.addSheet("Other");
    excel.person.sort("AB_T", "Key");
    excel.person.insertRows("Sheet1", 1, 2);
    excel.person.moveTable("AB_T", "Other", "B3");
    excel.person.renameTable("AB_T", "Renamed");
    const table = excel.book.table("Renamed");
    expect([table.id, table.columns, table.sheet.name]).toEqual([id, columns, "Other"]);
    expect(excel.onlooker.rows("Renamed").map(({ Key }) => Key)).toEqual(["a", "b", "c"]);
  });

  it("keep kept ranges on their rows when rows come before them between two batches", async () => {
    const excel = await startWithTable();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A3").load("values");
      await context.sync();
      excel.coAuthor.insertRows("Sheet1", 2);
      range.values = [["still a"]];
      await context.sync();
    });
    expect(excel.onlooker.rows("AB_T").map(({ Key }) => Key)).toEqual([
      undefined,
      "b",
      "still a",
      "c",
    ]);
  });

  it("do not become part of a merge", async () => {
    await startWithTable();
    expect(await codeOf(onSheet((sheet) => sheet.getRange("A2:A3").merge()))).toBe(
      "InvalidArgument",
    );
  });
});
