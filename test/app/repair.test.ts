import { openXlsx } from "../../src/adapters/xlsx";
import { planRepair } from "../../src/app/change/repair";
import { parseIsoDate } from "../../src/core/day";
import { demoFile } from "../cli/demoFile";
import { libreOffice, itNeedsLibreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "../oracle/libreOffice";

const TODAY = parseIsoDate("2026-11-24");
const demoBytes = async () => (await demoFile()).get("demo.xlsx") ?? new Uint8Array();

describe("looking for what is broken", () => {
  it("finds nothing in a workbook that we have just written", async () => {
    const { broken, plan } = planRepair(await openXlsx(await demoBytes()).read(), TODAY);
    expect(broken).toEqual([]);
    expect(plan.repairedColumns).toEqual([]);
  });

  itNeedsLibreOffice(
    "needs LibreOffice: finds nothing broken in what it has saved, only columns to restore",
    async () => {
      const resaved = await libreOffice.recalculate(await demoBytes());
      const { broken, plan } = planRepair(await openXlsx(resaved).read(), TODAY);
      expect(broken).toEqual([]);
      expect(plan.repairedColumns.map(({ table }) => table)).toContain("AB_SoA_27001");
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});
