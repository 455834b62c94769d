import type { Page } from "playwright-core";
import { demoFile } from "../../cli/demoFile";
import { AXE, axeFindings } from "../axe";
import { browseForTests, openFile } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

/** The part AI systems of "Set up", over the demo company. */
async function grid(options: Parameters<typeof browsing.newPage>[0] = {}): Promise<Page> {
  const page = await browsing.newPage(options);
  const bytes = (await demoFile()).get("demo.xlsx") ?? new Uint8Array();
  await openFile(page, { name: "demo.xlsx", bytes });
  await page.getByRole("tab", { name: "Set up" }).click();
  await page.getByRole("tab", { name: "AI systems" }).click();
  await page.locator("[data-part=ai]").waitFor();
  return page;
}

const cell = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("the part AI systems of Set up", () => {
  it("says why a control applies, and leads to its row", async () => {
    const page = await grid({ width: 450 });
    await page.getByRole("heading", { name: "3 AI systems against the controls" }).waitFor();
    const lacking = cell(page, "AI-02, A.5.3: Applies, 1 held, 1 missing");
    expect(await lacking.getAttribute("aria-expanded")).toBe("false");
    await lacking.focus();
    await page.keyboard.press("Enter");
    expect(await lacking.getAttribute("aria-expanded")).toBe("true");
    await page.getByText("no decision on IA-02").waitFor();
    await page.getByText("The row of the statement names this system.").waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("no decision on IA-02").waitFor({ state: "detached" });
    await cell(page, "AI-03, A.7.2: Not asked").click();
    await page.getByText("It is asked of the role producer or partner").waitFor();
    await page.getByRole("button", { name: "Open A.7.2" }).click();
    await page.getByRole("heading", { name: /A\.7\.2/ }).waitFor();
    await page.context().close();
  });

  it("accepts an objective after a look, and takes it back", async () => {
    const page = await grid({ width: 450 });
    await page.getByRole("heading", { name: "38 proposals, 9 to accept" }).waitFor();
    await page.locator("summary", { hasText: "A.9" }).click();
    await page.getByText("Applicable says No.").waitFor();
    await page.getByRole("button", { name: /^Accept 2 of/ }).click();
    await page.getByRole("heading", { name: "What will change" }).waitFor();
    await page.getByRole("button", { name: "Write", exact: true }).click();
    await page.getByRole("heading", { name: "38 proposals, 7 to accept" }).waitFor();
    await page.getByRole("button", { name: /^Undo/ }).click();
    await page.getByRole("heading", { name: "38 proposals, 9 to accept" }).waitFor();
    await page.context().close();
  });

  it("shows one system at a time where there is little room", async () => {
    const page = await grid({ width: 320 });
    const columns = () => page.locator("thead th").count();
    expect(await columns()).toBe(2);
    await page.getByLabel("Show", { exact: true }).selectOption("AI-03");
    await cell(page, "AI-03, A.9.2: Applies").waitFor();
    expect(await columns()).toBe(2);
    expect(await page.locator("tbody th[scope=row]").count()).toBe(38);
    await page.context().close();
  });

  it.each([
    [320, "dark"],
    [450, "light"],
    [450, "contrast"],
  ] as const)("axe finds nothing at %i pixels in the theme %s", async (width, theme) => {
    const page = await grid({ width, theme, script: AXE });
    await page
      .getByRole("button", { name: /A\.5\.3: Applies/ })
      .first()
      .click();
    for (const summary of await page.locator("main summary").all()) await summary.click();
    expect(await axeFindings(page)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
