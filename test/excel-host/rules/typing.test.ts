import { CellErrorValue, startExcel } from "..";
import { codeOf, formulasOf, onSheet, valuesOf } from "./batch";

describe("what is written is typed", () => {
  it.each([
    ["4.1", 4.1, "General"],
    [" 5 ", 5, "General"],
    ["1,234.5", 1234.5, "General"],
    ["-5", -5, "General"],
    ["(7)", -7, "General"],
    ["5%", 0.05, "0%"],
    ["1e3", 1000, "General"],
    ["true", true, "General"],
    ["#n/a", "#N/A", "General"],
    // 2 January 2026 is day 46024, counted from 1899-12-30.
    ["1-2", 46_024, "d-mmm"],
    ["5-Jan", 46_027, "d-mmm"],
    ["2026-11-15", 46_341, "m/d/yyyy"],
    ["11/15/2026", 46_341, "m/d/yyyy"],
    ["12:30", 12.5 / 24, "h:mm"],
    ["1-2-3-4", "1-2-3-4", "General"],
    ["A.5.1", "A.5.1", "General"],
    ["ISO 27001", "ISO 27001", "General"],
  ])("takes %p for %p", async (typed, value, format) => {
    const excel = startExcel({ year: 2026 });
    await onSheet((sheet) => (sheet.getRange("A1").values = [[typed]]));
    expect(await valuesOf("A1")).toEqual([[value]]);
    expect(excel.onlooker.numberFormat("Sheet1", "A1")).toBe(format);
  });

  it("keeps text in cells of the format @, also what looks like a formula", async () => {
    const excel = startExcel();
    const typed = ["4.1", "1-2", "TRUE", "=1+1", "- see policy"];
    await onSheet((sheet) => {
      sheet.getRange("A1:E1").numberFormat = "@" as unknown as string[][];
      sheet.getRange("A1:E1").values = [typed];
    });
    expect(await valuesOf("A1:E1")).toEqual([typed]);
    expect(excel.onlooker.formula("Sheet1", "D1")).toBeUndefined();
  });

  it("takes away an apostrophe, and never gives it back in formulas", async () => {
    startExcel();
    await onSheet((sheet) => (sheet.getRange("A1:B1").values = [["'=x", "'4.1"]]));
    expect(await valuesOf("A1:B1")).toEqual([["=x", "4.1"]]);
    expect(await formulasOf("A1:B1")).toEqual([["=x", "4.1"]]);
  });

  it.each([
    ["=A2*2", "=A2*2"],
    ["+A2", "=+A2"],
    ["-A2", "=-A2"],
    ["@SUM(A2)", "=SUM(A2)"],
  ])("takes %p for the formula %p", async (typed, formula) => {
    startExcel();
    await onSheet((sheet) => (sheet.getRange("A1").values = [[typed]]));
    expect(await formulasOf("A1")).toEqual([[formula]]);
  });

  it.each(["=(1", "=1+", '="a', "@home", "=Missing[Level]", "=[@Level]", "=Nowhere!A1"])(
    "refuses %p",
    async (typed) => {
      startExcel();
      const batch = onSheet((sheet) => (sheet.getRange("A1").values = [[typed]]));
      expect(await codeOf(batch)).toBe("InvalidArgument");
    },
  );

  it("takes 32,767 characters and not one more", async () => {
    startExcel();
    const write = (length: number) =>
      codeOf(onSheet((sheet) => (sheet.getRange("A1").values = [["x".repeat(length)]])));
    expect(await write(32_767)).toBeUndefined();
    expect(await write(32_768)).toBe("InvalidArgument");
  });

  it("leaves cells at null and empties them at an empty text", async () => {
    startExcel();
    await onSheet((sheet) => {
      sheet.getRange("A1:C1").values = [[1, 2, 3]];
      sheet.getRange("A1:C1").values = [[null, "", 4]];
    });
    expect(await valuesOf("A1:C1")).toEqual([[1, "", 4]]);
  });

  it("writes one value into all cells of a range", async () => {
    startExcel();
    await onSheet((sheet) => (sheet.getRange("A1:B2").values = 7 as unknown as number[][]));
    expect(await valuesOf("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it.each([
    [[[1]]],
    [[[1, 2, 3]]],
    [
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])("refuses an array of another size: %j", async (array) => {
    startExcel();
    const batch = onSheet((sheet) => (sheet.getRange("A1:B1").values = array));
    expect(await codeOf(batch)).toBe("InvalidArgument");
  });

  it("writes 2,000 rows in the library's parts, and refuses a wrong size before the first part", async () => {
    const excel = startExcel();
    const rows = Array.from({ length: 2000 }, (_none, row) => [row, `row ${String(row)}`]);
    await onSheet((sheet) => (sheet.getRange("A1:B2000").values = rows));
    expect(excel.onlooker.content("Sheet1", "B2000")).toBe("row 1999");
    const wrong = onSheet((sheet) => (sheet.getRange("D1:E1999").values = rows));
    expect(await codeOf(wrong)).toBe("InvalidArgument");
    expect(excel.onlooker.content("Sheet1", "D1")).toBeUndefined();
  });

  it("fails at the value of a formula that nobody supplied, not at its text", async () => {
    const excel = startExcel();
    await onSheet((sheet) => (sheet.getRange("A1").formulas = [["=1+1"]]));
    expect(await formulasOf("A1")).toEqual([["=1+1"]]);
    await expect(valuesOf("A1")).rejects.toThrow("Sheet1!A1 is the formula =1+1");
    expect(excel.complaints.splice(0)).toHaveLength(1);
    excel.onlooker.supply("Sheet1", "A1", new CellErrorValue("#N/A"));
    expect(await valuesOf("A1")).toEqual([["#N/A"]]);
  });

  it("counts days from 1904 where the workbook does", async () => {
    const excel = startExcel({ is1904: true });
    await onSheet((sheet) => (sheet.getRange("A1").values = [["1904-01-02"]]));
    expect(excel.onlooker.content("Sheet1", "A1")).toBe(1);
    await Excel.run(async (context) => {
      const first = context.workbook.functions.date(1904, 1, 1);
      first.load("value");
      await context.sync();
      expect(first.value).toBe(0);
    });
  });
});
