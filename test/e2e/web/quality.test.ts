import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { ascii } from "../../ooxml/open/bytes";
import { smallBook } from "../../ooxml/open/smallBook";
import { browse, openDemo, openFile, type Browsing } from "./browser";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const THEMES = ["auto", "light", "dark", "contrast"] as const;

let browsing: Browsing;
beforeAll(async () => {
  browsing = await browse();
});
afterAll(async () => {
  await browsing.end();
});
afterEach(() => {
  expect(browsing.foreign).toEqual([]);
  expect(browsing.faults).toEqual([]);
});
jest.setTimeout(240_000);

/** What axe finds; only Fluent's own focus dummies, which no screen reader meets, are left out. */
async function findings(page: Page): Promise<string[]> {
  // An isolated world would not see what the page's own scripts see: the debugger injects instead.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: AXE });
  await session.detach();
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          context: object,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { violations } = await axe.run(
      { exclude: [["[data-tabster-dummy]"]] },
      { runOnly: { type: "tag", values: tags } },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Shows each pane in turn, the control card last. */
async function onEachPane(page: Page, look: (pane: string) => Promise<void>): Promise<void> {
  await look("home");
  await page.getByRole("tab").nth(1).click();
  await page.locator("details").first().waitFor();
  await look("statement");
  await page.getByRole("tab").nth(3).click();
  await page.locator("[data-pane=audits]").waitFor();
  await look("audits");
  await page.getByRole("tab").nth(2).click();
  await page.locator("input[type=search]").first().waitFor();
  await look("control");
}

describe.each(THEMES)("in the theme %s", (theme) => {
  it("axe finds nothing on any pane, empty, filled or with an error", async () => {
    const found: string[] = [];
    const page = await browsing.newPage({ theme, isSystemDark: theme === "auto", width: 400 });
    const look = async (what: string) => {
      for (const finding of await findings(page)) found.push(`${what}: ${finding}`);
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
    await openDemo(page);
    await onEachPane(page, async (pane) => look(`filled ${pane}`));
    await page.getByRole("button", { name: "Next undecided" }).click();
    await page.locator("main select:focus").waitFor();
    await page.getByText("Settings and help").click();
    await look("filled card");
    await openFile(page, { name: "bad.xlsx", bytes: ascii("no workbook") });
    await page.getByRole("alert").waitFor();
    await page.getByRole("tab").first().click();
    await onEachPane(page, async (pane) => look(`error ${pane}`));
    expect(found).toEqual([]);
    expect(await page.locator("[data-theme]").getAttribute("data-theme")).toBe(
      theme === "auto" ? "dark" : theme,
    );
    await page.context().close();
  });
});

/** Visible words, outside of what is the workbook's own, that no brackets surround. */
async function bareTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bare: string[] = [];
    const isText = (text: string) =>
      /\p{L}{2}/u.test(text.replaceAll(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g, ""));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest("[translate=no], script, style, noscript") !== null)
        continue;
      if (isText(node.textContent ?? "")) bare.push(node.textContent ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder]")) {
      if (element.closest("[translate=no]") !== null) continue;
      for (const name of ["aria-label", "title", "placeholder"]) {
        const text = element.getAttribute(name);
        if (text !== null && isText(text)) bare.push(`${name}: ${text}`);
      }
    }
    return bare;
  });
}

/** Pixels by which the page is wider than the window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

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
    await page.getByRole("tab").first().click();
    await page.locator("section button").first().click();
    await page.locator("table").waitFor();
    await look("why");
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
    await page.getByRole("tab", { name: "Control" }).click();
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
