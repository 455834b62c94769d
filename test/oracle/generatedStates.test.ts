import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { parseIsoDate } from "../../src/core/day";
import { blueprint, type SheetContext } from "../../src/core/sheets";
import { itNeedsLibreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "./libreOffice";
import { differences, plannedValues, recalculatedValues } from "./sheetValues";
import { coverage, randomState } from "./states";

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
  itNeedsLibreOffice(
    "needs LibreOffice: in generated workbooks with every kind of wrong value",
    async () => {
      const { context } = await workbook(true);
      const states = [1, 2, 3, 4, 5, 6].map((seed) => randomState(context.content, seed));
      console.log(coverage(states).join("\n"));
      for (const content of states) {
        expect(await differencesOf({ ...context, content })).toEqual([]);
      }
    },
    4 * LIBRE_OFFICE_TIMEOUT_MS,
  );
});
