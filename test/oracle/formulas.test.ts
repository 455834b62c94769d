import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { parseIsoDate } from "../../src/core/day";
import { blueprint, type SheetContext } from "../../src/core/sheets";
import { itNeedsLibreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "./libreOffice";
import { differences, plannedValues, recalculatedValues } from "./sheetValues";

const TODAY = parseIsoDate("2026-11-24");
const workbook = (isDemo: boolean) =>
  newWorkbook({ standards: ["27001", "42001"], workbookId: "test", today: TODAY, isDemo });

async function differencesOf(context: SheetContext): Promise<readonly string[]> {
  const plan = blueprint(context);
  const planned = plannedValues(plan);
  expect(planned.size).toBeGreaterThan(1_400);
  return differences(planned, await recalculatedValues(plan));
}

describe("every formula shows what the core computes", () => {
  itNeedsLibreOffice.each([
    ["empty", false],
    ["demo", true],
  ])(
    "needs LibreOffice: in the %s workbook",
    async (_name, isDemo) => {
      expect(await differencesOf((await workbook(isDemo)).context)).toEqual([]);
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});
