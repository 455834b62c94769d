/**
 * Draws the demo workbook: prints it with LibreOffice and turns every page into a PNG.
 * `npm run pictures -- [--out FOLDER]` (default: dist/pictures); the three of the README go to
 * docs/pictures with `--docs`. Needs soffice, pdfinfo and pdftoppm.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

/** A day when every reminder of the demo company still lies ahead. */
const DAY = "2026-11-24";
/** Sheets of the documentation: file name, and the text that only its first page has at the top. */
const DOCUMENTED = [
  ["sheet-dashboard", "Dashboard"],
  ["sheet-soa-27001", "SoA 27001"],
  ["sheet-maturity", "Maturity"],
];

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "dist/pictures" },
    docs: { type: "boolean", default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), "annexbook-pictures-"));
try {
  const pdf = print(folder);
  mkdirSync(values.out, { recursive: true });
  draw(pdf, join(values.out, "page"), ["-r", "80"]);
  if (values.docs) for (const [name, sheet] of DOCUMENTED) document(pdf, name, sheet);
} finally {
  rmSync(folder, { recursive: true });
}

function print(folder) {
  const book = join(folder, "demo.xlsx");
  run(process.execPath, ["dist/cli/annexbook.cjs", "new", book, "--demo", "--today", DAY]);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  run("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, book]);
  return join(folder, "demo.pdf");
}

function document(pdf, name, sheet) {
  const pages = Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", [pdf]))[1]);
  for (let page = 1; page <= pages; page += 1) {
    const span = ["-f", String(page), "-l", String(page)];
    const text = run("pdftotext", ["-layout", ...span, pdf, "-"]);
    if (text.trimStart().split("\n")[0].trim() !== sheet) continue;
    draw(pdf, join("docs/pictures", name), ["-r", "80", "-singlefile", ...span]);
    return;
  }
  throw new Error(`no page of the sheet ${sheet}`);
}

function draw(pdf, target, options) {
  run("pdftoppm", ["-png", ...options, pdf, target]);
}

function run(command, args) {
  return execFileSync(command, args, { encoding: "utf8" });
}
