import type { Page } from "playwright-core";
import { parse } from "csv-parse/sync";
import { openXlsx } from "../../../src/adapters/xlsx";
import { cellText, planOf, tableOf, type WorkbookState } from "../../../src/core/workbook";
import { annexbookOver } from "../../cli/commandLine";
import { demoFile } from "../../cli/demoFile";
import { openPane } from "../eachPane";
import { browse, bytesOf, openFile, saveWorkbook, settled, type Browsing } from "./browser";
import { SOA as S, typed } from "./typedCopy";

const NONE = new Uint8Array();

let browsing: Browsing;
let demo: Uint8Array = NONE;
beforeAll(async () => {
  demo = (await demoFile()).get("demo.xlsx") ?? NONE;
  browsing = await browse();
}, 120_000);
afterAll(async () => {
  await browsing.end();
});
afterEach(() => {
  expect(browsing.foreign).toEqual([]);
  expect(browsing.faults).toEqual([]);
});
jest.setTimeout(240_000);

/** The page over the demo, with the pane at a tool. */
async function at(begin: string, bytes = demo): Promise<Page> {
  const page = await browsing.newPage({ width: 450 });
  await openFile(page, { name: "isms.xlsx", bytes });
  await openPane(page, "share");
  await page.getByRole("button", { name: begin }).click();
  return page;
}

/** Chooses a file in a place for one. */
async function choose(page: Page, label: string, name: string, bytes: Uint8Array): Promise<void> {
  const mimeType = "application/octet-stream";
  const place = page.getByRole("group", { name: label, exact: true });
  await place.locator("input").setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
}

/** What a workbook says, a line for each typed cell. */
async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const disk = new Map([["x.xlsx", bytes]]);
  return (await annexbookOver(disk, "diff", "--textconv", "x.xlsx")).out.split("\n");
}

async function newLines(bytes: Uint8Array): Promise<string[]> {
  const before = new Set(await linesOf(demo));
  return (await linesOf(bytes)).filter((line) => !before.has(line));
}

