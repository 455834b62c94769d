import type { Page } from "playwright-core";
import { annexbookOver } from "../../cli/commandLine";
import { demoFile } from "../../cli/demoFile";
import { AXE, axeFindings } from "../axe";
import { openPane } from "../eachPane";
import { browseForTests, openFile } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

async function demoCrosswalks(options: Parameters<typeof browsing.newPage>[0] = {}): Promise<Page> {
  const page = await browsing.newPage(options);
  await page.clock.setFixedTime(new Date("2026-11-24T12:00:00Z"));
  const bytes = (await demoFile()).get("demo.xlsx") ?? new Uint8Array();
  await openFile(page, { name: "demo.xlsx", bytes });
  await openPane(page, "crosswalk");
  await page.locator("[data-pane=crosswalk]").waitFor();
  return page;
}

/** Opens all that is folded, with what shows only then. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator("main details:not([open]) > summary");
  while ((await folded.count()) > 0) await folded.first().click();
}

interface Printed {
  readonly total: { readonly coverage: Readonly<Record<string, number>> };
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly coverage: { readonly total: number; readonly supported: number };
    readonly controls: { readonly mean: number | null };
    readonly clauses: { readonly mean: number | null };
  }[];
}

async function told(key: string): Promise<Printed> {
  const { out } = await annexbookOver(
    await demoFile(),
    "crosswalk",
    "demo.xlsx",
    "--to",
    key,
    "--json",
  );
  return JSON.parse(out) as Printed;
}

const levelText = (mean: number | null) => (mean === null ? "-" : mean.toFixed(2));

describe("the pane Crosswalks", () => {
  it("shows NIST CSF by function and category with the numbers of the command", async () => {
    const page = await demoCrosswalks();
    const { groups, total } = await told("csf");
    const { coverage } = total;
    await page
      .getByText(`${String(coverage["supported"])} of 106 supported`, { exact: false })
      .first()
      .waitFor();
    const list = page.getByRole("region", { name: "By function and category" });
    await unfold(page);
    const text = await list.innerText();
    expect(groups.filter(({ id }) => !id.includes("."))).toHaveLength(6);
    for (const group of groups) {
      const { id, title } = group;
      expect(text).toContain(
        `${id} ${title} ${String(group.coverage.supported)} of ${String(group.coverage.total)} supported, ` +
          `mean level ${levelText(group.controls.mean)} (clauses ${levelText(group.clauses.mean)})`,
      );
    }
    await page.context().close();
  });

  it("lists articles per control and back, and leads to the card", async () => {
    const page = await demoCrosswalks();
    await page.getByLabel("Framework", { exact: true }).selectOption("GDPR");
    await page.getByLabel("Find").fill("Art. 32");
    const lines = page.getByRole("region", { name: "1 line of the framework" });
    await lines.getByText("Art. 32", { exact: true }).waitFor();
    await page.getByLabel("Find").fill("A.5.34");
    await page.getByLabel("Listed by").selectOption("Our controls and clauses");
    const items = page.getByRole("region", { name: "1 control or clause" });
    await items.getByRole("button", { name: /^A\.5\.34 / }).waitFor();
    await items
      .getByText(/Art\. /)
      .first()
      .waitFor();
    await items.getByRole("button", { name: /^A\.5\.34 / }).click();
    await page.getByRole("heading", { name: /^A\.5\.34 / }).waitFor();
    await page.context().close();
  });

  it("says where the controls of 2013 went, and which are new", async () => {
    const page = await demoCrosswalks();
    await page.getByLabel("Framework", { exact: true }).selectOption("ISO/IEC 27001:2013");
    await page.getByRole("region", { name: "114 lines of the framework" }).waitFor();
    await page.getByLabel("Listed by").selectOption("Our controls and clauses");
    // 11 of the 93 controls of 2022 have no predecessor (ISO/IEC 27002:2022, Annex B).
    await page.getByRole("region", { name: "11 controls are new since 2013" }).waitFor();
    await page.context().close();
  });

  it("is where the card of a control leads to", async () => {
    const page = await demoCrosswalks();
    await openPane(page, "control");
    await page.getByLabel("Search controls and clauses").fill("A.5.7");
    await page.getByLabel("Search controls and clauses").press("Enter");
    await page.getByText("Mapped to").click();
    await page.getByRole("button", { name: "Open NIST CSF 2.0 in Crosswalks" }).click();
    const items = page.getByRole("region", { name: "1 control or clause" });
    await items.getByRole("button", { name: /^A\.5\.7 / }).waitFor();
    await page.context().close();
  });

  it.each([
    [320, "dark"],
    [450, "light"],
    [450, "contrast"],
  ] as const)("axe finds nothing at %i pixels in the theme %s", async (width, theme) => {
    const page = await demoCrosswalks({ width, theme, script: AXE });
    await unfold(page);
    const found = await axeFindings(page);
    await page.getByLabel("Framework", { exact: true }).selectOption("EU AI Act");
    found.push(...(await axeFindings(page)));
    await page.getByLabel("Listed by").selectOption("Our controls and clauses");
    await page.getByLabel("Only what is not in place").check();
    await unfold(page);
    found.push(...(await axeFindings(page)));
    expect(found).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
