import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { itNeeds } from "../../oracle/judges";

/** `it` for tests whose names begin with "needs Chromium". */
export const itNeedsChromium = itNeeds("chromium");

/** Where pages load Office.js from; in tests it comes from the npm package. */
const HOSTED = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PACKAGE = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));

export interface OpenedAddin {
  readonly page: Page;
  /** The frame with the add-in. */
  readonly addin: Frame;
  readonly close: () => Promise<void>;
}

/** How the add-in is opened. */
export interface OpenOptions {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** False: Office.js cannot be had. */
  readonly hasOffice?: boolean;
  /** Runs in each frame before its scripts. */
  readonly prepare?: () => void;
  /** The same, as text. */
  readonly script?: string;
  /** Whether the test moves the clock. */
  readonly isClockSteered?: boolean;
}

/** A Chromium that shows nothing yet. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
}

/** Opens the web host's page in a Chromium of its own, with Office.js from the npm package. */
export async function openInChromium(url: string): Promise<OpenedAddin> {
  const browser = await startChromium();
  const opened = await openAddin(browser, url);
  return { ...opened, close: () => browser.close() };
}

/** Opens the web host's page in a fresh profile, with Office.js from the npm package and nothing else. */
export async function openAddin(
  browser: Browser,
  url: string,
  options: OpenOptions = {},
): Promise<OpenedAddin> {
  const page = await newPage(browser, options);
  await page.goto(url);
  await page.waitForSelector("iframe[src]");
  const addin = await (await page.waitForSelector("iframe")).contentFrame();
  if (addin === null) throw new Error("the host page has no frame");
  return { page, addin, close: () => page.context().close() };
}

async function newPage(browser: Browser, options: OpenOptions): Promise<Page> {
  const { width = 400, colorScheme = "light", hasOffice = true, isClockSteered } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width, height: 900 },
    colorScheme,
  });
  await context.route(
    ({ hostname }) => hostname !== "localhost",
    async (route) => {
      const address = route.request().url();
      const file = join(PACKAGE, new URL(address).pathname.replace("/lib/1/hosted/", ""));
      const isOffice = hasOffice && address.startsWith(HOSTED) && existsSync(file);
      if (isOffice) await route.fulfill({ path: file });
      else await route.abort();
    },
  );
  if (options.prepare !== undefined) await context.addInitScript(options.prepare);
  if (options.script !== undefined) await context.addInitScript({ content: options.script });
  if (isClockSteered === true) await context.clock.install();
  return context.newPage();
}
