import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ascii } from "../../ooxml/open/bytes";
import { smallBook } from "../../ooxml/open/smallBook";
import { annexbookOver } from "../../cli/commandLine";
import { demoFile } from "../../cli/demoFile";
import { AXE, axeFindings } from "../axe";
import {
  bareTexts,
  goTo,
  onEachPane,
  onEachPart,
  onProfile,
  onRegisters,
  onRoadmap,
  onWhyOfHome,
  openPane,
  overflow,
} from "../eachPane";
import { browse, openDemo, openFile, type Browsing } from "./browser";

const THEMES = ["auto", "light", "dark", "contrast"] as const;

/** Numbers of a time, recorded or thought of; the grid of AI systems; a card of the last register. */
const DEEP = [
  ...["maturity snapshots, opened", "maturity whatIf, opened"],
  ...["AI systems", "register 10, card"],
];

let browsing: Browsing;
let demo: Uint8Array;
let other: Uint8Array;
beforeAll(async () => {
  browsing = await browse();
  const disk = await demoFile();
  demo = disk.get("demo.xlsx") ?? new Uint8Array();
  const args = ["set", "demo.xlsx", "SoA_27001", "A.5.7", "Owner", "Helen Marsh"];
  other = (await annexbookOver(disk, ...args)).files.get("demo.xlsx") ?? new Uint8Array();
}, 120_000);
afterAll(async () => {
  await browsing.end();
});
afterEach(() => {
  expect(browsing.foreign).toEqual([]);
  expect(browsing.faults).toEqual([]);
});
jest.setTimeout(240_000);

describe.each(THEMES)("in the theme %s", (theme) => {
  it("axe finds nothing on any pane, empty, filled or with an error", async () => {
    const found: string[] = [];
    const page = await browsing.newPage({
      ...{ theme, isSystemDark: theme === "auto", width: 400 },
      script: AXE,
    });
    const look = async (what: string) => {
      for (const finding of await axeFindings(page)) found.push(`${what}: ${finding}`);
    };
    await page.getByRole("button", { name: "Open the demo" }).waitFor();
    await look("no workbook");
    await openFile(page, { name: "bad.xlsx", bytes: ascii("no workbook") });
    await page.getByRole("alert").waitFor();
    await look("no workbook, error");
    await openFile(page, { name: "empty.xlsx", bytes: smallBook() });
    await page.getByRole("button", { name: "Fill this workbook" }).waitFor();
    await look("not filled");
    await page.getByRole("button", { name: "Fill this workbook" }).click();
    await page.getByLabel("Organisation").waitFor();
    await look("form");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "New workbook" }).click();
    await page.getByRole("button", { name: "Create workbook" }).click();
    await page.getByRole("heading", { name: "Your management system" }).waitFor();
    await onEachPart(page, async (part) => look(`empty ${part}`));
    await onProfile(page, async (part) => look(`empty ${part}`));
    await onRegisters(page, async (part) => look(`empty ${part}`));
    await onRoadmap(page, async (part) => look(`empty ${part}`));
    for (const pane of ["statement", "control"] as const) {
      await goTo(page, pane);
      await look(`empty ${pane}`);
    }
    await openFile(page, { name: "empty.xlsx", bytes: smallBook() });
    await page.getByRole("button", { name: "Discard changes" }).click();
    await page.getByRole("button", { name: "Fill this workbook" }).waitFor();
    await openDemo(page);
    await onWhyOfHome(page, async (pane) => look(`filled ${pane}`));
    const seen: string[] = [];
    await onEachPane(page, async (pane) => {
      seen.push(pane);
      await look(`filled ${pane}`);
    });
    expect(seen).toEqual(expect.arrayContaining(DEEP));
    await page.getByRole("button", { name: "Next undecided" }).click();
    await page.locator("main select:focus").waitFor();
    await page.getByText("Settings and help").click();
    await look("filled card");
    await openFile(page, { name: "bad.xlsx", bytes: ascii("no workbook") });
    await page.getByRole("alert").waitFor();
    await page.getByRole("tab").first().click();
    // What is wrong stands above the parts, and the same above each of them.
    await onEachPane(page, async (pane) => look(`error ${pane}`), 1);
    expect(found).toEqual([]);
    expect(await page.locator("[data-theme]").getAttribute("data-theme")).toBe(
      theme === "auto" ? "dark" : theme,
    );
    await page.context().close();
  });
});

