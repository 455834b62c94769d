/**
 * Mutation test: plants seeded faults in src/core, one at a time, and counts how many the tests
 * notice. `npm run test:mutants -- [--seed N] [--count N]`; exits with 1 below nine of ten.
 *
 * The faults are planted in a copy of the sources, so that the working tree is never touched.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import ts from "typescript";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "20261115" },
    count: { type: "string", default: "30" },
  },
});
const COUNT = Number(values.count);
const NEEDED_SHARE = 0.9;
const COPIED = [
  "src",
  "test",
  "docs/schemas",
  "jest.config.cjs",
  "package.json",
  "tsconfig.json",
  ".dependency-cruiser.cjs",
];

/** Too slow for thirty runs; what they notice, quicker tests notice too. */
const LEFT_OUT = [
  ...["adapters", "automation", "build", "cli", "contract", "e2e", "excel-host", "manifest"],
  ...["docs", "oracle", "ooxml", "taskpane"],
]
  .map((folder) => `/test/${folder}/`)
  .concat("randomCycles", "mutatedWorkbooks");

/** Operators and what a slip of the finger would make of them. */
const SLIPS = new Map([
  [ts.SyntaxKind.LessThanToken, "<="],
  [ts.SyntaxKind.LessThanEqualsToken, "<"],
  [ts.SyntaxKind.GreaterThanToken, ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken, ">"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, "==="],
  [ts.SyntaxKind.PlusToken, "-"],
  [ts.SyntaxKind.MinusToken, "+"],
  [ts.SyntaxKind.AsteriskToken, "/"],
  [ts.SyntaxKind.SlashToken, "*"],
  [ts.SyntaxKind.AmpersandAmpersandToken, "||"],
  [ts.SyntaxKind.BarBarToken, "&&"],
]);

/** All faults that one file offers: `{file, start, end, text}`. */
function faultsOf(file) {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.ES2022,
    true,
  );
  const faults = [];
  const add = (node, text) =>
    faults.push({ file, start: node.getStart(source), end: node.getEnd(), text });
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || isColumnWidth(node)) return;
    if (ts.isBinaryExpression(node) && SLIPS.has(node.operatorToken.kind)) {
      add(node.operatorToken, SLIPS.get(node.operatorToken.kind));
    } else if (ts.isNumericLiteral(node)) {
      add(node, String(Number(node.text) + 1));
    } else if (node.kind === ts.SyntaxKind.TrueKeyword) {
      add(node, "false");
    } else if (node.kind === ts.SyntaxKind.FalseKeyword) {
      add(node, "true");
    } else if (
      ts.isPrefixUnaryExpression(node) &&
      node.operator === ts.SyntaxKind.ExclamationToken
    ) {
      add(node, node.operand.getText(source));
    } else if (ts.isConditionalExpression(node)) {
      add(node.condition, `!(${node.condition.getText(source)})`);
    } else if (ts.isIfStatement(node)) {
      add(node.expression, `!(${node.expression.getText(source)})`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** Widths of columns are taste, judged by looking at them. */
function isColumnWidth(node) {
  return ts.isPropertyAssignment(node) && node.name.getText() === "width";
}

function sourceFiles(folder) {
  return (
    readdirSync(folder, { recursive: true })
      .map((name) => join(folder, name))
      .filter((name) => name.endsWith(".ts"))
      // Sheets are layout and formulas: those are proved by recalculation, which takes too long here.
      .filter((name) => !/[\\/]core[\\/]sheets[\\/]/.test(name))
      .sort()
  );
}

/** Picks so many of the list, the same ones for the same seed. */
function pick(list, count, seed) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const rest = [...list];
  return Array.from(
    { length: Math.min(count, rest.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0],
  );
}

/** Whether the tests pass: those that reach a file, or all. */
function passes(house, file) {
  const jest = join(house, "node_modules/jest/bin/jest.js");
  const related = file === undefined ? [] : ["--findRelatedTests", file];
  const args = [...related, "--bail", "--silent", "--passWithNoTests", "--reporters=default"];
  const { status } = spawnSync(
    process.execPath,
    [jest, ...args, "--testPathIgnorePatterns", ...LEFT_OUT],
    { cwd: house, timeout: 300_000, stdio: "ignore" },
  );
  return status === 0;
}

/** Whether the tests that reach the file fail once the fault is planted. */
function isKilled(house, { file, start, end, text }) {
  const original = readFileSync(file, "utf8");
  writeFileSync(file, original.slice(0, start) + text + original.slice(end));
  try {
    return !passes(house, file);
  } finally {
    writeFileSync(file, original);
  }
}

const house = mkdtempSync(join(tmpdir(), "mutants-"));
try {
  for (const name of COPIED) cpSync(name, join(house, name), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(house, "node_modules"), "junction");
  const all = sourceFiles(join(house, "src/core")).flatMap(faultsOf);
  const picked = pick(all, COUNT, Number(values.seed));
  // Tests that fail without a fault would count every fault as noticed.
  if (!passes(house)) throw new Error("The tests do not pass without a fault.");
  const survivors = picked.filter((fault) => !isKilled(house, fault));
  for (const { file, start, end, text } of survivors) {
    const source = readFileSync(file, "utf8");
    const line = source.slice(0, start).split("\n").length;
    console.log(
      `survived: ${relative(house, file)}:${line}  ${source.slice(start, end)}  ->  ${text}`,
    );
  }
  const killed = picked.length - survivors.length;
  console.log(`mutants: ${killed} of ${picked.length} killed, of ${all.length} possible ones`);
  if (killed < picked.length * NEEDED_SHARE) process.exitCode = 1;
} finally {
  rmSync(house, { recursive: true });
}
