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

/** Opens the web host's page in Chromium, with Office.js from the npm package and nothing else. */
export async function openInChromium(url: string): Promise<OpenedAddin> {
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  });
  const page = await newPage(browser);
  await page.goto(url);
  await page.waitForSelector("iframe[src]");
  const addin = await (await page.waitForSelector("iframe")).contentFrame();
  if (addin === null) throw new Error("the host page has no frame");
  return { page, addin, close: () => browser.close() };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  await context.route(
    ({ hostname }) => hostname !== "localhost",
    async (route) => {
      const address = route.request().url();
      const file = join(PACKAGE, new URL(address).pathname.replace("/lib/1/hosted/", ""));
      if (address.startsWith(HOSTED) && existsSync(file)) await route.fulfill({ path: file });
      else await route.abort();
    },
  );
  return context.newPage();
}
