import type { Page } from "playwright-core";
import { openXlsx } from "../../../src/adapters/xlsx";
import { cellText, tableOf } from "../../../src/core/workbook";
import { annexbook, annexbookOver } from "../../cli/commandLine";
import { AXE, axeFindings } from "../axe";
import { openPane } from "../eachPane";
import { browseForTests, openFile, saveWorkbook } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

/** ISO 27001 A.5.1 and clause 7.5.1 are answered, and A.2.2 has an owner already. */
async function answered(): Promise<Uint8Array> {
  let { files } = await annexbook("new", "isms.xlsx");
  for (const typed of [
    ["SoA_27001", "A.5.1", "Status", "Implemented"],
    ["SoA_27001", "A.5.1", "Applicable", "Yes"],
    ["SoA_27001", "A.5.1", "Evidence", "POL-01"],
    ["SoA_27001", "A.5.1", "Owner", "Ada"],
    ["SoA_42001", "A.2.2", "Owner", "Grace"],
    ["Clauses", "ISO 27001 Clause 7.5.1", "Conformity", "Conforms"],
    ["Clauses", "ISO 42001 Clause 7.5.1", "Answered with", ""],
  ]) {
    ({ files } = await annexbookOver(files, "set", "isms.xlsx", ...typed));
  }
  return files.get("isms.xlsx") ?? new Uint8Array();
}

async function cardOf(
  id: string,
  table: string,
  options: Parameters<typeof browsing.newPage>[0] = {},
): Promise<Page> {
  const page = await browsing.newPage(options);
  await openFile(page, { name: "isms.xlsx", bytes: await answered() });
  await openPane(page, "control");
  await page.getByLabel("List", { exact: true }).selectOption(table);
  await page
    .getByRole("button", { name: new RegExp(`^${id.replaceAll(".", "\\.")}\\b`) })
    .first()
    .click();
  await page.locator("summary", { hasText: /^The other standard: / }).click();
  return page;
}

async function cellsOf(bytes: Uint8Array, name: string, key: string) {
  const table = tableOf(await openXlsx(bytes).read(), name);
  const record = table?.records.find(({ row }) =>
    [
      `${cellText(row.get("Standard"))} ${cellText(row.get("Clause"))}`,
      row.get("Control"),
    ].includes(key),
  );
  return (column: string) => cellText(record?.row.get(column));
}

async function write(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Write", exact: true }).click();
  await page.getByRole("heading", { name: "What will change" }).waitFor({ state: "detached" });
}

describe("the card of a control that is mapped to the other standard", () => {
  it("shows its answer and takes evidence over, but replaces only what is ticked", async () => {
    const page = await cardOf("A.2.2", "AB_SoA_42001");
    await page.getByText("intersects, says: own judgement").waitFor();
    await page.getByText("POL-01", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Take over from A.5.1 ..." }).click();
    const form = page.getByRole("group", { name: "Take over from A.5.1" });
    await form.getByText("Replaces: Grace").waitFor();
    expect(await form.getByRole("checkbox", { name: "Owner: Ada" }).isChecked()).toBe(false);
    await form.getByRole("button", { name: "Preview" }).click();
    await write(page);
    const cell = await cellsOf(await saveWorkbook(page), "AB_SoA_42001", "A.2.2");
    expect(cell("Evidence")).toBe("POL-01 (from ISO 27001 A.5.1, intersects: own judgement)");
    expect([cell("Owner"), cell("Status"), cell("Applicable")]).toEqual(["Grace", "", ""]);
    await openPane(page, "home");
    await page.getByRole("button", { name: "Undo: Take over" }).click();
    await page.getByText(/^Undone: /).waitFor();
    const after = await cellsOf(await saveWorkbook(page), "AB_SoA_42001", "A.2.2");
    expect(after("Evidence")).toBe("");
    await page.context().close();
  });

  it("answers a shared clause once, and says which row answers it", async () => {
    const page = await cardOf("Clause 7.5.1", "AB_Clauses");
    // Both standards have the clause: the card that opens first is that of ISO 27001.
    await page
      .getByRole("button", { name: /^Clause 7\.5\.1 /, exact: false })
      .last()
      .click();
    await page.getByText("ISO/IEC 42001:2023", { exact: false }).first().waitFor();
    const button = page.getByRole("button", { name: "Answer it with the row of ISO 27001 ..." });
    if (!(await button.isVisible())) {
      await page.locator("summary", { hasText: /^The other standard: / }).click();
    }
    await button.click();
    await write(page);
    await page.getByText("answered once, with the row of ISO 27001.").waitFor();
    const cell = await cellsOf(await saveWorkbook(page), "AB_Clauses", "ISO 42001 Clause 7.5.1");
    expect([cell("Answered with"), cell("Conformity")]).toEqual(["ISO 27001", ""]);
    await page.context().close();
  });

  it.each([
    [320, "dark"],
    [450, "contrast"],
  ] as const)("axe finds nothing at %i pixels in the theme %s", async (width, theme) => {
    const page = await cardOf("A.2.2", "AB_SoA_42001", { width, theme, script: AXE });
    await page.getByRole("button", { name: "Take over from A.5.1 ..." }).click();
    // A target that is half under the header would be measured as small.
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    expect(await axeFindings(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
