import type { Page } from "playwright-core";
import { openXlsx } from "../../../src/adapters/xlsx";
import { cellText, tableOf } from "../../../src/core/workbook";
import { openPane } from "../eachPane";
import { browseForTests, openDemo, saveWorkbook } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

describe("the maturity pane", () => {
  const cell = async (page: Page, control: string, column: string) => {
    const state = await openXlsx(await saveWorkbook(page)).read();
    const record = tableOf(state, "AB_SoA_27001")?.records.find(
      ({ row }) => row.get("Control") === control,
    );
    return cellText(record?.row.get(column));
  };

  it("opens each number to rows that lead to their cards, clauses too", async () => {
    const page = await browsing.newPage({ width: 450 });
    await openDemo(page);
    await openPane(page, "maturity");
    const clauses = page.getByRole("region", { name: "Management system, ISO 27001" });
    await clauses.getByRole("button", { name: /Clauses that conform/ }).click();
    // 27 of the demo's 30 clauses of ISO 27001 conform.
    await page.getByText("27 / 30 = 0.9").waitFor();
    await page.getByRole("button", { name: "4.1", exact: true }).click();
    await page.getByRole("heading", { name: /^Clause 4\.1 / }).waitFor();
    await openPane(page, "maturity");
    await page.getByRole("button", { name: /^Mean of the theme means/ }).click();
    await page.getByRole("button", { name: "People", exact: true }).click();
    await page.getByRole("heading", { name: "Why: Mean level" }).waitFor();
    await page.getByText("theme People").waitFor();
    await page.context().close();
  });

  it("names levels by another set for one standard, and leaves the levels as they are", async () => {
    const page = await browsing.newPage({ width: 450 });
    await openDemo(page);
    await openPane(page, "maturity");
    // The demo's ISO 27001 has a mean of 277 / 99.
    await page.getByText("between Managed and Defined").first().waitFor();
    await page.getByLabel("Set of names, ISO 27001").selectOption("COBIT-like");
    await page.getByText("between Repeatable and Defined").first().waitFor();
    await page.getByText("0 Non-existent, 1 Initial, 2 Repeatable").waitFor();
    await page.getByText("0 Incomplete, 1 Initial, 2 Managed").waitFor();
    expect(await cell(page, "A.5.7", "Level")).toBe("2");
    await openPane(page, "control");
    await page.getByLabel("Search controls and clauses").fill("A.5.7");
    await page.getByLabel("Search controls and clauses").press("Enter");
    const card = page.getByRole("region", { name: /^A\.5\.7 / });
    await card
      .getByLabel("Level", { exact: true })
      .locator("option", { hasText: "2 Repeatable" })
      .waitFor({ state: "attached" });
    await page.context().close();
  });

  it("gives next actions an owner and a date after a preview, and takes that back", async () => {
    const page = await browsing.newPage({ width: 450 });
    await openDemo(page);
    await openPane(page, "maturity");
    await page.getByRole("tab", { name: "Next actions" }).click();
    const first = page.getByRole("listitem").first();
    // Level 7 is outside its list, so it counts as none: (4 - 0) x 2 is the largest of all.
    await first.getByText("(target 4 - level none, so 0) x weight 2 = 8, 1 open error").waitFor();
    await first.getByRole("checkbox").check();
    await page.getByLabel("Owner").fill("Grace Hopper");
    await page.getByLabel("Target date").fill("2027-03-31");
    await page.getByRole("button", { name: "Preview" }).click();
    await page.getByText("Daniel Reyes → Grace Hopper").waitFor();
    await page.getByRole("button", { name: "Write", exact: true }).click();
    await first.getByText("Grace Hopper, by 31 Mar 2027").waitFor();
    expect(await cell(page, "A.8.2", "Owner")).toBe("Grace Hopper");
    expect(await cell(page, "A.8.2", "Target date")).toBe("46477");
    await page.getByRole("button", { name: "Undo what was written" }).click();
    await first.getByText("Daniel Reyes, no date").waitFor();
    await page.context().close();
  });

  it("writes a what-if as targets, never as levels, and keeps it while a why is looked at", async () => {
    const page = await browsing.newPage({ width: 450 });
    await openDemo(page);
    await openPane(page, "maturity");
    await page.getByRole("tab", { name: "What if" }).click();
    await page.getByLabel("Find controls").fill("A.8.12");
    await page.getByRole("checkbox", { name: "Raise A.8.12" }).check();
    await page.getByText("1 control raised").waitFor();
    // 277 / 99 as it is; A.8.12 has level 1 and weight 1, so raised to 4 it adds 3.
    for (const [time, sum, isThought] of [
      ["now", "277 / 99 = 2.798", false],
      ["then", "280 / 99 = 2.8283", true],
    ] as const) {
      await page
        .getByRole("button", { name: new RegExp(`^Mean level: .* ${time}$`) })
        .first()
        .click();
      await page.getByRole("heading", { name: "Why: Mean level" }).waitFor();
      await page.getByText(sum).waitFor();
      const said = page.getByText("As if 1 control had reached the level that you chose.");
      expect(await said.count()).toBe(Number(isThought));
      await page.getByRole("button", { name: "Back" }).click();
    }
    await page.getByText("1 control raised").waitFor();
    await page.getByRole("button", { name: "Write as targets" }).click();
    await page.getByText("A.8.12 Target").waitFor();
    await page.getByRole("button", { name: "Write the targets" }).click();
    await page.getByText("No control is chosen.").waitFor();
    expect(await cell(page, "A.8.12", "Target")).toBe("4");
    expect(await cell(page, "A.8.12", "Level")).toBe("1");
    await page.context().close();
  });

  it("takes a snapshot, compares it with the present, and shows the trend", async () => {
    const page = await browsing.newPage({ width: 450 });
    await openDemo(page);
    await openPane(page, "maturity");
    await page.getByRole("tab", { name: "Snapshots" }).click();
    await page.getByLabel("Name of the snapshot").fill("Before the edit");
    await page.getByRole("button", { name: "Take a snapshot" }).click();
    await page.getByRole("heading", { name: "10 snapshots" }).waitFor();
    await page.getByText("Nothing differs.").waitFor();
    await page.getByLabel("Of", { exact: true }).selectOption("ISO 27001 Theme People");
    await page.getByText("2 points").waitFor();
    const trend = page.getByRole("region", { name: "Trend" });
    await trend.getByText("At first: ").getByRole("button").click();
    await page.getByRole("heading", { name: "What the snapshot recorded" }).waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await trend.getByText("Now: ").getByRole("button").click();
    await page.getByRole("heading", { name: "Why: Mean level" }).waitFor();
    await page.getByText("theme People").waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await openPane(page, "control");
    await page.getByLabel("Search controls and clauses").fill("A.6.1");
    await page.getByLabel("Search controls and clauses").press("Enter");
    const card = page.getByRole("region", { name: /^A\.6\.1 / });
    await card.getByLabel("Applicable", { exact: true }).selectOption("No");
    await openPane(page, "maturity");
    const table = page.getByRole("group", { name: "Changes between two snapshots" });
    // The demo has 8 people controls, all applicable.
    const people = table.getByRole("row", { name: /^ISO 27001 Theme People/ });
    await people.getByText("8 → 7 (-1)").first().waitFor();
    await people.getByText("0 → 1 (+1)").first().waitFor();
    await people
      .getByRole("button", { name: /^8, Before the edit, / })
      .first()
      .click();
    await page.getByRole("heading", { name: "What the snapshot recorded" }).waitFor();
    await page.getByRole("row", { name: /^ISO 27001 Theme People/ }).waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await people.getByRole("button", { name: "1, Now" }).click();
    await page.getByRole("heading", { name: "Why: Not applicable" }).waitFor();
    await openPane(page, "home");
    await page.getByText("A snapshot keeps numbers, not rows").first().waitFor();
    await page.getByRole("button", { name: "excluded +1" }).click();
    await page.getByRole("heading", { name: "Why: Not applicable" }).waitFor();
    await page.getByText("A.6.1", { exact: false }).first().waitFor();
    await page.context().close();
  });

  it("shows the list behind each number of a head start, in both directions", async () => {
    const page = await browsing.newPage({ width: 450 });
    await openDemo(page);
    await openPane(page, "maturity");
    await page.getByRole("tab", { name: "Head start" }).click();
    for (const name of ["ISO 42001 from ISO 27001", "ISO 27001 from ISO 42001"]) {
      const card = page.getByRole("region", { name });
      for (const kind of ["Controls", "Clauses"]) {
        for (const relation of ["All", "equal", "subset", "intersects", "related"]) {
          const button = card.getByRole("button", {
            name: new RegExp(`^Show ${relation}, ${kind}: `),
          });
          await button.click();
          const more = card.getByRole("button", { name: /^Show \d+ more$/ });
          if ((await more.count()) > 0) await more.click();
          const number = Number(await button.innerText());
          expect([name, kind, relation, await card.locator("ul > li").count()]).toEqual([
            name,
            kind,
            relation,
            number,
          ]);
        }
      }
    }
    await page.context().close();
  });
});
