import type { Locator, Page } from "playwright-core";
import { annexbookOver } from "../../cli/commandLine";
import { openXlsx } from "../../../src/adapters/xlsx";
import { cellText, tableOf } from "../../../src/core/workbook";
import { openPane } from "../eachPane";
import { browseForTests, openFile, saveWorkbook } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

/** A workbook on the day of the demo, at the roadmap: made by the command line. */
async function roadmapOf(...commands: readonly (readonly string[])[]): Promise<Page> {
  let disk: ReadonlyMap<string, Uint8Array> = new Map();
  for (const command of commands) disk = (await annexbookOver(disk, ...command)).files;
  const page = await browsing.newPage();
  await page.clock.setFixedTime(new Date("2026-11-24T12:00:00Z"));
  await openFile(page, { name: "isms.xlsx", bytes: disk.get("isms.xlsx") ?? new Uint8Array() });
  await openPane(page, "roadmap");
  await page.locator("[data-pane=roadmap]").waitFor();
  return page;
}

const NEW = ["new", "isms.xlsx"];
const DEMO = ["new", "isms.xlsx", "--demo"];
const PLANNED = ["roadmap", "isms.xlsx", "--replan"];

/** What is folded behind a line that begins so. */
const foldOf = (within: Locator, line: RegExp) =>
  within.locator("details").filter({ hasText: line }).first();

async function savedTasks(page: Page): Promise<readonly string[]> {
  const state = await openXlsx(await saveWorkbook(page)).read();
  const { records = [] } = tableOf(state, "AB_Roadmap") ?? {};
  // A table without records keeps a blank row in its file.
  return records.map(({ row }) => cellText(row.get("Task"))).filter((task) => task !== "");
}

/** How many tasks a text such as "0 of 35 tasks done" tells of. */
async function numberIn(page: Page, text: RegExp): Promise<number> {
  const [number = ""] =
    /\d+(?= tasks)/.exec((await page.getByText(text).textContent()) ?? "") ?? [];
  return Number(number);
}

describe("the pane Roadmap", () => {
  it("plans after a look, says that nothing is left to change, and undoes it", async () => {
    const page = await roadmapOf(NEW);
    await page.getByRole("button", { name: "Plan the roadmap ..." }).click();
    await page.getByRole("heading", { name: "What will change" }).waitFor();
    const promised = await numberIn(page, /^New on the roadmap: /);
    await page.getByRole("button", { name: "Write the roadmap" }).click();
    expect(await numberIn(page, /^0 of \d+ tasks done$/)).toBe(promised);
    await page.getByText("Planned again today, nothing would change.").waitFor();
    const planned = await savedTasks(page);
    expect(planned).toHaveLength(promised);
    expect(planned).toEqual(expect.arrayContaining(["27001-scope", "27001-stage2"]));
    await page.getByRole("button", { name: "Undo what was written" }).click();
    await page.getByText("No task is planned yet.").waitFor();
    expect(await savedTasks(page)).toEqual([]);
    await page.context().close();
  });

  it("leads from a task to its card by the keyboard, and its day ends it", async () => {
    const page = await roadmapOf(NEW, PLANNED);
    const number = await numberIn(page, /^0 of \d+ tasks done$/);
    await page.getByRole("button", { name: "27001-scope" }).first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^27001-scope / }).waitFor();
    await page.getByLabel("Done on", { exact: true }).fill("2026-11-20");
    await page.getByLabel("Done on", { exact: true }).blur();
    await openPane(page, "roadmap");
    await page.getByText(`1 of ${String(number)} tasks done`).waitFor();
    await page.context().close();
  });

  it("shows the cycle by the keyboard, and leads from a quarter to a control", async () => {
    const page = await roadmapOf(DEMO);
    await page.getByRole("tab", { name: "Plan", exact: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const phase = foldOf(page.getByRole("region", { name: "ISO 42001" }), /^Clause 8, controls/);
    await phase.locator("summary").first().focus();
    await page.keyboard.press("Enter");
    const quarter = foldOf(phase, /^2027 Q1: /);
    await quarter.locator("summary").focus();
    await page.keyboard.press("Enter");
    await quarter.getByRole("button", { name: /^A\.7\.4 / }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^A\.7\.4 / }).waitFor();
    await page.context().close();
  });

  it("leads from an audit to the pane of audits, and remembers its part", async () => {
    const page = await roadmapOf(DEMO);
    await page.getByRole("tab", { name: "Plan, do, check, act" }).click();
    const phase = foldOf(page.getByRole("region", { name: "ISO 27001" }), /^Clause 9, audits/);
    await phase.locator("summary").first().click();
    const quarter = foldOf(phase, /^2027 Q1: /);
    await quarter.locator("summary").click();
    await quarter.getByRole("button", { name: /Surveillance audit/ }).click();
    await page.locator("[data-pane=audits]").waitFor();
    await openPane(page, "roadmap");
    await page.getByRole("region", { name: "ISO 42001" }).waitFor();
    await page.context().close();
  });

  it("plans the first roadmap of a new workbook, where Home leads to it", async () => {
    const page = await browsing.newPage({ width: 320 });
    await page.getByRole("button", { name: "New workbook" }).click();
    await page.getByRole("button", { name: "Create workbook" }).click();
    await page.getByRole("button", { name: "See the roadmap" }).first().click();
    await page.getByText("No task is planned yet.").waitFor();
    await page.getByRole("button", { name: "Plan the roadmap ..." }).click();
    await page.getByRole("button", { name: "Write the roadmap" }).click();
    await page.getByText(/^0 of \d+ tasks done$/).waitFor();
    // Who worked with the keyboard goes on at the top of the card.
    await page.locator("main section h2:focus").waitFor();
    await page.context().close();
  });
});
