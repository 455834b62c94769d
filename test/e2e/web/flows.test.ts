import { unzipSync } from "fflate";
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../../src/adapters/xlsx";
import { cellText, tableOf, type WorkbookState } from "../../../src/core/workbook";
import { smallBook } from "../../ooxml/open/smallBook";
import { openPane } from "../eachPane";
import { browseForTests, openDemo, openFile, saveWorkbook, settled } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

const read = async (bytes: Uint8Array) => openXlsx(bytes).read();

function cell(state: WorkbookState, table: string, key: string, column: string): string {
  const found = tableOf(state, table)?.records.find(
    ({ row }) => row.get("Control") === key || row.get("Setting") === key,
  );
  return cellText(found?.row.get(column));
}

describe("the browser page", () => {
  it("makes a workbook from the form, saves it, and opens it again", async () => {
    const page = await browsing.newPage();
    await page.getByRole("button", { name: "New workbook" }).click();
    await page.getByLabel("ISO/IEC 42001:2023").uncheck();
    await page.getByLabel("Organisation").fill("Tidewater Ltd");
    await page.getByLabel("Scope").fill("=Hosting");
    await page.getByLabel("Target level").selectOption("4");
    await page.getByLabel("Certification decision, ISO 27001").fill("2026-11-15");
    await page.getByRole("button", { name: "Create workbook" }).click();
    await page.getByRole("heading", { name: "Tidewater Ltd" }).waitFor();
    const bytes = await saveWorkbook(page);
    const state = await read(bytes);
    expect(cell(state, "AB_Settings", "Organisation", "ISO 27001")).toBe("Tidewater Ltd");
    expect(cell(state, "AB_Settings", "Scope", "ISO 27001")).toBe("=Hosting");
    expect(cell(state, "AB_Settings", "Default target", "ISO 27001")).toBe("4");
    expect(cell(state, "AB_Settings", "In scope", "ISO 42001")).toBe("No");
    // 2027-11-15, the first surveillance audit of rules' golden case, is day 46706.
    const audits = tableOf(state, "AB_Audits")?.records.map(({ row }) => row.get("Hard limit"));
    expect(audits).toContain(46706);
    await page.reload();
    await openFile(page, { name: "tidewater.xlsx", bytes });
    await page.getByRole("heading", { name: "Tidewater Ltd" }).waitFor();
    await page.getByText("Next audit").first().waitFor();
    await page.context().close();
  });

  it("fills a workbook of somebody else after a preview, and keeps all its parts", async () => {
    const original = smallBook({
      "xl/media/image1.png": "not really a picture",
      "customXml/item1.xml": "<ours>no</ours>",
    });
    const page = await browsing.newPage({ width: 400 });
    await openFile(page, { name: "theirs.xlsx", bytes: original });
    await page.getByRole("button", { name: "Fill this workbook" }).click();
    await page.getByLabel("Organisation").fill("Theirs");
    await page.getByRole("button", { name: "Preview the changes" }).click();
    await page.getByRole("heading", { name: "What will change" }).waitFor();
    // Of more than twenty changes the first twenty are shown.
    expect(await page.getByText("New sheet").count()).toBe(20);
    await page.getByRole("button", { name: "Fill now" }).click();
    await page.getByRole("heading", { name: "Done", exact: true }).waitFor();
    const saved = unzipSync(await saveWorkbook(page));
    const before = unzipSync(original);
    const kept = Object.keys(before).filter((path) => /sheet1\.xml$|media|customXml\//.test(path));
    expect(kept).toHaveLength(3);
    for (const path of kept) expect(saved[path]).toEqual(before[path]);
    await page.getByRole("button", { name: "See where you stand" }).click();
    await page.getByRole("button", { name: "Remove what Annexbook added" }).click();
    await page.getByRole("button", { name: "Remove now" }).waitFor();
    await page.context().close();
  });

  it("lets all 131 controls be answered with the keyboard alone", async () => {
    const page = await browsing.newPage();
    const press = (key: string) => page.keyboard.press(key);
    await page.getByRole("button", { name: "New workbook" }).focus();
    await press("Enter");
    await page.getByLabel("Organisation").focus();
    await press("Enter");
    await page.getByRole("button", { name: "Next undecided" }).focus();
    await press("Enter");
    for (let answered = 0; answered < 131; answered += 1) {
      const control = page.locator("main select:focus");
      await control.waitFor();
      await press("y");
      await press("Control+Enter");
    }
    await page.getByText("62 undecided").waitFor();
    await settled(page);
    const state = await read(await saveWorkbook(page));
    for (const [table, count] of [
      ["AB_SoA_27001", 93],
      ["AB_SoA_42001", 38],
    ] as const) {
      const answers = tableOf(state, table)?.records.map(({ row }) => row.get("Applicable"));
      expect(answers).toEqual(Array.from({ length: count }, () => "Yes"));
    }
    await page.context().close();
  });

  it("edits by every kind of field, updates the numbers, undoes", async () => {
    const page = await browsing.newPage();
    await openDemo(page);
    await openPane(page, "control");
    await page.getByLabel("Search controls and clauses").fill("A.5.7");
    await page.getByLabel("Search controls and clauses").press("Enter");
    await page.getByRole("heading", { name: "A.5.7 Threat intelligence" }).waitFor();
    await page.getByLabel("Status", { exact: true }).last().selectOption("Implemented");
    await page.getByLabel("Legal").check();
    await page.getByLabel("Owner", { exact: true }).fill("Grace Hopper");
    await page.getByLabel("Evidence date").fill("2026-11-20");
    await page.getByLabel("Valid months").fill("many");
    await page.getByLabel("Weight").fill("2");
    await page.getByText('"Valid months" takes a whole number from 1 to 120.').waitFor();
    await page.getByLabel("Valid months").press("Escape");
    await page.getByLabel("Weight").blur();
    await settled(page);
    const state = await read(await saveWorkbook(page));
    expect(cell(state, "AB_SoA_27001", "A.5.7", "Status")).toBe("Implemented");
    expect(cell(state, "AB_SoA_27001", "A.5.7", "Legal")).toBe("x");
    expect(cell(state, "AB_SoA_27001", "A.5.7", "Owner")).toBe("Grace Hopper");
    expect(cell(state, "AB_SoA_27001", "A.5.7", "Evidence date")).toBe("46346");
    expect(cell(state, "AB_SoA_27001", "A.5.7", "Weight")).toBe("2");
    await openPane(page, "home");
    await page.getByRole("button", { name: /^83% ?Controls implemented/ }).click();
    await page.getByRole("heading", { name: "Why: Controls implemented" }).waitFor();
    await page.getByText("75 / 90 = 0.8333").waitFor();
    await page.context().close();
  });

  it("leads from a check to the field that it is about", async () => {
    const page = await browsing.newPage({ width: 320 });
    await openDemo(page);
    await page.getByRole("button", { name: "2 open errors" }).click();
    await page.getByText("SOA002").click();
    await page
      .getByRole("button", { name: /^Go to A\./ })
      .first()
      .click();
    // The heading of the field is that of the check's column.
    await page.locator("textarea:focus").waitFor();
    expect(
      await page.getByLabel("Justification").evaluate((field) => field.matches(":focus")),
    ).toBe(true);
    await page.context().close();
  });

  it("asks before unsaved changes are lost, in the page and when leaving it", async () => {
    const page = await browsing.newPage();
    await openDemo(page);
    await page.getByLabel("Name of the snapshot").fill("Now");
    await page.getByRole("button", { name: "Take a snapshot" }).click();
    await settled(page);
    await openFile(page, { name: "other.xlsx", bytes: smallBook() });
    await page.getByText("There are unsaved changes").waitFor();
    await page.getByRole("alert").getByRole("button", { name: "Cancel" }).click();
    await page.getByText("annexbook-demo.xlsx").waitFor();
    const leaving = page.waitForEvent("dialog");
    void page.close({ runBeforeUnload: true });
    const dialog = await leaving;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    await openFile(page, { name: "other.xlsx", bytes: smallBook() });
    await page.getByRole("button", { name: "Discard changes" }).click();
    await page.getByRole("button", { name: "Fill this workbook" }).waitFor();
    await page.context().close();
  });

  it("notices that another program has saved the file meanwhile", async () => {
    const folder = mkdtempSync(join(tmpdir(), "page-"));
    try {
      const path = join(folder, "shared.xlsx");
      writeFileSync(path, smallBook());
      const page = await browsing.newPage();
      await openFile(page, path);
      await page.getByRole("button", { name: "Fill this workbook" }).waitFor();
      writeFileSync(path, smallBook({ "xl/media/new.png": "somebody else" }));
      utimesSync(path, new Date(), new Date(Date.now() + 5_000));
      await page.getByRole("button", { name: "Save workbook" }).click();
      await page.getByText("The file was changed by someone else").waitFor();
      expect((await saveWorkbook(page, "Save over it")).length).toBeGreaterThan(100);
      await page.context().close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("opens a dropped file, and refuses two", async () => {
    const page = await browsing.newPage();
    const drop = async (count: number) => {
      const data = await page.evaluateHandle(
        ({ bytes, files }) => {
          const transfer = new DataTransfer();
          for (let index = 0; index < files; index += 1) {
            transfer.items.add(new File([new Uint8Array(bytes)], "dropped.xlsx"));
          }
          return transfer;
        },
        { bytes: [...smallBook()], files: count },
      );
      await page.dispatchEvent("main", "drop", { dataTransfer: data });
    };
    await drop(2);
    await page.getByText("Drop one .xlsx file.").waitFor();
    await drop(1);
    await page.getByText("dropped.xlsx").waitFor();
    await page.context().close();
  });
});
