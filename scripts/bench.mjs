/**
 * Speed, size and memory against peers that run side by side: `npm run bench`. Both sides take turns
 * as fresh processes, start-up included (panes: fresh profiles of Chromium); the table has medians. Exits with 1 when a row misses what
 * is wanted. Needs Debian's python3-xlsxwriter and python3-openpyxl.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { excelRows } from "./bench/excelRows.mjs";
import { panesRows } from "./bench/panes.mjs";

const PYTHON = "/usr/bin/python3";
const PROGRAM = ["node", "dist/cli/annexbook.cjs"];
const SCRIPTS = "scripts/bench";
const RUNS = 7;
const LOADER = ["--require", "./test/typescriptInNode.cjs"];

for (const module of ["xlsxwriter", "openpyxl"]) {
  if (spawnSync(PYTHON, ["-c", `import ${module}`]).status !== 0) {
    console.error(`The bench needs python3-${module}.`);
    process.exit(1);
  }
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const at = (name) => join(folder, name);
try {
  prepare();
  const rows = [
    ...newDemo(),
    ...score(),
    ...growth(),
    ...exchange(),
    ...riskCheck(),
    ...maturityPane(),
    ...fill(),
    ...calendar(),
    ...excelRows(),
    ...(await panesRows(at("rows13100.xlsx"))),
  ];
  print(rows);
  process.exitCode = rows.some(({ ratio, most }) => ratio > most) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

function prepare() {
  execFileSync("node", [...LOADER, `${SCRIPTS}/prepare.ts`, folder], { stdio: "inherit" });
  execFileSync(PYTHON, [`${SCRIPTS}/toMarshal.py`, at("plan.json"), at("plan.marshal")]);
  execFileSync(PYTHON, [`${SCRIPTS}/largeForeign.py`, at("foreign.xlsx")]);
}

/** Wall seconds and peak kilobytes of one run of a command in a process of its own. */
function measure(command) {
  const out = execFileSync(PYTHON, [`${SCRIPTS}/measure.py`, ...command], { encoding: "utf8" });
  const { status, seconds, kilobytes } = JSON.parse(out);
  if (status !== 0) throw new Error(`${command.join(" ")} failed with ${status}`);
  return { seconds, kilobytes };
}

