/**
 * Runs check, fill and a second reading over every workbook of a folder, on copies, and prints what
 * came out: `npm run test:corpus -- DIR`. Exits with 1 when something hung, was lost or changed.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { unzipSync } from "fflate";

const PROGRAM = "dist/cli/annexbook.cjs";
const LIMIT_MS = 30_000;
const KINDS = new Set([".xlsx", ".xlsm", ".xltx", ".xltm"]);

/** Parts that list what a workbook has: they grow with it. */
const LISTS =
  /^(\[Content_Types\]\.xml|.*\/(workbook\.xml|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|calcChain\.xml))$/i;

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: npm run test:corpus -- DIR");
  process.exit(2);
}

const counts = new Map();
const count = (what, file) => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
  if (file !== undefined) console.log(`${what}: ${file}`);
};

const workplace = mkdtempSync(join(tmpdir(), "corpus-"));
for (const path of workbooksIn(folder)) tryOne(path);
rmSync(workplace, { recursive: true });

for (const [what, number] of [...counts].sort()) console.log(`${what}: ${number}`);
const isBad = [...counts.keys()].some((what) => /^(hung|crashed|lost|changed)/.test(what));
process.exit(isBad ? 1 : 0);

function workbooksIn(root) {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => KINDS.has(extname(name).toLowerCase()) && !basename(name).startsWith("~$"))
    .sort()
    .map((name) => join(root, name));
}

function tryOne(path) {
  count("workbooks");
  const copy = join(workplace, `copy${extname(path)}`);
  copyFileSync(path, copy);
  const checked = run("check", copy);
  if (!isFine(checked, path)) return;
  const filled = run("fill", copy);
  if (!isFine(filled, path)) return;
  if (!isFine(run("score", copy), path)) return;
  count("opened and filled");
  compare(path, readFileSync(path), readFileSync(copy));
  const once = readFileSync(copy);
  run("fill", copy);
  if (!once.equals(readFileSync(copy))) count("changed by a second fill", path);
}

function run(command, file) {
  const args = [PROGRAM, command, file, "--json"];
  return spawnSync(process.execPath, args, { encoding: "utf8", timeout: LIMIT_MS });
}

/** A workbook that holds nothing of ours yet is what fill is for. */
function isFine({ status, signal, stdout }, path) {
  if (signal !== null) {
    count("hung", path);
    return false;
  }
  if (status === 0 || status === 1) return true;
  const code = codeOf(stdout);
  if (code === "not-filled") return true;
  count(code === undefined || code === "unexpected" ? "crashed" : `refused as ${code}`, path);
  return false;
}

function codeOf(text) {
  try {
    return JSON.parse(text).error?.code;
  } catch {
    return undefined;
  }
}

function compare(path, before, after) {
  const [one, other] = [before, after].map((bytes) => unzipSync(bytes));
  for (const name of Object.keys(one)) {
    if (other[name] === undefined) {
      if (!/calcChain/i.test(name)) count("lost parts", `${path} ${name}`);
    } else if (!LISTS.test(name) && Buffer.compare(one[name], other[name]) !== 0) {
      count("changed parts", `${path} ${name}`);
    } else if (!LISTS.test(name)) count("parts the same byte for byte");
  }
}
