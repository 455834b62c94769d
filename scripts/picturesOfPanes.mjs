/**
 * Draws the panes of the built page over the demo workbook, and the tasks of the user guide:
 * `npm run pictures:panes [-- FOLDER [NAME...]]` (default: docs/pictures, all of them). A picture that
 * cannot be drawn is told at the end, and the others are drawn all the same. Needs Chromium.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serveFolder } from "./serveFolder.cjs";

/** A day when every reminder of the demo company still lies ahead. */
const DAY = new Date("2026-11-24T12:00:00Z");
const [folder = "docs/pictures", ...names] = process.argv.slice(2);
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"];
const SHOTS = [
  { name: "pane-home-320-light", width: 320, height: 720, theme: "light", show: home },
  { name: "pane-home-450-dark", width: 450, height: 720, theme: "dark", show: home },
  { name: "pane-statement-320-dark", width: 320, height: 720, theme: "dark", show: statement },
  { name: "pane-statement-450-light", width: 450, height: 720, theme: "light", show: statement },
  { name: "pane-control-320-light", width: 320, height: 720, theme: "light", show: control },
  { name: "pane-control-450-dark", width: 450, height: 720, theme: "dark", show: control },
  { name: "pane-maturity-320-dark", width: 320, height: 720, theme: "dark", show: maturity },
  { name: "pane-maturity-450-light", width: 450, height: 720, theme: "light", show: maturity },
  { name: "pane-audits-320-light", width: 320, height: 720, theme: "light", show: audits },
  { name: "pane-audits-450-dark", width: 450, height: 720, theme: "dark", show: audits },
  task("01-begin", begin),
  task("02-decide", control),
  task("03-record", record),
  task("04-clause", clause),
  task("05-checks", statement),
  task("06-numbers", maturity),
  task("07-next-actions", nextActions),
  task("08-snapshots", snapshots),
  task("09-what-if", whatIf),
  task("10-head-start", headStart),
  task("11-audits", audits),
  task("12-share", (page) => openPane(page, "share")),
  task("14-readiness", readiness),
  task("15-set-up", suggestions),
  task("16-crosswalks", crosswalks),
  task("17-other-standard", otherStandard),
  task("19-roadmap", roadmap),
  { name: "pane-share-320-dark", width: 320, height: 720, theme: "dark", show: merge },
  { name: "pane-share-450-light", width: 450, height: 720, theme: "light", show: compare },
  { name: "web-page", width: 1280, height: 800, theme: "light", show: control },
];

const server = await serveFolder("dist/web");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: FLAGS,
});
const missing = [];
try {
  for (const shot of SHOTS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    await draw(shot).catch((cause) => missing.push(`${shot.name}: ${cause.message}`));
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}

if (missing.length > 0) {
  console.error(missing.join("\n"));
  process.exitCode = 1;
}

/** A picture of the user guide. */
function task(name, show) {
  return { name: `task-${name}`, width: 450, height: 640, theme: "light", show };
}

async function draw({ name, width, height, theme, show }) {
  const page = await browser.newPage({ viewport: { width, height }, locale: "en-GB" });
  page.setDefaultTimeout(20_000);
  await page.clock.setFixedTime(DAY);
  await page.addInitScript((chosen) => localStorage.setItem("annexbook.theme", chosen), theme);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.getByRole("button", { name: "Open the demo" }).click();
  await page.getByRole("tab", { name: "Home" }).waitFor();
  await show(page);
  await page.evaluate(() => document.activeElement?.blur());
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
}

async function begin(page) {
  await page.reload();
  await page.getByRole("button", { name: "New workbook" }).click();
  await page.getByLabel("Organisation").fill("Brightwater Logistics Software Ltd");
}

/** By its tab, or by the menu where its tab has no room. */
async function openPane(page, pane) {
  const tab = page.locator(`[role=tab][value=${pane}]`);
  if (await tab.isVisible()) return tab.click();
  await page.locator("header [aria-haspopup=menu]").click();
  await page.locator(`[role=menuitem][data-value=${pane}]`).click();
}

async function home(page) {
  await page.getByRole("heading", { name: "ISO/IEC 42001:2023" }).waitFor();
}

async function statement(page) {
  await openPane(page, "statement");
  await page.getByRole("heading", { name: "Controls by state" }).waitFor();
  await page.getByText("SOA002").click();
}

async function maturity(page) {
  await openPane(page, "maturity");
  await page.getByRole("heading", { name: "Management system", exact: true }).waitFor();
}

async function maturityPart(page, name) {
  await openPane(page, "maturity");
  await page.getByRole("tab", { name }).click();
}

async function nextActions(page) {
  await maturityPart(page, "Next actions");
  await page.getByRole("checkbox").first().check();
}

async function snapshots(page) {
  await maturityPart(page, "Snapshots");
  await page.getByRole("heading", { name: "Trend" }).waitFor();
}

async function whatIf(page) {
  await maturityPart(page, "What if");
  await page.getByLabel("Find controls").fill("A.8.1");
  await page.getByRole("button", { name: /^Raise all/ }).click();
  await page.getByRole("heading", { name: "Effect" }).evaluate((title) => title.scrollIntoView());
  await page.mouse.wheel(0, -330);
  await page.waitForTimeout(200);
}

async function headStart(page) {
  await maturityPart(page, "Head start");
  await page.getByRole("heading", { name: "ISO 42001 from ISO 27001" }).waitFor();
}

async function control(page) {
  await card(page, "A.5.7", "A.5.7 Threat intelligence");
}

async function record(page) {
  await card(page, "A.5.7", "A.5.7 Threat intelligence");
  const legend = page.getByText("Implementation and evidence");
  await legend.evaluate((title) => title.scrollIntoView({ block: "center" }));
  await page.mouse.wheel(0, 180);
  await page.waitForTimeout(200);
}

async function clause(page) {
  await card(page, "Clause 9.2.1", /^Clause 9\.2\.1 /);
}

async function card(page, search, name) {
  await openPane(page, "control");
  await page.getByLabel("Search controls and clauses").fill(search);
  await page.getByLabel("Search controls and clauses").press("Enter");
  await page.getByRole("heading", { name }).waitFor();
}

async function readiness(page) {
  await page.getByRole("region", { name: "Readiness, ISO 42001" }).waitFor();
  await page.getByText("Stage 1: 1 blocker of 9 lines").click();
  await toTop(page, "Readiness, ISO 27001");
}

async function suggestions(page) {
  await openPane(page, "profile");
  await page.locator("[data-pane=profile]").waitFor();
  await page.getByRole("tab", { name: "Suggestions" }).click();
  await page.waitForTimeout(200);
}

async function crosswalks(page) {
  await openPane(page, "crosswalk");
  await page.locator("[data-pane=crosswalk]").waitFor();
  await page.locator("main details > summary").first().click();
}

async function otherStandard(page) {
  await card(page, "A.5.1", /^A\.5\.1 /);
  const summary = page.locator("summary", { hasText: /^The other standard: / });
  await summary.click();
  await summary.evaluate((title) => title.scrollIntoView());
  await page.mouse.wheel(0, -80);
  await page.waitForTimeout(200);
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
  await openPane(page, "share");
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

async function audits(page) {
  await openPane(page, "audits");
  await page.getByRole("heading", { name: "Both cycles" }).waitFor();
}

async function roadmap(page) {
  await openPane(page, "roadmap");
  await page.locator("[data-pane=roadmap]").waitFor();
  await toTop(page, /^Controls deployment: /);
}
