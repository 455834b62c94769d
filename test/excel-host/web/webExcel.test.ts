import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { itNeedsChromium, openInChromium } from "./openInChromium";
import { startWebExcel } from "./startWebExcel";

const PAGE = `<!doctype html>
<meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<p id="state">starting</p>
<script>
  const seen = [];
  const state = document.getElementById("state");
  Office.onReady(async ({ host, platform }) => {
    try {
      await Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
          seen.push(source + " " + address);
          state.textContent = seen.join(", ");
        });
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["written in " + host + " on " + platform]];
        await context.sync();
      });
      state.textContent = Office.context.requirements.isSetSupported("ExcelApi", "1.13") + " " +
        Office.context.requirements.isSetSupported("ExcelApi", "1.14");
    } catch (error) {
      state.textContent = error.code + ": " + error.message;
    }
  });
</script>`;

describe("startWebExcel", () => {
  const folder = mkdtempSync(join(tmpdir(), "annexbook-"));
  writeFileSync(join(folder, "pane.html"), PAGE);
  afterAll(() => rmSync(folder, { recursive: true }));

  itNeedsChromium(
    "needs Chromium: an add-in page in a frame works on the workbook and hears of changes",
    async () => {
      const { excel, session, url, stop } = await startWebExcel({ folder, page: "pane.html" });
      const { addin, close } = await openInChromium(url);
      try {
        await addin.waitForSelector("text=true false");
        expect(excel.onlooker.content("Sheet1", "A1")).toBe("written in Excel on OfficeOnline");
        excel.coAuthor.type("Sheet1", "B7", "from elsewhere");
        await addin.waitForSelector("text=Remote B7");
        expect(excel.traffic.roundTrips.length).toBeGreaterThan(0);
        expect(session.unknown).toEqual([]);
      } finally {
        await close();
        await stop();
      }
    },
    60_000,
  );
});
