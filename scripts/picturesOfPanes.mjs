/**
 * Draws the panes of the built page over the demo workbook: `npm run pictures:panes [-- FOLDER]`
 * (default: docs/pictures). Needs Chromium.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serveFolder } from "./serveFolder.cjs";

/** A day when every reminder of the demo company still lies ahead. */
const DAY = new Date("2026-11-24T12:00:00Z");
const [folder = "docs/pictures"] = process.argv.slice(2);
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"];
const SHOTS = [
  { name: "pane-home-320-light", width: 320, height: 720, theme: "light", show: home },
  { name: "pane-home-450-dark", width: 450, height: 720, theme: "dark", show: home },
  { name: "pane-statement-320-dark", width: 320, height: 720, theme: "dark", show: statement },
  { name: "pane-statement-450-light", width: 450, height: 720, theme: "light", show: statement },
  { name: "pane-control-320-light", width: 320, height: 720, theme: "light", show: control },
  { name: "pane-control-450-dark", width: 450, height: 720, theme: "dark", show: control },
  { name: "pane-share-320-dark", width: 320, height: 720, theme: "dark", show: merge },
  { name: "pane-share-450-light", width: 450, height: 720, theme: "light", show: compare },
  { name: "web-page", width: 1280, height: 800, theme: "light", show: control },
];

const server = await serveFolder("dist/web");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: FLAGS,
});
try {
  for (const shot of SHOTS) await draw(shot);
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function draw({ name, width, height, theme, show }) {
  const page = await browser.newPage({ viewport: { width, height }, locale: "en-GB" });
  await page.clock.setFixedTime(DAY);
  await page.addInitScript((chosen) => localStorage.setItem("annexbook.theme", chosen), theme);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.getByRole("button", { name: "Open the demo" }).click();
  await page.getByRole("tab", { name: "Home" }).waitFor();
  await show(page);
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

async function home(page) {
  await page.getByRole("heading", { name: "ISO/IEC 42001:2023" }).waitFor();
}

async function statement(page) {
  await page.getByRole("tab", { name: "Statement" }).click();
  await page.getByRole("heading", { name: "Controls by state" }).waitFor();
  await page.getByText("SOA002").click();
}

async function control(page) {
  await page.getByRole("tab", { name: "Control" }).click();
  await page.getByLabel("Search controls and clauses").fill("A.5.7");
  await page.getByLabel("Search controls and clauses").press("Enter");
  await page.getByRole("heading", { name: "A.5.7 Threat intelligence" }).waitFor();
  await page.evaluate(() => document.activeElement?.blur());
}

/** A copy of the demo in which somebody else has typed. */
async function copyOfDemo() {
  const folder = mkdtempSync(join(tmpdir(), "pictures-"));
  const path = join(folder, "Copy of Helen.xlsx");
  const annexbook = (...args) => execFileSync("node", ["dist/cli/annexbook.cjs", ...args]);
  const today = ["--today", "2026-11-24"];
  annexbook("new", path, "--demo", "--id", "brightwater-demo", ...today);
  annexbook("set", path, "SoA_27001", "A.5.7", "Owner", "Helen Marsh", ...today);
  annexbook("set", path, "SoA_27001", "A.5.7", "Level", "4", ...today);
  annexbook(
    "set",
    path,
    "SoA_27001",
    "A.8.13",
    "Evidence",
    "Restore test of 20 November",
    ...today,
  );
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}

async function withCopy(page, begin, label, wait) {
  const { path, remove } = await copyOfDemo();
  await page.getByRole("tab", { name: "Compare & share" }).click();
  await page.getByRole("button", { name: begin }).click();
  await page.getByLabel(label, { exact: true }).and(page.locator("input")).setInputFiles(path);
  await page.getByRole("heading", { name: wait }).waitFor();
  remove();
  await toTop(page, wait);
}

async function compare(page) {
  await withCopy(page, "Compare workbooks", "The other workbook", "Differences");
}

async function merge(page) {
  await withCopy(page, "Merge a copy", "The other copy", "To decide");
  await page.getByRole("radio", { name: "Theirs" }).first().check();
  await toTop(page, "To decide");
}

/** Scrolls a heading below the header, which stays. */
async function toTop(page, name) {
  await page.getByRole("heading", { name }).evaluate((element) => element.scrollIntoView());
  await page.mouse.wheel(0, -120);
  await page.waitForTimeout(200);
}
