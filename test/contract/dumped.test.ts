import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { zipSync } from "fflate";
import { openExcel } from "../../src/adapters/office";
import { workbookBytes } from "../../src/adapters/xlsx";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { toSerial } from "../../src/core/day";
import { planOf } from "../../src/core/workbook";
import { lintPackage } from "../../src/ooxml";
import { dump, startExcel } from "../excel-host";
import { itNeedsLibreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "../oracle/libreOffice";
import { differences, plannedValues, recalculatedFile } from "../oracle/sheetValues";
import { validate } from "../oracle/validator";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
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

type Difference = readonly [sheet: string, what: string, at: string, one: string, other: string];

/** What openpyxl finds different between the looks of two workbooks. */
function comparedLooks(one: Uint8Array, other: Uint8Array) {
  const program = join(__dirname, "looksOfSheets.py");
  const answer = execFileSync("/usr/bin/python3", [program], {
    input: zipSync({ one, other }, { level: 0 }),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(answer) as {
    readonly told: number;
    readonly differences: readonly Difference[];
  };
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

  itNeedsPython("openpyxl")(
    "looks as a file of the writer does: formats, colours, lines, widths, rules, lists, pages",
    async () => {
      const plan = await demoPlan();
      const excel = startExcel(MINIMUM);
      await openExcel().port.apply(planOf("Fill", { addedSheets: plan.sheets }));
      excel.person.deleteSheet("Sheet1");
      const { told, differences: found } = comparedLooks(
        workbookBytes(plan, "2026-11-24T00:00:00Z"),
        dump(excel.book),
      );
      expect(told).toBeGreaterThan(100_000);
      // docs/limits.md: numbers among the settings stand in cells of no format.
      const numbers = plan.sheets
        .flatMap(({ table }) => (table?.name === "AB_Settings" ? table.rows : []))
        .flatMap((row) => [row.get("ISO 27001"), row.get("ISO 42001")])
        .filter((value) => typeof value === "number");
      const kinds = found.map(([sheet, what, , one, other]) => [sheet, what, one, other].join(" "));
      expect(new Set(kinds)).toEqual(new Set([`Start number format "@" "General"`]));
      expect(found.length).toBeLessThanOrEqual(numbers.length);
    },
    120_000,
  );

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
