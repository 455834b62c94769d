import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Download,
  type Page,
} from "playwright-core";
import { serveFolder } from "../../../scripts/serveFolder.cjs";

const BUILT = join(__dirname, "../../../dist/web");
const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The built page in Chromium, and everything that was asked of a network. */
export interface Browsing {
  readonly address: string;
  readonly browser: Browser;
  /** A page of a fresh profile; saving is a download unless the browser's own pickers are kept. */
  readonly newPage: (options?: PageOptions) => Promise<Page>;
  /** Requests that left the page's own origin: there must be none, ever. */
  readonly foreign: readonly string[];
  /** Faults that the console told of, and violations of the policy. */
  readonly faults: readonly string[];
  readonly end: () => Promise<void>;
}

/** How a page is opened. */
interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Added to the address, such as "?lang=pseudo". */
  readonly query?: string;
  readonly theme?: "auto" | "light" | "dark" | "contrast";
  readonly isSystemDark?: boolean;
  /** Runs in the page before its scripts. */
  readonly prepare?: () => void;
  /** The same, as text. */
  readonly script?: string;
}

/**
 * One browser for the tests of a file, started before the first and ended after the last: each test
 * wants that no request has left the origin, and that the console told of no fault.
 */
export function browseForTests(): Pick<Browsing, "newPage"> {
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
  return { newPage: async (options) => browsing.newPage(options) };
}

/** Starts the server and the browser. */
export async function browse(): Promise<Browsing> {
  if (!existsSync(join(BUILT, "index.html")))
    throw new Error("dist/web is not built: npm run build");
  const server = await serveFolder(BUILT);
  const address = `http://127.0.0.1:${String(portOf(server))}/`;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const foreign: string[] = [];
  const faults: string[] = [];
  const watch = (context: BrowserContext) => {
    context.on("request", (request) => {
      const url = request.url();
      if (!/^(?:blob|data):/.test(url) && !url.startsWith(address)) foreign.push(url);
    });
    context.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    context.on("weberror", (error) => faults.push(String(error.error())));
  };
  return {
    address,
    browser,
    foreign,
    faults,
    newPage: async (options = {}) => {
      const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
        colorScheme: options.isSystemDark === true ? "dark" : "light",
        locale: "en-GB",
      });
      watch(context);
      await context.addInitScript((theme: string | undefined) => {
        // Pickers of the system cannot be driven from here.
        Reflect.deleteProperty(window, "showSaveFilePicker");
        Reflect.deleteProperty(window, "showOpenFilePicker");
        // Frames that a tool of the test opens have no storage.
        if (theme !== undefined && location.protocol === "http:")
          localStorage.setItem("annexbook.theme", theme);
      }, options.theme);
      const { prepare, script } = options;
      if (prepare !== undefined) await context.addInitScript(prepare);
      if (script !== undefined) await context.addInitScript({ content: script });
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(address + (options.query ?? ""));
      return page;
    },
    end: async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("no port");
  return address.port;
}

/** Opens a file through the page's own file field. */
export async function openFile(page: Page, file: { name: string; bytes: Uint8Array } | string) {
  const chosen =
    typeof file === "string"
      ? file
      : { name: file.name, mimeType: "application/octet-stream", buffer: Buffer.from(file.bytes) };
  await page.locator("input[type=file]").last().setInputFiles(chosen);
}

/** Opens the demo and waits for its numbers. */
export async function openDemo(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open the demo" }).click();
  await page.getByRole("heading", { name: "Brightwater Logistics Software Ltd" }).waitFor();
}

/** Saves, and gives the bytes of the download. */
export async function saveWorkbook(page: Page, name = "Save workbook"): Promise<Uint8Array> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  return bytesOf(downloading);
}

/** The bytes of a download. */
export async function bytesOf(download: Promise<Download>): Promise<Uint8Array> {
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Waits until every edit is written. */
export async function settled(page: Page): Promise<void> {
  await page.getByText("Unsaved changes", { exact: true }).waitFor();
}
