import { startExcel } from "..";
import { codeOf, onSheet } from "./batch";

describe("sheets", () => {
  it.each([
    ["Sheet1", "ItemAlreadyExists"],
    ["SHEET1", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["'x", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["x".repeat(31), undefined],
  ])("are added under the name %p: %s", async (name, code) => {
    startExcel();
    const batch = onSheet((_sheet, { workbook }) => void workbook.worksheets.add(name));
    expect(await codeOf(batch)).toBe(code);
  });

  it("stay one visible sheet at least", async () => {
    startExcel();
    expect(await codeOf(onSheet((sheet) => (sheet.visibility = "Hidden")))).toBe(
      "InvalidOperation",
    );
    expect(await codeOf(onSheet((sheet) => sheet.delete()))).toBe("InvalidOperation");
  });

  it("are neither activated nor selected on while they are hidden", async () => {
    const excel = startExcel();
    excel.person.addSheet("Hidden");
    excel.person.setVisibility("Hidden", "Hidden");
    expect(await codeOf(onSheet((sheet) => sheet.activate(), "Hidden"))).toBe("InvalidOperation");
    const select = onSheet((sheet) => sheet.getRange("A1").select(), "Hidden");
    expect(await codeOf(select)).toBe("InvalidArgument");
  });

  it("take no content in locked cells while they are protected", async () => {
    const excel = startExcel();
    await onSheet((sheet) => (sheet.getRange("B1").format.protection.locked = false));
    excel.person.protectSheet("Sheet1");
    expect(await codeOf(onSheet((sheet) => (sheet.getRange("A1").values = [[1]])))).toBe(
      "AccessDenied",
    );
    expect(await codeOf(onSheet((sheet) => (sheet.getRange("B1").values = [[1]])))).toBeUndefined();
    const rule = onSheet(
      (sheet) =>
        (sheet.getRange("B1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "a" },
        }),
    );
    expect(await codeOf(rule)).toBe("AccessDenied");
    expect(await codeOf(onSheet((sheet) => void sheet.tables.add("B1:B2", true)))).toBe(
      "AccessDenied",
    );
    expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect("wrong")))).toBe(
      "InvalidArgument",
    );
  });

  it("neither come, go, move nor change their names while the structure is protected", async () => {
    const excel = startExcel();
    excel.person.addSheet("Other");
    excel.person.protectStructure();
    const changes: ((sheet: Excel.Worksheet, context: Excel.RequestContext) => void)[] = [
      (_sheet, { workbook }) => void workbook.worksheets.add("New"),
      (sheet) => sheet.delete(),
      (sheet) => (sheet.name = "Renamed"),
      (sheet) => (sheet.position = 1),
      (sheet) => (sheet.visibility = "Hidden"),
      (sheet) => (sheet.tabColor = "#FF0000"),
    ];
    for (const change of changes) expect(await codeOf(onSheet(change))).toBe("AccessDenied");
    expect(await codeOf(onSheet((sheet) => (sheet.getRange("A1").values = [[1]])))).toBeUndefined();
  });

  it("take nothing in a workbook that is open for reading", async () => {
    const excel = startExcel();
    excel.book.isReadOnly = true;
    expect(await codeOf(onSheet((sheet) => (sheet.getRange("A1").values = [[1]])))).toBe(
      "AccessDenied",
    );
    await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      expect(context.workbook.readOnly).toBe(true);
    });
  });

  it("leave covered cells of a merge as they are, and report merges", async () => {
    const excel = startExcel();
    excel.person.merge("Sheet1", "A1:B1");
    await onSheet((sheet) => (sheet.getRange("A1:C1").values = [["a", "b", "c"]]));
    expect(excel.onlooker.content("Sheet1", "B1")).toBeUndefined();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const merged = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("C1:Z9").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([merged.address, none.isNullObject]).toEqual(["Sheet1!A1:B1", true]);
    });
  });

  it("show merged and hidden rows as null where only some are hidden", async () => {
    const excel = startExcel();
    excel.person.hideRows("Sheet1", 2, 3);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const [all, some, none] = ["A2:A3", "A1:A3", "A4:A5"].map((a1) =>
        sheet.getRange(a1).load("rowHidden"),
      );
      await context.sync();
      expect([all?.rowHidden, some?.rowHidden, none?.rowHidden]).toEqual([true, null, false]);
    });
  });
});