describe.each(THEMES)("Compare & share in the theme %s", (theme) => {
  it("axe finds nothing with other files, or one that cannot be read", async () => {
    const found: string[] = [];
    const page = await browsing.newPage({
      ...{ theme, isSystemDark: theme === "auto", width: 400 },
      script: AXE,
    });
    const look = async (what: string) => {
      for (const finding of await axeFindings(page)) found.push(`${what}: ${finding}`);
    };
    await openFile(page, { name: "isms.xlsx", bytes: demo });
    const choose = async (label: string, name: string, bytes: Uint8Array) =>
      page
        .getByRole("group", { name: label, exact: true })
        .locator("input")
        .setInputFiles({ name, mimeType: "x/x", buffer: Buffer.from(bytes) });
    await openPane(page, "share");
    await page.getByRole("button", { name: "Compare workbooks" }).click();
    await choose("The other workbook", "other.xlsx", other);
    await page.getByText("Filters").click();
    await look("differences");
    await choose("The other workbook", "bad.xlsx", ascii("no workbook"));
    await page.getByRole("alert").waitFor();
    await look("differences, error");
    await page.getByRole("button", { name: "All of Compare & share" }).click();
    await page.getByRole("button", { name: "Merge a copy" }).click();
    await choose("The other copy", "other.xlsx", other);
    await page.getByRole("radio").first().waitFor();
    await look("conflicts");
    await choose("What both were made from", "empty.xlsx", smallBook());
    await page.getByRole("alert").waitFor();
    await look("conflicts, error");
    expect(found).toEqual([]);
    await page.context().close();
  });
});

describe("in a language of no country, at 320 pixels", () => {
  it("shows no bare English and overflows nowhere", async () => {
    const found: unknown[] = [];
    const page = await browsing.newPage({ width: 320, query: "?lang=pseudo" });
    const look = async (pane: string) => {
      for (const text of await bareTexts(page)) found.push([pane, text]);
      if ((await overflow(page)) > 0) found.push([pane, "wider than the window"]);
    };
    await page.getByRole("button").nth(2).waitFor();
    await look("start");
    await page.getByRole("button").nth(1).click();
    await page.locator("form").waitFor();
    await look("form");
    await page.locator("form button").last().click();
    await page.getByRole("button").nth(2).click();
    await page.getByRole("tab").first().waitFor();
    await onEachPane(page, look);
    await onWhyOfHome(page, look);
    await page.locator("summary").last().click();
    await page.getByRole("tab").first().click();
    await look("settings");
    expect(found).toEqual([]);
    await page.context().close();
  });
});

describe("without a network", () => {
  it("works once it has been loaded", async () => {
    const page = await browsing.newPage();
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.context().setOffline(true);
    await page.reload();
    await openDemo(page);
    await openPane(page, "control");
    await page.getByRole("button", { name: "Next undecided" }).click();
    await page.getByText("Guidance").first().click();
    await page.getByText("What an auditor asks").waitFor();
    await page.context().close();
  });
});

describe("before scripts run", () => {
  it("shows what the page is, under a policy without unsafe words", () => {
    const html = readFileSync(join(__dirname, "../../../dist/web/index.html"), "utf8");
    expect(html).toContain("A management system in a workbook");
    const [, policy = ""] = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toMatch(/https?:/);
  });

  it("keeps no settings where storage is denied, and says so", async () => {
    const page = await browsing.newPage({
      prepare: () => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
      },
    });
    await page.getByText("Settings and help").click();
    await page.getByLabel("Colours").selectOption("dark");
    await page.getByText("Settings last until the page is closed").waitFor();
    expect(await page.locator("[data-theme]").getAttribute("data-theme")).toBe("dark");
    await page.context().close();
  });
});
