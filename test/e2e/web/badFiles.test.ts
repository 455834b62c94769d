import { zipSync } from "fflate";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openXlsx } from "../../../src/adapters/xlsx";
import { newWorkbook } from "../../../src/app/newWorkbook/newWorkbook";
import { parseIsoDate } from "../../../src/core/day";
import { planOf, tableOf } from "../../../src/core/workbook";
import { ascii, compoundFile } from "../../ooxml/open/bytes";
import { SHEET_PART, sheetXml, smallBook } from "../../ooxml/open/smallBook";
import { openPane } from "../eachPane";
import { browseForTests, openFile, saveWorkbook } from "./browser";

const browsing = browseForTests();
jest.setTimeout(240_000);

const HOSTILE: readonly (readonly [what: string, bytes: Uint8Array, sentence: RegExp])[] = [
  ["an empty file", new Uint8Array(), /empty|no workbook/i],
  ["a table of commas", ascii("a,b,c\n1,2,3\n"), /workbook/i],
  ["an old workbook", compoundFile("Workbook"), /\.xls\b/i],
  ["a file with a password", compoundFile("EncryptedPackage"), /password/i],
  ["a zip of something else", zipSync({ "notes.txt": ascii("hello") }), /workbook/i],
  ["half a workbook", smallBook().slice(0, 400), /damaged/i],
  [
    "100,001 rows",
    smallBook({ [SHEET_PART]: sheetXml("<row/>".repeat(100_001), "<!--AB_-->") }),
    /large/i,
  ],
  ["26 MB", new Uint8Array(26 * 1024 * 1024), /25 MB/],
];

describe("a file that is no workbook for Annexbook", () => {
  it.each(HOSTILE)("%s is answered with one sentence", async (_what, bytes, sentence) => {
    const page = await browsing.newPage();
    await openFile(page, { name: "some.xlsx", bytes });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    const text = (await alert.innerText()).replace(/\s*Close\s*$/, "");
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/\bat \w+ \(|undefined|\[object/);
    await page.getByRole("button", { name: "Open the demo" }).waitFor();
    await page.context().close();
  });
});

/** A workbook of ours without most of its sheets. */
async function halfOfOurs(): Promise<Uint8Array> {
  const { plan } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "half",
    today: parseIsoDate("2026-11-24"),
    isDemo: false,
  });
  const workbook = openXlsx(smallBook());
  const kept = ["Start", "SoA 27001", "SoA 42001", "People", "Versions"];
  const addedSheets = plan.sheets.filter(({ name }) => kept.includes(name));
  await workbook.apply(planOf("Fill", { addedSheets }));
  return workbook.bytes();
}

/** The same as a later version of Annexbook would mark it. */
async function newerThanOurs(): Promise<Uint8Array> {
  const workbook = openXlsx(await halfOfOurs());
  const settings = tableOf(await workbook.read(), "AB_Settings")?.records ?? [];
  const version = settings.find(({ row }) => row.get("Setting") === "Schema version");
  const cell = { table: "AB_Settings", key: "Schema version", column: "ISO 27001" };
  const expected = version?.row.get("ISO 27001");
  await workbook.apply(planOf("Set", { cells: [{ ...cell, expected, value: "99" }] }));
  return workbook.bytes();
}

describe("a workbook that is not quite ours", () => {
  it("has its missing tables named, and added again", async () => {
    const page = await browsing.newPage();
    await openFile(page, { name: "half.xlsx", bytes: await halfOfOurs() });
    await openPane(page, "statement");
    await page.getByText("A table is missing").waitFor();
    await openPane(page, "home");
    await page.getByRole("button", { name: "Add what is missing" }).click();
    await page.getByRole("button", { name: "Fill now" }).click();
    await page.getByRole("heading", { name: "Done", exact: true }).waitFor();
    const state = await openXlsx(await saveWorkbook(page)).read();
    expect(tableOf(state, "AB_Clauses")?.records).toHaveLength(62);
    await page.context().close();
  });

  it("can be read only when a newer version made it, and says so on each pane", async () => {
    const page = await browsing.newPage();
    await openFile(page, { name: "newer.xlsx", bytes: await newerThanOurs() });
    for (const pane of ["home", "registers", "statement", "control"] as const) {
      await openPane(page, pane);
      await page.getByText("made by a newer Annexbook").waitFor();
    }
    await page.getByRole("button", { name: "Next undecided" }).click();
    expect(await page.getByLabel("Owner", { exact: true }).isEditable()).toBe(false);
    await openPane(page, "home");
    expect(await page.getByRole("button", { name: "Add what is missing" }).count()).toBe(0);
    await page.context().close();
  });
});

/** Runs something and gives the longest task of the page's main thread, in milliseconds of its own. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: { name: string; tdur?: number; pid: number; tid: number; args: object }[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    events.push(...(value as unknown as typeof events));
  });
  await session.send("Tracing.start", {
    categories: "toplevel,devtools.timeline,__metadata",
  });
  await work();
  const ended = new Promise<void>((resolve) =>
    session.once("Tracing.tracingComplete", () => resolve()),
  );
  await session.send("Tracing.end");
  await ended;
  const mains = new Set(
    events
      .filter(
        ({ name, args }) =>
          name === "thread_name" && "name" in args && args.name === "CrRendererMain",
      )
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => /RunTask/.test(name) && mains.has(`${String(pid)} ${String(tid)}`),
  );
  expect(tasks.length).toBeGreaterThan(10);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000));
}

describe("a workbook of 20 MB", () => {
  it("is opened, filled and saved without a task of over 200 ms on the page's thread", async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, index) =>
        `<row r="${String(index + 1)}"><c r="A${String(index + 1)}"><v>${String(index)}</v></c></row>`,
    );
    const bytes = smallBook({
      [SHEET_PART]: sheetXml(rows.join("")),
      "xl/media/large.bin": new Uint8Array(randomBytes(20 * 1024 * 1024)),
    });
    expect(bytes.length).toBeGreaterThan(20 * 1024 * 1024);
    // A file of the disk: bytes handed over by the test would be unpacked in the page's own thread.
    const folder = mkdtempSync(join(tmpdir(), "large-"));
    const path = join(folder, "large.xlsx");
    writeFileSync(path, bytes);
    const page = await browsing.newPage();
    await page.getByRole("button", { name: "Open the demo" }).waitFor();
    const longest = await longestTask(page, async () => {
      await openFile(page, path);
      await page.getByRole("button", { name: "Fill this workbook" }).click();
      await page.getByRole("button", { name: "Preview the changes" }).click();
      await page.getByRole("button", { name: "Fill now" }).click();
      await page.getByRole("heading", { name: "Done", exact: true }).waitFor();
      expect((await saveWorkbook(page)).length).toBeGreaterThan(bytes.length);
    });
    console.info(`longest task of the page's thread: ${longest.toFixed(0)} ms`);
    await page.context().close();
    rmSync(folder, { recursive: true });
    expect(longest).toBeLessThan(200);
  });
});
