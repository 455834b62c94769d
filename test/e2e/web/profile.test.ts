import type { Page } from "playwright-core";
import { openXlsx } from "../../../src/adapters/xlsx";
import { cellText, tableOf } from "../../../src/core/workbook";
import { annexbookOver } from "../../cli/commandLine";
import { demoFile } from "../../cli/demoFile";
import { AXE, axeFindings } from "../axe";
import { openPane } from "../eachPane";
import { browseForTests, openFile, saveWorkbook } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

/** A new workbook of one standard or both, at "Set up". */
async function newSetUp(options: Parameters<typeof browsing.newPage>[0] = {}): Promise<Page> {
  const page = await browsing.newPage(options);
  await page.getByRole("button", { name: "New workbook" }).click();
  await page.getByRole("button", { name: "Create workbook" }).click();
  await openPane(page, "profile");
  await page.getByRole("heading", { name: "0 of 20 questions answered" }).waitFor();
  return page;
}

const answers = (page: Page) => page.getByRole("main").getByRole("combobox");
const question = (page: Page, name: RegExp) => page.getByRole("combobox", { name });

async function write(page: Page, preview: string | RegExp): Promise<void> {
  await page.getByRole("button", { name: preview }).click();
  await page.getByRole("heading", { name: "What will change" }).waitFor();
  await page.getByRole("button", { name: "Write", exact: true }).click();
  await page.getByRole("heading", { name: "What will change" }).waitFor({ state: "detached" });
}

async function cellOf(bytes: Uint8Array, table: string, key: string, column: string) {
  const state = await openXlsx(bytes).read();
  const found = tableOf(state, table)?.records.find(({ row }) => [...row.values()].includes(key));
  return cellText(found?.row.get(column));
}

describe("the pane Set up", () => {
  it("keeps answers of both standards, and takes them back", async () => {
    const page = await newSetUp();
    await question(page, /^Which premises/).selectOption("None");
    await question(page, /servers/).selectOption("No");
    await page.getByText("Chosen, not written yet.").first().waitFor();
    await write(page, "Preview 2 answers");
    await page.getByRole("heading", { name: "2 of 20 questions answered" }).waitFor();
    const bytes = await saveWorkbook(page);
    for (const column of ["ISO 27001", "ISO 42001"]) {
      expect(await cellOf(bytes, "AB_Settings", "Profile: premises", column)).toBe("None");
    }
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.getByRole("heading", { name: "0 of 20 questions answered" }).waitFor();
    await page.context().close();
  });

  it("answers for one standard, and says where the standards differ", async () => {
    const page = await newSetUp();
    await question(page, /^Which premises/).selectOption("None");
    await write(page, "Preview 1 answer");
    await page.getByLabel("Answers are for").selectOption("ISO 42001");
    await question(page, /^Which premises/).selectOption("Offices of our own");
    await write(page, "Preview 1 answer");
    await page.getByLabel("Answers are for").selectOption("Both standards");
    await page
      .getByText("The standards differ: ISO 27001: None, ISO 42001: Offices of our own")
      .waitFor();
    await page.context().close();
  });

  it("proposes from typical answers, and accepts one, a theme and all, over nothing typed", async () => {
    const page = await newSetUp();
    await openPane(page, "control");
    await page.getByLabel("Search controls and clauses").fill("A.7.4");
    await page.getByLabel("Search controls and clauses").press("Enter");
    const decision = page.getByRole("group", { name: "Decision" });
    await decision.getByLabel("Applicable").selectOption("No");
    await openPane(page, "profile");
    await page.getByRole("button", { name: "Choose typical answers" }).click();
    await write(page, "Preview 20 answers");
    // Nothing waits any more, so the proposals come next: A.7.4 is decided otherwise.
    await page.getByRole("heading", { name: "131 proposals, 130 to accept" }).waitFor();
    await page.locator("summary", { hasText: "Physical" }).click();
    await page.getByText("Applicable says No.").waitFor();
    const line = page
      .getByRole("listitem")
      .filter({ hasText: "A.7.1 Physical security perimeters" });
    await line.getByText(/Company profile - premises: Shared or serviced office/).waitFor();
    await line.getByText(/Owner: /).waitFor();
    await line.getByRole("button", { name: "Accept A.7.1 ..." }).click();
    await page.getByRole("button", { name: "Write", exact: true }).click();
    await page.getByRole("heading", { name: "131 proposals, 129 to accept" }).waitFor();
    await page.locator("summary", { hasText: "People" }).click();
    expect(await page.getByRole("button", { name: /of People$/ }).innerText()).toBe(
      "Accept 8 of People",
    );
    await write(page, "Accept 8 of People");
    await page.getByRole("heading", { name: "131 proposals, 121 to accept" }).waitFor();
    await write(page, "Accept all 121 ...");
    await page.getByText("All rows are decided: there is nothing to accept.").waitFor();
    const bytes = await saveWorkbook(page);
    expect(await cellOf(bytes, "AB_SoA_27001", "A.7.4", "Applicable")).toBe("No");
    expect(await cellOf(bytes, "AB_SoA_27001", "A.7.4", "Justification")).toBe("");
    expect(await cellOf(bytes, "AB_SoA_27001", "A.6.1", "Applicable")).toBe("Yes");
    // The command, over the saved file, has nothing to add.
    const files = new Map([["isms.xlsx", bytes]]);
    const accepted = await annexbookOver(files, "suggest", "isms.xlsx", "--accept");
    expect(accepted.files.size).toBe(0);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.getByRole("heading", { name: "131 proposals, 121 to accept" }).waitFor();
    await page.context().close();
  });

  it("tells contradictions and leads to them", async () => {
    const page = await newSetUp();
    await question(page, /^Which premises/).selectOption("None");
    await question(page, /from home/).selectOption("No");
    await write(page, "Preview 2 answers");
    const card = page.getByRole("region", { name: "1 contradiction" });
    await card.getByText(/people work from home or on the road: one of both/).waitFor();
    await card.getByRole("button").click();
    await page.getByRole("heading", { name: /^Profile: / }).waitFor();
    await page.context().close();
  });

  it("is worked with the keyboard alone", async () => {
    const page = await newSetUp({ width: 320 });
    await answers(page).nth(1).focus();
    await page.keyboard.type("2 to 9");
    await page.getByRole("button", { name: "Preview 1 answer" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("h2:focus", { hasText: "What will change" }).waitFor();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Write", exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "1 of 20 questions answered" }).waitFor();
    await page.context().close();
  });

  it.each([
    [320, "dark"],
    [450, "light"],
    [450, "contrast"],
  ] as const)("axe finds nothing at %i pixels in the theme %s", async (width, theme) => {
    const page = await browsing.newPage({ width, theme, script: AXE });
    const files = await demoFile();
    const said = await annexbookOver(files, "profile", "demo.xlsx", "--set", "premises=None");
    const bytes = said.files.get("demo.xlsx") ?? new Uint8Array();
    await openFile(page, { name: "demo.xlsx", bytes });
    await openPane(page, "profile");
    await page.getByText("Answers are for").waitFor();
    const found = await axeFindings(page);
    await page.getByRole("tab", { name: "Suggestions" }).click();
    await page.getByRole("heading", { name: /proposals/ }).waitFor();
    for (const summary of await page.locator("main summary").all()) await summary.click();
    found.push(...(await axeFindings(page)));
    expect(found).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
