import { openExcel } from "../../src/adapters/office";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { toSerial } from "../../src/core/day";
import { planOf } from "../../src/core/workbook";
import { lintPackage } from "../../src/ooxml";
import { dump, startExcel } from "../excel-host";
import { itNeedsLibreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "../oracle/libreOffice";
import { differences, plannedValues, recalculatedFile } from "../oracle/sheetValues";
import { validate } from "../oracle/validator";
import { MINIMUM, TODAY } from "./adapters";

async function demoPlan() {
  const { plan } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "demo",
    today: TODAY,
    isDemo: true,
  });
  return plan;
}

describe("what the add-in has written, as a file", () => {
  it("is found sound by the validator and by our own lint", async () => {
    const plan = await demoPlan();
    const excel = startExcel(MINIMUM);
    await openExcel().port.apply(planOf("Fill", { addedSheets: plan.sheets }));
    excel.person.deleteSheet("Sheet1");
    const bytes = dump(excel.book);
    expect(lintPackage(bytes)).toEqual([]);
    expect(validate(bytes)).toEqual([]);
  }, 120_000);

  itNeedsLibreOffice(
    "shows the numbers that the core computes once LibreOffice has recalculated it",
    async () => {
      const plan = await demoPlan();
      const excel = startExcel(MINIMUM);
      await openExcel().port.apply(planOf("Fill", { addedSheets: plan.sheets }));
      excel.person.deleteSheet("Sheet1");
      excel.person.type("Start", "B9", toSerial(TODAY));
      const shown = await recalculatedFile(dump(excel.book));
      const planned = plannedValues(plan);
      expect(planned.size).toBeGreaterThan(1_000);
      expect(differences(planned, shown)).toEqual([]);
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});
