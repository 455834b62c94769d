import { openXlsx } from "../../src/adapters/xlsx";
import { tableOf, type WorkbookState } from "../../src/core/workbook";
import { annexbookOver } from "../cli/commandLine";
import { demoFile } from "../cli/demoFile";
import { itNeedsLibreOffice, libreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "./libreOffice";

/** The cells of a table, blank ones left out, as texts by "row heading". */
function cellsOf(state: WorkbookState, name: string): string[] {
  return (tableOf(state, name)?.records ?? []).flatMap(({ at, row }) =>
    [...row]
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([heading, value]) => `${String(at)} ${heading}: ${JSON.stringify(value)}`)
      .sort(),
  );
}

describe("a changed workbook", () => {
  itNeedsLibreOffice(
    "needs LibreOffice: holds the results that its formulas give, on the sheet of the change",
    async () => {
      let disk = await demoFile();
      for (const [key = "", column = "", value = ""] of [
        ["A.5.1", "Applicable", "No"],
        ["A.5.2", "Level", "0"],
        ["A.5.2", "Target", "5"],
        ["A.8.2", "Level", "3"],
        ["A.5.3", "Owner", ""],
      ]) {
        const ran = await annexbookOver(disk, "set", "demo.xlsx", "SoA_27001", key, column, value);
        disk = new Map([...disk, ...ran.files]);
      }
      const bytes = disk.get("demo.xlsx") ?? new Uint8Array();
      const ours = cellsOf(await openXlsx(bytes).read(), "AB_SoA_27001");
      const theirs = await openXlsx(await libreOffice.recalculate(bytes)).read();
      expect(ours).toEqual(cellsOf(theirs, "AB_SoA_27001"));
      expect(ours).toContain('6 Check: "SOA011"');
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});
