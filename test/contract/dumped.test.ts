import { openExcel } from "../../src/adapters/office";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { planOf } from "../../src/core/workbook";
import { lintPackage } from "../../src/ooxml";
import { dump, startExcel } from "../excel-host";
import { validate } from "../oracle/validator";
import { MINIMUM, TODAY } from "./adapters";

describe("what the add-in has written, as a file", () => {
  it("is found sound by the validator and by our own lint", async () => {
    const { plan } = await newWorkbook({
      standards: ["27001", "42001"],
      workbookId: "demo",
      today: TODAY,
      isDemo: true,
    });
    const excel = startExcel(MINIMUM);
    await openExcel().port.apply(planOf("Fill", { addedSheets: plan.sheets }));
    excel.person.deleteSheet("Sheet1");
    const bytes = dump(excel.book);
    expect(lintPackage(bytes)).toEqual([]);
    expect(validate(bytes)).toEqual([]);
  }, 60_000);
});
