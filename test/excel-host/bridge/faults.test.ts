import { startExcel } from "..";
import { codeOf, onSheet } from "../rules/batch";

const write = (value: number) => onSheet((sheet) => (sheet.getRange("A1").values = [[value]]));

describe("faults", () => {
  it("refuse a round trip before its first action", async () => {
    const excel = startExcel();
    excel.faults.at(2, { kind: "refused", code: "GeneralException" });
    expect(await codeOf(write(1))).toBeUndefined();
    expect(await codeOf(write(2))).toBe("GeneralException");
    expect(excel.onlooker.content("Sheet1", "A1")).toBe(1);
    expect(await codeOf(write(3))).toBeUndefined();
  });

  it("end a round trip at an action and keep those before it", async () => {
    const excel = startExcel();
    const batch = () =>
      onSheet((sheet) => {
        sheet.getRange("A1").values = [["before"]];
        sheet.getRange("A2").values = [["after"]];
      });
    await batch();
    const { actions } = excel.traffic.roundTrips[0] ?? { actions: 0 };
    const fresh = startExcel();
    fresh.faults.at(1, { kind: "failsAt", action: actions - 1, code: "AccessDenied" });
    expect(await codeOf(batch())).toBe("AccessDenied");
    expect(fresh.onlooker.content("Sheet1", "A1")).toBe("before");
    expect(fresh.onlooker.content("Sheet1", "A2")).toBeUndefined();
  });

  it.each([true, false])("never answer, the batch being done: %p", async (isDone) => {
    const excel = startExcel();
    excel.faults.at(1, { kind: "silent", isDone });
    const winner = await Promise.race([
      write(1).then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("silence"), 20)),
    ]);
    expect(winner).toBe("silence");
    expect(excel.onlooker.content("Sheet1", "A1")).toBe(isDone ? 1 : undefined);
  });

  it("lose the answer of a batch that is done", async () => {
    const excel = startExcel();
    excel.faults.at(1, { kind: "lost", number: 5012 });
    expect(await codeOf(write(1))).toBe("InvalidOrTimedOutSession");
    expect(excel.onlooker.content("Sheet1", "A1")).toBe(1);
  });

  it("let a co-author change something between two round trips", async () => {
    const excel = startExcel();
    await write(1);
    excel.faults.before(2, () => excel.coAuthor.type("Sheet1", "A1", "theirs"));
    const seen = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
      await context.sync();
      const first: unknown = range.values[0]?.[0];
      range.load("values");
      await context.sync();
      return [first, range.values[0]?.[0] as unknown];
    });
    expect(seen).toEqual([1, "theirs"]);
  });

  it("refuse during a cell edit, or wait for its end where the add-in asks for it", async () => {
    const excel = startExcel();
    excel.beginCellEdit();
    expect(await codeOf(write(1))).toBe("InvalidOperationInCellEditMode");
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[2]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(excel.onlooker.content("Sheet1", "A1")).toBeUndefined();
    excel.endCellEdit();
    await waiting;
    expect(excel.onlooker.content("Sheet1", "A1")).toBe(2);
  });

  it("refuse more than 5 MB on the web", async () => {
    const excel = startExcel({ isWeb: true });
    const text = "x".repeat(30_000);
    const batch = onSheet((sheet) => {
      sheet.getRange("A1:A170").values = Array.from({ length: 170 }, () => [text]);
    });
    expect(await codeOf(batch)).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.onlooker.content("Sheet1", "A1")).toBeUndefined();
  });
});
