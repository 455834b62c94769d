import { annexbook, annexbookOver } from "../cli/commandLine";
import { itNeedsLibreOffice, libreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "./libreOffice";

describe("a workbook that LibreOffice has saved", () => {
  itNeedsLibreOffice(
    "needs LibreOffice: has the same issues and the same numbers as before",
    async () => {
      const { files } = await annexbook("new", "demo.xlsx", "--demo");
      const bytes = files.get("demo.xlsx") ?? new Uint8Array();
      const resaved = new Map([["demo.xlsx", await libreOffice.recalculate(bytes)]]);
      for (const command of ["check", "score", "cycle"]) {
        const args = [command, "demo.xlsx", "--json", "--today", "2026-11-24"];
        const before = await annexbookOver(files, ...args);
        expect((await annexbookOver(resaved, ...args)).out).toBe(before.out);
      }
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});
