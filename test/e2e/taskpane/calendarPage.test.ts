import { existsSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import ICAL from "ical.js";
import { chromium, type Browser } from "playwright-core";
import { serveFolder } from "../../../scripts/serveFolder.cjs";
import { calendarFragment } from "../../../src/adapters/delivery";
import type { CalendarEvent } from "../../../src/core/calendar";
import { addDays, parseIsoDate } from "../../../src/core/day";
import { itNeedsChromium } from "../../excel-host/web/openInChromium";

const FOLDER = join(__dirname, "../../../dist/taskpane");
const START = parseIsoDate("2026-11-24");
const EVENTS = Array.from({ length: 3 }, (_, index): CalendarEvent => ({
  uid: `annexbook-${String(index).repeat(32)}`,
  sequence: index,
  on: addDays(START, index),
  end: addDays(START, index + 1),
  summary: `<b>Audit</b> ${String(index)}`,
  description: "Due.",
  isCancelled: index === 2,
}));

let server: Server;
let browser: Browser | undefined;
beforeAll(async () => {
  server = await serveFolder(FOLDER);
});
afterAll(async () => {
  await browser?.close();
  server.closeAllConnections();
  server.close();
});

async function open(fragment: string) {
  browser ??= await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  await page.goto(`http://127.0.0.1:${String(port)}/calendar.html#${fragment}`);
  await page.locator("#status", { hasNotText: "One moment" }).waitFor();
  return { page, asked, faults };
}

describe("the page that hands a calendar over", () => {
  itNeedsChromium(
    "needs Chromium: gives the file, shows its events as text, and forgets the address",
    async () => {
      const { page, asked, faults } = await open(calendarFragment(EVENTS));
      expect(await page.locator("#status").textContent()).toBe(
        "3 reminders in one file. Nothing was sent anywhere.",
      );
      expect(await page.locator("#events li").allTextContents()).toEqual([
        "2026-11-24: <b>Audit</b> 0",
        "2026-11-25: <b>Audit</b> 1",
        "Cancelled: 2026-11-26: <b>Audit</b> 2",
      ]);
      const downloading = page.waitForEvent("download");
      await page.getByText("Download the calendar file").click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe("annexbook.ics");
      const text = readFileSync(await download.path(), "utf8");
      const calendar = new ICAL.Component(
        ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
      );
      const uids = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one).uid);
      expect(uids).toEqual(EVENTS.map(({ uid }) => uid));
      expect(new URL(page.url()).hash).toBe("");
      expect(asked.every((url) => url.startsWith("http://127.0.0.1") && !url.includes("#"))).toBe(
        true,
      );
      expect(faults).toEqual([]);
      await page.close();
    },
    120_000,
  );

  itNeedsChromium(
    "needs Chromium: says in one sentence that an address holds nothing, and offers no file",
    async () => {
      const { page, faults } = await open("1.nothing");
      expect(await page.locator("#status").textContent()).toBe(
        "This address holds no reminders, or only a part of them: open the page from the pane again.",
      );
      expect(await page.locator("#download").isVisible()).toBe(false);
      expect(faults).toEqual([]);
      await page.close();
    },
    120_000,
  );

  it("lets nothing in but its own script, under a policy without unsafe words", () => {
    expect(existsSync(join(FOLDER, "calendar.html"))).toBe(true);
    const html = readFileSync(join(FOLDER, "calendar.html"), "utf8");
    const [, policy = ""] = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|connect-src/);
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
    expect(html).not.toContain("office.js");
  });
});
