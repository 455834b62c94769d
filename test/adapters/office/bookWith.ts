import { openExcel } from "../../../src/adapters/office";
import { newWorkbook } from "../../../src/app/newWorkbook/newWorkbook";
import { planOf } from "../../../src/core/workbook";
import { MINIMUM, TODAY } from "../../contract/adapters";
import { startExcel, type ExcelHost } from "../../excel-host";

/** A workbook in Excel into which only some of our sheets have been filled, both standards in scope. */
export async function bookWith(sheets: readonly string[]): Promise<ExcelHost["book"]> {
  const { plan } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "x",
    today: TODAY,
    isDemo: false,
  });
  const excel = startExcel(MINIMUM);
  const addedSheets = plan.sheets.filter(({ name }) => sheets.includes(name));
  await openExcel().port.apply(planOf("Fill", { addedSheets }));
  return excel.book;
}
