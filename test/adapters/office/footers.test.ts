import { openExcel } from "../../../src/adapters/office";
import { planOf, type FooterChange } from "../../../src/core/workbook";
import { MINIMUM } from "../../contract/adapters";
import { startExcel, TRANSPORT, type ExcelHost } from "../../excel-host";

const LINE = "Last sealed: 0123456789ab, version 2";

const footerOf = (excel: ExcelHost, sheet = "Sheet1") =>
  excel.book.sheet(sheet).pageLayout.part("headersFooters").part("defaultForAllPages").values;

/** What Excel was told to leave out when it was asked for a footer. */
async function applied(excel: ExcelHost, change: Partial<FooterChange> = {}, faultAt = 0) {
  const { port } = openExcel({ waitSeconds: 5 });
  await port.read();
  if (faultAt > 0) {
    excel.faults.at(faultAt, { kind: "transport", number: TRANSPORT.accessDenied });
  }
  const footers = [{ sheet: "Sheet1", line: LINE, ...change }];
  return port.apply(planOf("Seal", { footers }));
}

describe("a printed footer in Excel", () => {
  it("gets our line below what stands there, and loses it again", async () => {
    const excel = startExcel(MINIMUM);
    footerOf(excel).set("centerFooter", "Confidential");
    expect(await applied(excel)).toEqual({ skipped: [] });
    expect(footerOf(excel).get("centerFooter")).toBe(`Confidential\n${LINE}`);
    await applied(excel, { line: undefined });
    expect(footerOf(excel).get("centerFooter")).toBe("Confidential");
    expect(excel.complaints).toEqual([]);
  });

  it("takes two trips, and only one when it says so already", async () => {
    const excel = startExcel(MINIMUM);
    const trips = async () => {
      const { port } = openExcel({ waitSeconds: 5 });
      await port.read();
      excel.traffic.clear();
      await port.apply(planOf("Seal", { footers: [{ sheet: "Sheet1", line: LINE }] }));
      return excel.traffic.roundTrips.length;
    };
    expect(await trips()).toBe(2);
    expect(await trips()).toBe(1);
  });

  it("takes two trips along with that of another sheet", async () => {
    const excel = startExcel(MINIMUM);
    excel.person.addSheet("Other");
    const { port } = openExcel({ waitSeconds: 5 });
    await port.read();
    excel.traffic.clear();
    const footers = ["Sheet1", "Other"].map((sheet) => ({ sheet, line: LINE }));
    expect(await port.apply(planOf("Merge", { footers }))).toEqual({ skipped: [] });
    expect(excel.traffic.roundTrips.length).toBe(2);
    for (const { sheet } of footers) {
      expect(footerOf(excel, sheet).get("centerFooter")).toBe(LINE);
    }
  });

  it("stays as it is where it has no room, which is told", async () => {
    const excel = startExcel(MINIMUM);
    footerOf(excel).set("rightFooter", "r".repeat(240));
    expect(await applied(excel)).toEqual({
      skipped: ["the fingerprint in the footer of Sheet1, which is full"],
    });
    expect(footerOf(excel).get("centerFooter")).toBeUndefined();
  });

  it.each([1, 2])(
    "that Excel refuses in trip %i does not undo the change, and is told",
    async (at) => {
      const excel = startExcel(MINIMUM);
      const { skipped } = await applied(excel, {}, at);
      expect(skipped).toEqual([
        expect.stringMatching(/^the fingerprint in the footer of Sheet1: /),
      ]);
      expect(footerOf(excel).get("centerFooter")).toBeUndefined();
    },
  );
});
