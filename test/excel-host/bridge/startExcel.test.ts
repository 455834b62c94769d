import { startExcel, TRANSPORT } from "..";

describe("startExcel", () => {
  it("runs batches of the real library on a workbook in memory", async () => {
    const excel = startExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("SoA");
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["Id", "Level"],
        ["A.5.1", 2],
        ["A.5.2", "4.1"],
      ];
      sheet.tables.add(range, true).name = "AB_SoA";
      await context.sync();
      const body = context.workbook.tables.getItem("AB_SoA").getDataBodyRange();
      body.load("values,address");
      context.workbook.worksheets.load("items/name");
      await context.sync();
      expect(body.values).toEqual([
        ["A.5.1", 2],
        ["A.5.2", 4.1],
      ]);
      expect(body.address).toBe("SoA!A2:B3");
      expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(["Sheet1", "SoA"]);
    });
    expect(excel.traffic.roundTrips.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(excel.traffic.roundTrips[0]?.actions).toBeGreaterThan(5);
    expect(excel.references.size).toBe(0);
  });

  it("ends a batch at its first error, with the place of the error, and keeps what was done", async () => {
    const excel = startExcel();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.add("Kept");
      context.workbook.worksheets.getItem("Missing").getRange("A1").values = [[1]];
      context.workbook.worksheets.add("Never");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Kept"]);
  });

  it.each([
    ["cell edit", TRANSPORT.cellEdit, "InvalidOperationInCellEditMode"],
    ["session lost", TRANSPORT.sessionLost, "InvalidOrTimedOutSession"],
    ["activity limit", TRANSPORT.activityLimit, "ActivityLimitReached"],
    ["request too large", TRANSPORT.requestTooLarge, "RequestPayloadSizeLimitExceeded"],
    ["response too large", TRANSPORT.responseTooLarge, "ResponsePayloadSizeLimitExceeded"],
    ["access denied", TRANSPORT.accessDenied, "AccessDenied"],
  ])("reports the transport error: %s", async (_name, number, code) => {
    const excel = startExcel();
    excel.faults.at(1, { kind: "transport", number });
    const failing = Excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code });
  });

  it("tells of events to those who asked for them", async () => {
    startExcel();
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source }) => {
        seen.push([address, source]);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[7]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(seen).toEqual([["B2", "Local"]]);
  });
});
