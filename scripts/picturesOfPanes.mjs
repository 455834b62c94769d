/**
 * Draws the panes of the built page over the demo workbook: `npm run pictures:panes [-- FOLDER]`
 * (default: docs/pictures). Needs Chromium.
 */
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
  { name: "pane-audits-320-light", width: 320, height: 720, theme: "light", show: audits },
  { name: "pane-audits-450-dark", width: 450, height: 720, theme: "dark", show: audits },
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

async function audits(page) {
  await page.getByRole("tab", { name: "Audits" }).click();
  await page.getByRole("heading", { name: "Both cycles" }).waitFor();
}
