import { startExcel } from "..";
import { codeOf, onSheet } from "../rules/batch";

describe("the wire", () => {
  it("keeps chains of null objects null, and does nothing with them", async () => {
    const excel = startExcel();
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
      const used = missing.getUsedRangeOrNullObject(true).load("values");
      const table = context.workbook.tables.getItemOrNullObject("Missing");
      const body = table.getDataBodyRange().load("address");
      missing.delete();
      await context.sync();
      expect([missing, used, table, body].map(({ isNullObject }) => isNullObject)).toEqual([
        true,
        true,
        true,
        true,
      ]);
    });
    expect(excel.book.sheets).toHaveLength(1);
  });

  it("lets the library refuse what was not loaded, and what is used after its run", async () => {
    startExcel();
    const unloaded = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("address");
      await context.sync();
      return range.values as unknown;
    });
    await expect(unloaded).rejects.toMatchObject({ code: "PropertyNotLoaded" });
    const leaked = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      return range;
    });
    const write = (): void => {
      leaked.values = [[1]];
    };
    expect(write).toThrow("The object path '_reference()' isn't working");
  });

  it("answers collections with the properties of their items' parts", async () => {
    const excel = startExcel();
    excel.person.addSheet("Second");
    excel.person.protectSheet("Second");
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/id,items/protection/protected");
      const count = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ["Sheet1", false],
        ["Second", true],
      ]);
      expect(count.value).toBe(2);
      worksheets.items[1]?.getRange("A1").load("address");
      await context.sync();
    });
  });

  it("fails with the name of a member that the double lacks", async () => {
    const excel = startExcel();
    const batch = onSheet((sheet) => sheet.getRange("A1").flashFill());
    expect(await codeOf(batch)).toBe("HostDoubleLacks");
    expect(excel.complaints.splice(0)).toEqual([expect.stringContaining("Range.flashFill")]);
  });

  it("refuses members that this Excel is said to miss", async () => {
    startExcel({ missing: ["Range.setCellProperties"] });
    const batch = onSheet((sheet) => sheet.getRange("A1").setCellProperties([[{}]]));
    expect(await codeOf(batch)).toBe("NotImplemented");
  });

  it("follows objects that are used in a later batch, without making them again", async () => {
    const excel = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Once");
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Once"]);
  });

  it("counts round trips, actions and bytes, and tells the library's clean-up apart", async () => {
    const excel = startExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      range.values = [["x".repeat(1000)]];
      await context.sync();
    });
    const { roundTrips, all } = excel.traffic;
    expect([roundTrips.length, all.length]).toEqual([2, 3]);
    expect(roundTrips[1]?.requestBytes).toBeGreaterThan(1000);
    expect(roundTrips[0]?.responseBytes).toBeGreaterThan(20);
    expect(excel.references.size).toBe(0);
  });

  it("refuses, with the API sets checked, what is above the sets that the host declares", async () => {
    startExcel({ apiSet: "1.12", isApiSetChecked: true });
    const resize = onSheet((sheet) => sheet.tables.getItem("T").resize("A1:B2"));
    expect(await codeOf(resize)).toBe("ApiNotFound");
    startExcel({ apiSet: "1.13", isApiSetChecked: true });
    const found = onSheet((sheet) => sheet.tables.getItem("T").resize("A1:B2"));
    expect(await codeOf(found)).toBe("ItemNotFound");
  });
});
