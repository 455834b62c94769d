import type { Page } from "playwright-core";
import { annexbookOver } from "../../cli/commandLine";
import { demoFile } from "../../cli/demoFile";
import { openXlsx } from "../../../src/adapters/xlsx";
import { cellText, tableOf } from "../../../src/core/workbook";
import { openPane } from "../eachPane";
import { browseForTests, openFile, saveWorkbook, settled } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

/** The demo on its day, at a register; with changes of the command line first. */
async function demoRegister(name: string, ...commands: (readonly string[])[]): Promise<Page> {
  let disk: ReadonlyMap<string, Uint8Array> = await demoFile();
  for (const [command = "", ...args] of commands) {
    disk = (await annexbookOver(disk, command, "demo.xlsx", ...args)).files;
  }
  const page = await browsing.newPage();
  await page.clock.setFixedTime(new Date("2026-11-24T12:00:00Z"));
  await openFile(page, { name: "demo.xlsx", bytes: disk.get("demo.xlsx") ?? new Uint8Array() });
  await openPane(page, "registers");
  await page.getByLabel("Register", { exact: true }).selectOption(name);
  return page;
}

async function saved(page: Page, table: string) {
  const state = await openXlsx(await saveWorkbook(page)).read();
  return (tableOf(state, table)?.records ?? []).map(({ row }) => ({
    cell: (heading: string) => cellText(row.get(heading)),
  }));
}

describe("the pane Registers", () => {
  it("edits a risk: level and trace follow, and the file has it", async () => {
    const page = await demoRegister("Risks");
    await page.getByRole("button", { name: "R-004", exact: true }).click();
    await page.getByText("Level High, after treatment Medium.").waitFor();
    await page.getByRole("combobox", { name: "Residual likelihood" }).selectOption("5");
    await page.getByText("It does not meet the acceptance criterion").waitFor();
    await page.getByText("Nobody has accepted it.").waitFor();
    await page.getByLabel("Add to Controls 27001").fill("A.5.7");
    await page.getByLabel("Add to Controls 27001").press("Enter");
    await page.getByRole("button", { name: "27001 A.5.7 Threat intelligence" }).waitFor();
    await settled(page);
    const [risk] = (await saved(page, "AB_Risks")).filter(({ cell }) => cell("Risk") === "R-004");
    expect(risk?.cell("Residual likelihood")).toBe("5");
    expect(risk?.cell("Controls 27001")).toMatch(/, A\.5\.7$/);
    await page.context().close();
  });

  it("leads from a risk to its control, and from there back to the risk", async () => {
    const page = await demoRegister("Risks");
    await page.getByRole("button", { name: "R-004", exact: true }).click();
    await page.getByRole("button", { name: /^27001 A\.8\.28 / }).click();
    await page.getByRole("heading", { name: /^A\.8\.28 / }).waitFor();
    await page.getByText("Risks that name it").click();
    await page.getByRole("button", { name: /^R-004 / }).click();
    await page.getByRole("heading", { name: /^R-004 / }).waitFor();
    await page.context().close();
  });

  it("adds a risk with the next number, and one of the library after a look, and undoes it", async () => {
    const page = await demoRegister("Risks");
    await page.getByRole("button", { name: "New risk" }).click();
    await page.getByRole("heading", { name: "R-018", exact: true }).waitFor();
    await page.getByRole("tab", { name: "Library" }).click();
    await page.getByLabel("Theme").selectOption("AI");
    await page.getByLabel("Find").fill("outside our control");
    await page.getByText("1 scenario, 0 in your register").waitFor();
    await page.getByRole("checkbox", { name: /^AI-01 / }).check();
    await page.getByRole("button", { name: "Add 1 risk ..." }).click();
    await page.getByRole("heading", { name: "What will change" }).waitFor();
    await page.getByRole("button", { name: "Add to the register" }).click();
    await page.getByText("1 scenario, 1 in your register").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("1 scenario, 0 in your register").waitFor();
    const ids = (await saved(page, "AB_Risks")).map(({ cell }) => cell("Risk"));
    expect(ids.slice(-2)).toEqual(["R-017", "R-018"]);
    await page.context().close();
  });

  it("opens the risks behind a number of the heat map by the keyboard", async () => {
    const page = await demoRegister("Risks");
    await page.getByRole("tab", { name: "Heat map" }).click();
    const field = page.getByRole("button", { name: /^Likelihood 4 Likely, impact 4 Serious/ });
    await field.first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^R-004 / }).click();
    await page.getByRole("heading", { name: /^R-004 / }).waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.getByRole("heading", { name: "Before treatment" }).waitFor();
    await page.context().close();
  });

  it("shows overdue findings, and leaves what the body has graded to it", async () => {
    const page = await demoRegister(
      "Findings",
      ["set", "Findings", "F-06", "Due", "2026-11-01"],
      ["set", "Findings", "F-06", "Source", "External audit"],
    );
    await page.getByLabel("Only overdue ones").check();
    await page.getByText("1 of 3, 1 overdue").waitFor();
    await page.getByRole("button", { name: "F-06" }).click();
    for (const heading of ["Kind", "Graded by", "Source"]) {
      const input = page.getByLabel(heading, { exact: true });
      expect(await input.getAttribute("readonly")).toBe("");
    }
    await page.getByLabel("Cause", { exact: true }).fill("The list was made in a hurry");
    await page.getByLabel("Cause", { exact: true }).blur();
    await settled(page);
    await page.context().close();
  });

  it("refuses what a cell does not take, at the field, and keeps what was typed", async () => {
    const page = await demoRegister("Suppliers", [
      ...["set", "Suppliers", "Amazon Web Services", "Contract end", "2026-01-01"],
    ]);
    await page.getByRole("button", { name: "Amazon Web Services" }).click();
    const end = page.getByRole("group", { name: "Agreement and assurance" });
    await end.getByText(/2026-01-01/).waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.getByRole("button", { name: "New supplier" }).click();
    await page.getByRole("textbox", { name: /^Supplier/ }).fill("amazon web services");
    await page.keyboard.press("Enter");
    await page.getByText('There is a record "amazon web services" already.').waitFor();
    expect(await page.getByRole("textbox", { name: /^Supplier/ }).inputValue()).toBe(
      "amazon web services",
    );
    await page.context().close();
  });

  it("is where a check of a register leads to", async () => {
    const page = await demoRegister("Risks", ["set", "Risks", "R-004", "Risk owner", ""]);
    await openPane(page, "statement");
    await page.getByText("A risk of 27001 without a risk owner").click();
    await page
      .getByRole("button", { name: /^Go to .*Risks/ })
      .first()
      .click();
    await page.getByRole("heading", { name: /^R-004 / }).waitFor();
    await page.locator("main input:focus").waitFor();
    await page.context().close();
  });
});

describe("the tabs at 320 pixels", () => {
  it("are one line, and the menu leads to the others by the keyboard", async () => {
    const page = await browsing.newPage({ width: 320 });
    await page.getByRole("button", { name: "Open the demo" }).click();
    const tabs = page.getByRole("tablist", { name: "Panes" });
    await tabs.getByRole("tab", { name: "Home" }).waitFor();
    const more = page.getByRole("button", { name: "More panes: 7" });
    await more.waitFor();
    expect((await tabs.boundingBox())?.height).toBeLessThan(40);
    await tabs.getByRole("tab", { name: "Home" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Control" }).waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    // The tab of the pane that is shown is always in sight.
    await tabs.getByRole("tab", { name: "Compare & share", selected: true }).waitFor();
    expect((await tabs.boundingBox())?.height).toBeLessThan(40);
    await page.context().close();
  });
});