/** Medians of both sides, which take turns after one run each that does not count. */
function compare(ours, peer, runs = RUNS) {
  const results = [[], []];
  for (let run = 0; run <= runs; run += 1) {
    [ours, peer].forEach((command, side) => {
      const result = measure(typeof command === "function" ? command() : command);
      if (run > 0 || runs === 1) results[side].push(result);
    });
  }
  return results.map((side) => ({
    seconds: median(side.map(({ seconds }) => seconds)),
    kilobytes: median(side.map(({ kilobytes }) => kilobytes)),
  }));
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function newDemo() {
  const [mine, theirs] = [at("ours.xlsx"), at("peer.xlsx")];
  const today = ["--today", "2026-11-24"];
  const ours = [...PROGRAM, "new", mine, "--demo", "--force", ...today];
  const peer = [PYTHON, `${SCRIPTS}/writeWorkbook.py`, at("plan.marshal"), theirs];
  const [one, other] = compare(ours, peer);
  refuseOther(mine, theirs);
  const sizes = [mine, theirs].map((path) => statSync(path).size / 1024);
  return [
    row("new --demo: seconds", one.seconds, other.seconds, 1),
    row("new --demo: file in KB", sizes[0], sizes[1], 1),
    row("new --demo: peak memory in MB", one.kilobytes / 1024, other.kilobytes / 1024),
  ];
}

/** The peer must have done the same work. */
function refuseOther(...paths) {
  const counts = paths.map((path) =>
    execFileSync(PYTHON, [`${SCRIPTS}/countContents.py`, path], { encoding: "utf8" }),
  );
  if (counts[0] === counts[1]) return;
  throw new Error(`the workbooks differ:\n${counts[0]}${counts[1]}`);
}

function score() {
  const file = at("rows1310.xlsx");
  const peer = [PYTHON, `${SCRIPTS}/countByOpenpyxl.py`, file];
  const [one, other] = compare([...PROGRAM, "score", file], peer);
  return [
    row("score of 1,310 rows: seconds", one.seconds, other.seconds, 0.5),
    row("score of 1,310 rows: peak MB", one.kilobytes / 1024, other.kilobytes / 1024),
  ];
}

/** Ten times the rows take at most ten times as long, start-up left out. */
function growth() {
  const start = median(
    Array.from({ length: RUNS }, () => measure([...PROGRAM, "--version"]).seconds),
  );
  const [small, middle, large] = [131, 1310, 13100].map((count) => {
    const runs = Array.from({ length: RUNS }, () =>
      measure([...PROGRAM, "score", at(`rows${count}.xlsx`)]),
    );
    return median(runs.map(({ seconds }) => seconds)) - start;
  });
  return [
    row("score: 1,310 rows against 131, s", middle, small, 10),
    row("score: 13,100 rows against 1,310, s", large, middle, 10),
  ];
}

/** Script time of opening the maturity pane and its parts, against the time each may take. */
function maturityPane() {
  const [count, limit] = [13100, 500];
  const command = [...LOADER, `${SCRIPTS}/maturityView.ts`, at(`rows${count}.xlsx`)];
  const runs = Array.from({ length: RUNS }, () => {
    const run = JSON.parse(execFileSync("node", command, { encoding: "utf8" }));
    if (run.rows !== count) throw new Error(`the maturity pane saw ${run.rows} of ${count} rows`);
    return run;
  });
  const [first, later] = ["milliseconds", "later"].map((name) =>
    median(runs.map((run) => run[name])),
  );
  return [
    row("maturity pane of 13,100 rows: ms", first, limit, 1),
    row("dearest other part of it: ms", later, limit, 1),
  ];
}

function fill() {
  const copy = (name) => {
    copyFileSync(at("foreign.xlsx"), at(name));
    return at(name);
  };
  const ours = () => [...PROGRAM, "fill", copy("a.xlsx"), "--id", "x"];
  const peer = () => [PYTHON, `${SCRIPTS}/openAndSave.py`, copy("b.xlsx")];
  const [one, other] = compare(ours, peer, 1);
  const megabytes = (statSync(at("foreign.xlsx")).size / 1024 / 1024).toFixed(0);
  return [
    row(`fill of ${megabytes} MB: seconds`, one.seconds, other.seconds, 1),
    row(`fill of ${megabytes} MB: peak MB`, one.kilobytes / 1024, other.kilobytes / 1024),
  ];
}

/** In one process, taking turns: what is compared is the work, not the start. */
function calendar() {
  const out = execFileSync("node", [...LOADER, `${SCRIPTS}/calendar.ts`], { encoding: "utf8" });
  const { ours, peer } = JSON.parse(out);
  return [row("10,000 reminders to .ics: seconds", ours, peer, 1.5)];
}

/** Comparing and merging against reading the same workbooks; the core's own time, no start-up. */
function exchange() {
  const command = [...LOADER, `${SCRIPTS}/exchange.ts`, at("rows13100.xlsx")];
  const times = JSON.parse(execFileSync("node", command, { encoding: "utf8" }));
  return [
    row("diff of 13,100 rows against reading both: s", times.diff, times.readTwo, 3),
    row("merge of 13,100 rows against reading three: s", times.merge, times.readThree, 3),
  ];
}

/** Checking a register of 10,000 risks against reading its workbook. */
function riskCheck() {
  const command = [...LOADER, `${SCRIPTS}/riskCheck.ts`, at("risks10000.xlsx")];
  const { risks, check, read } = JSON.parse(execFileSync("node", command, { encoding: "utf8" }));
  if (risks !== 10_000) throw new Error(`the check saw ${risks} of 10000 risks`);
  return [row("check of 10,000 risks against reading: ms", check, read, 3)];
}

function row(name, ours, peer, most = Infinity) {
  return { name, ours, peer, ratio: ours / peer, most };
}

function print(rows) {
  const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
  const lines = rows.map(({ name, ours, peer, ratio, most }) => [
    name,
    number(ours),
    number(peer),
    ratio.toFixed(2),
    most === Infinity ? "" : `<= ${most}${ratio > most ? " MISSED" : ""}`,
  ]);
  const all = [["row", "ours", "peer", "ratio", "wanted"], ...lines];
  const widths = all[0].map((_cell, index) => Math.max(...all.map((line) => line[index].length)));
  for (const line of all) {
    console.log(
      line
        .map((cell, index) => cell.padEnd(widths[index]))
        .join("  ")
        .trimEnd(),
    );
  }
}
