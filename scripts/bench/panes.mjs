/** Bench rows of the panes: size, time to a usable Home beside a bare page, time of an edit. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { chromium } from "playwright-core";
import webpack from "webpack";
import configs from "../../webpack.config.js";
import { serveFolder } from "../serveFolder.cjs";

const PAGE = "dist/web";
const LOADER = ["--require", "./test/typescriptInNode.cjs"];
const RUNS = 7;
const MOST_KILOBYTES = 150;
/** A new window of Chromium loads parts of its own, which would be measured with the page. */
const SETTLE_MILLISECONDS = 700;
const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"];

/**
 * Measures the built page.
 *
 * @param largeFile - a workbook of 13,100 rows
 * @returns rows of the bench; a limit stands where a peer would
 */
export async function panesRows(largeFile) {
  const kilobytes = initialKilobytes(PAGE);
  const { ours, bare } = await homeMilliseconds();
  const { controls, rows } = JSON.parse(
    execFileSync("node", [...LOADER, "scripts/bench/editAndDerive.ts"]).toString(),
  );
  return [
    row("panes: initial JavaScript in KB gzip, of a limit", kilobytes, MOST_KILOBYTES, 1),
    row("panes: ms to a usable Home, beside a bare page", ours, bare, 1.3),
    row("panes: ms of script of an edit, 131 controls, of a limit", controls, 50, 1),
    row("panes: ms of script of an edit, 13,100 rows, of a limit", rows, 300, 1),
    row(
      "panes: ms of script to open Maturity, 13,100 rows, of a limit",
      await maturityMilliseconds(largeFile),
      500,
      1,
    ),
  ];
}

/** Milliseconds of script from the choice of the pane Maturity to its numbers, for the first time. */
async function maturityMilliseconds(file) {
  const server = await serveFolder(PAGE);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.locator("input[type=file]").setInputFiles(file);
    await page.getByRole("button", { name: "Next undecided" }).waitFor({ timeout: 120_000 });
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const script = async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "ScriptDuration").value * 1000;
    };
    const before = await script();
    await page.getByRole("tab", { name: "Maturity" }).click();
    await page.getByRole("heading", { name: "Management system", exact: true }).waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    return (await script()) - before;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function row(name, ours, peer, most) {
  return { name, ours, peer, ratio: ours / peer, most };
}

/** What the page loads by script tags, compressed as a server would. */
function initialKilobytes(folder) {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const scripts = [...html.matchAll(/<script[^>]+src="?([^">\s]+)/g)].map(([, src]) => src);
  if (scripts.length === 0) throw new Error(`${folder} loads no script: nothing was measured.`);
  const bytes = scripts.map(
    (src) => gzipSync(readFileSync(join(folder, src)), { level: 9 }).length,
  );
  return bytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** Medians of both pages, which take turns in fresh profiles. */
async function homeMilliseconds() {
  const folder = mkdtempSync(join(tmpdir(), "bare-page-"));
  await buildBarePage(folder);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
  });
  const servers = [await serveFolder(PAGE), await serveFolder(folder)];
  try {
    const times = [[], []];
    for (let run = 0; run <= RUNS; run += 1) {
      // Whoever comes first in a round comes second in the next.
      for (const side of run % 2 === 0 ? [0, 1] : [1, 0]) {
        const time = await usableAfter(browser, servers[side].address().port);
        if (run > 0) times[side].push(time);
      }
    }
    const [ours, bare] = times.map((side) => side.sort((a, b) => a - b)[Math.floor(RUNS / 2)]);
    return { ours, bare };
  } finally {
    await browser.close();
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    rmSync(folder, { recursive: true });
  }
}

/**
 * Milliseconds, by the page's own clock, from the start of loading until all three buttons have been
 * drawn and the page's thread takes the next task, such as a click; then one is clicked, and must act.
 */
async function usableAfter(browser, port) {
  const page = await browser.newPage();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MILLISECONDS));
  await page.addInitScript(() => {
    const look = new MutationObserver(() => {
      if (document.querySelectorAll("#root button").length < 3) return;
      look.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.usableAt = performance.now();
        }),
      );
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`http://127.0.0.1:${port}/`);
  const time = await page.waitForFunction(() => window.usableAt);
  const milliseconds = await time.jsonValue();
  await page.getByRole("button", { name: "New workbook" }).click();
  await page.locator("#root form").waitFor();
  await page.close();
  return milliseconds;
}

async function buildBarePage(folder) {
  const { mode, target, resolve, module } = configs.find(({ name }) => name === "web");
  const config = {
    ...{ mode, target, resolve, module },
    entry: "./scripts/bench/barePage.mjs",
    output: { path: folder, filename: "page.js" },
    plugins: [new HtmlWebpackPlugin({ templateContent: '<!doctype html><div id="root"></div>' })],
    performance: { hints: false },
  };
  await new Promise((done, failed) => {
    webpack(config, (cause, stats) => {
      if (cause || stats.hasErrors()) failed(cause ?? new Error(stats.toString("errors-only")));
      else done();
    });
  });
  if (!readdirSync(folder).includes("page.js")) throw new Error("the bare page was not built");
}
