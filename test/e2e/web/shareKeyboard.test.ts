import type { Page } from "playwright-core";
import { annexbookOver } from "../../cli/commandLine";
import { demoFile } from "../../cli/demoFile";
import { browseForTests, bytesOf, openFile, saveWorkbook } from "./browser";
import { SOA, typed } from "./typedCopy";

const NONE = new Uint8Array();
const browsing = browseForTests();
jest.setTimeout(240_000);

/** Where the focus is, as a screen reader names it. */
async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const labels = isField ? [...(element.labels ?? [])] : [];
    const named = labels.map(({ textContent }) => textContent).join(" ");
    return element.getAttribute("aria-label") ?? (named || element.textContent);
  });
}

/** Presses a key, or Tab, until the focus is on what has this name. */
async function moveTo(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < 60; pressed += 1) {
    const here = await focused(page);
    if (typeof name === "string" ? here === name : name.test(here)) return;
    passed.push(here);
    await page.keyboard.press(key);
  }
  throw new Error(`"${String(name)}" is not reached by ${key}: ${passed.join(" | ")}`);
}

async function press(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  await moveTo(page, name, key);
  await page.keyboard.press("Enter");
}

/** Chooses a file by the next button for one. */
async function chooseNext(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await press(page, "Choose a file");
  const mimeType = "application/octet-stream";
  await (await choosing).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.getByText(name, { exact: true }).waitFor();
}

/** The page over a workbook, with one of the tools. */
async function startWith(bytes: Uint8Array, tool: string): Promise<Page> {
  const page = await browsing.newPage({ width: 320 });
  await openFile(page, { name: "isms.xlsx", bytes });
  await page.getByRole("tab", { name: "Home" }).focus();
  await press(page, /^More panes/);
  await press(page, "Compare & share", "ArrowDown");
  await press(page, tool);
  return page;
}

describe("Compare & share with the keyboard alone", () => {
  it("merges one by one and by rule, and keeps the focus", async () => {
    const demo = (await demoFile()).get("demo.xlsx") ?? NONE;
    const ours = await typed(
      demo,
      ...([
        [SOA, "A.5.7", "Owner", "Ada"],
        [SOA, "A.5.9", "Owner", "Ada"],
      ] as const),
    );
    const theirs = await typed(
      demo,
      ...([
        [SOA, "A.5.7", "Owner", "Helen Marsh"],
        [SOA, "A.5.9", "Owner", "Helen Marsh"],
      ] as const),
    );
    const page = await startWith(ours, "Merge a copy");
    await chooseNext(page, "theirs.xlsx", theirs);
    await chooseNext(page, "base.xlsx", demo);
    await page.getByText("2 questions, 2 open").waitFor();
    await press(page, "Take the newest");
    await page.getByText("Of 2 questions nobody can say which side is newer").waitFor();
    await moveTo(page, "Ours");
    await page.keyboard.press("ArrowRight");
    await page.getByText("2 questions, 1 open").waitFor();
    expect(await focused(page)).toBe("Theirs");
    await press(page, "Take ours", "Shift+Tab");
    await page.getByText("2 questions, 0 open").waitFor();
    await press(page, "Merge now");
    await page.getByText("Merged: 1 change.").waitFor();
    expect(await focused(page)).toBe("Choose a file");
    const disk = new Map([["x.xlsx", await saveWorkbook(page)]]);
    const { out } = await annexbookOver(disk, "diff", "--textconv", "x.xlsx");
    expect(out).toContain("SoA_27001 | A.5.7 | Owner: Helen Marsh\n");
    expect(out).toContain("SoA_27001 | A.5.9 | Owner: Ada\n");
    await page.context().close();
  });

  it("gives a copy out, hands a statement out, seals and compares", async () => {
    const demo = (await demoFile()).get("demo.xlsx") ?? NONE;
    const page = await startWith(demo, "Give out and take back");
    const copying = page.waitForEvent("download");
    await press(page, "Download the copy");
    expect((await bytesOf(copying)).length).toBeGreaterThan(10_000);
    await press(page, "All of Compare & share", "Shift+Tab");
    await press(page, "Hand out");
    const exporting = page.waitForEvent("download");
    await press(page, "Download");
    expect((await exporting).suggestedFilename()).toMatch(/\.xlsx$/);
    await press(page, "All of Compare & share", "Shift+Tab");
    await press(page, "Seal and verify");
    for (const [field, text] of [
      ["Version", "1.2"],
      ["Approved by", "Helen Marsh"],
      ["Reason", "Yearly review"],
    ] as const) {
      await moveTo(page, new RegExp(`^${field}`));
      await page.keyboard.type(text);
    }
    await press(page, "Seal now");
    await page.getByText("Unchanged since version 1.2 was sealed.").waitFor();
    expect(await focused(page)).not.toBe("");
    await press(page, "Compare 1.2 with now", "Shift+Tab");
    await page.getByText("Both say the same.").waitFor();
    expect(await focused(page)).not.toBe("");
    await page.context().close();
  });
});