describe("Compare & share", () => {
  it("lists differences, narrows them, leads to the cell and comes back", async () => {
    const page = await at("Compare workbooks");
    const theirs = await typed(
      demo,
      [S, "A.5.7", "Owner", "Helen Marsh"],
      [S, "A.5.8", "Level", "5"],
      ["Settings", "Organisation", "ISO 42001", "Other Ltd"],
    );
    await choose(page, "The other workbook", "theirs.xlsx", theirs);
    await page.getByText("3 differences", { exact: true }).waitFor();
    await page.getByText("Filters").click();
    await page.getByLabel("Table").selectOption("SoA_27001");
    await page.getByText("2 of 3 differences").waitFor();
    await page.getByLabel("Column").selectOption("Level");
    await page.getByText("1 of 3 differences").waitFor();
    const printing = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a sheet to print" }).click();
    const sheet = await openXlsx(await bytesOf(printing)).read();
    expect(sheet.sheets.map(({ name }) => name)).toEqual(["Differences"]);
    await page.getByRole("button", { name: "Go to A.5.8, Level" }).click();
    await page.getByRole("heading", { name: /^A\.5\.8 / }).waitFor();
    await openPane(page, "share");
    await page.getByText("1 of 3 differences").waitFor();
    await page.context().close();
  });

  it("merges a copy after one conflict, and undoes it as a whole", async () => {
    const ours = await typed(demo, [S, "A.5.7", "Owner", "Ada"]);
    const theirs = await typed(
      demo,
      [S, "A.5.7", "Owner", "Helen Marsh"],
      [S, "A.5.8", "Level", "5"],
    );
    const page = await at("Merge a copy", ours);
    await choose(page, "The other copy", "theirs.xlsx", theirs);
    await page.getByText("2 questions, 2 open").waitFor();
    await choose(page, "What both were made from", "base.xlsx", demo);
    await page.getByText("1 question, 1 open").waitFor();
    const merge = page.getByRole("button", { name: "Merge now" });
    expect(await merge.getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("radio", { name: "Theirs" }).check();
    await page.getByText("1 question, 0 open").waitFor();
    await merge.click();
    await page.getByText(/^Merged: 2 changes/).waitFor();
    const merged = await saveWorkbook(page);
    expect(await newLines(merged)).toEqual([
      "SoA_27001 | A.5.7 | Owner: Helen Marsh",
      "SoA_27001 | A.5.8 | Level: 5",
    ]);
    await openPane(page, "home");
    await page.getByRole("button", { name: "Undo: Merge" }).click();
    await page.getByText(/^Undone: 2 changes/).waitFor();
    expect(await newLines(await saveWorkbook(page))).toEqual(["SoA_27001 | A.5.7 | Owner: Ada"]);
    await page.context().close();
  });

  it("says in one sentence why a file cannot be merged, and changes nothing", async () => {
    const page = await at("Merge a copy");
    await choose(page, "The other copy", "notes.xlsx", new TextEncoder().encode("notes"));
    await page
      .getByRole("alert")
      .getByText(/^notes\.xlsx: The file .*, not an Excel workbook\.$/)
      .waitFor();
    const { files } = await annexbookOver(new Map(), "new", "new.xlsx", "--id", "another");
    await choose(page, "The other copy", "new.xlsx", files.get("new.xlsx") ?? NONE);
    await page.getByText("These are not copies of one workbook", { exact: false }).waitFor();
    expect(await page.getByRole("button", { name: "Merge now" }).count()).toBe(0);
    await page.getByText("No unsaved changes").waitFor();
    await page.context().close();
  });

  it("makes a reviewer's copy and takes remarks back, cell by cell", async () => {
    const page = await at("Give out and take back");
    await page.getByLabel("Name of the review").fill("Internal audit");
    await page.getByText("Leave columns out").click();
    await page.getByRole("checkbox", { name: "Owner" }).check();
    const copying = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download the copy" }).click();
    const copy = await bytesOf(copying);
    const headings = tableOf(await openXlsx(copy).read(), "AB_Review_27001")?.headings;
    expect(headings).not.toContain("Owner");
    expect(headings).toContain("Observation");
    const workbook = openXlsx(copy);
    await workbook.apply(remarks(await workbook.read()));
    await choose(page, "The copy that came back", "returned.xlsx", workbook.bytes());
    await page.getByText("2 cells to take over, 0 to leave out", { exact: false }).waitFor();
    await page.getByRole("checkbox", { name: "Take over: A.5.2, Initials" }).uncheck();
    await page.getByRole("button", { name: "Take over now" }).click();
    await page.getByText("Taken over; what was left out is in the change log.").waitFor();
    const state = await openXlsx(await saveWorkbook(page)).read();
    const reviews = tableOf(state, "AB_Reviews")?.records.map(({ row }) =>
      ["Review", "Record", "Observation", "Initials"].map((heading) => cellText(row.get(heading))),
    );
    expect(reviews).toEqual([["Internal audit", "A.5.1", "=1+1 is no policy", ""]]);
    const log = tableOf(state, "AB_Change_log")?.records.map(({ row }) =>
      ["Action", "Record", "Field", "New"].map((heading) => cellText(row.get(heading))),
    );
    expect(log).toContainEqual([
      ...["Take back", "Internal audit ISO 27001 A.5.2 Initials", "(left out)", "RC"],
    ]);
    await page.context().close();
  });

  it("hands out what clients may see, and no more", async () => {
    const page = await at("Hand out");
    await page.getByLabel("Kind of file").selectOption("csv");
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download", exact: true }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^SoA 27001 42001 Brightwater .*\.csv$/);
    const csv = new TextDecoder().decode(await bytesOf(Promise.resolve(file)));
    const rows: string[][] = parse(csv, { bom: true, relax_column_count: true });
    expect(rows).toContainEqual([
      ...["Control", "Title", "Applicable", "Drivers", "Reason for exclusion"],
    ]);
    expect(rows.filter(([control = ""]) => control.startsWith("A."))).toHaveLength(131);
    expect(csv).not.toMatch(/Priya Nair|Implemented|Evidence/);
    await page.context().close();
  });

  it("seals a version, notices a change of it, and shows the red-line", async () => {
    const page = await at("Seal and verify");
    await page.getByRole("button", { name: "Seal now" }).click();
    expect(await page.getByText("This is needed.").count()).toBe(3);
    await page.getByLabel("Version", { exact: true }).fill("1.2");
    await page.getByLabel("Approved by").fill("Helen Marsh");
    await page.getByLabel("Reason").fill("Yearly review");
    await page.getByRole("button", { name: "Seal now" }).click();
    await page.getByText("The version is sealed.").waitFor();
    await page.getByText("Unchanged since version 1.2 was sealed.").waitFor();
    const sealed = new Map([["x.xlsx", await saveWorkbook(page)]]);
    const { out } = await annexbookOver(sealed, "verify", "x.xlsx");
    const fingerprint = /fingerprint ([0-9a-f]{12})/.exec(out)?.[1] ?? "";
    await page.getByText(fingerprint).waitFor();
    await openPane(page, "control");
    await page.getByLabel("Search controls and clauses").fill("A.5.7");
    await page.getByLabel("Search controls and clauses").press("Enter");
    await page.getByRole("heading", { name: /^A\.5\.7 / }).waitFor();
    await page.getByRole("combobox", { name: "Applicable", exact: true }).last().selectOption("No");
    await settled(page);
    await openPane(page, "share");
    await page.getByText("Changed since version 1.2 was sealed: 1 cell.").waitFor();
    await page.getByText("SOA023 A.5.7", { exact: false }).waitFor();
    await page.getByRole("button", { name: "Compare 1.2 with now" }).click();
    await page.getByText("1 difference", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Go to A.5.7, Applicable" }).waitFor();
    await page.context().close();
  });
});

/** What a reviewer types: a remark that looks like a formula, and initials. */
function remarks(copy: WorkbookState) {
  const cell = (key: string, column: string, value: string) => ({
    ...{ table: "AB_Review_27001", key, column, expected: undefined, value },
  });
  if (tableOf(copy, "AB_Review_27001") === undefined) throw new Error("no copy");
  return planOf("Review", {
    cells: [cell("A.5.1", "Observation", "=1+1 is no policy"), cell("A.5.2", "Initials", "RC")],
  });
}
