import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { itNeeds } from "../oracle/judges";
import { libreOffice, LIBRE_OFFICE_TIMEOUT_MS } from "../oracle/libreOffice";

const PROGRAM = join(__dirname, "../../dist/cli/annexbook.cjs");

/** More than a megabyte of it, which is where Node stops by default. */
const textOf = (pdf: string) =>
  execFileSync("pdftotext", ["-layout", pdf, "-"], {
    encoding: "utf8",
    maxBuffer: 16 * 1024 * 1024,
  });

describe("the built command line", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "e2e-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (args: string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...env },
    });

  it("writes the same demo workbook in every time zone and language", () => {
    const hashes = [
      { TZ: "UTC", LANG: "C" },
      { TZ: "Pacific/Apia", LANG: "de_DE.UTF-8", LC_ALL: "de_DE.UTF-8" },
    ].map((env, index) => {
      const name = `demo${String(index)}.xlsx`;
      expect(run(["new", name, "--demo", "--today", "2026-11-24"], env).status).toBe(0);
      return createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex");
    });
    expect(hashes[0]).toBe(hashes[1]);
  });

  it("is a program of its own", () => {
    if (process.platform !== "win32") expect(statSync(PROGRAM).mode & 0o111).toBe(0o111);
    expect(readFileSync(PROGRAM, "utf8").startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(run(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it("takes today from the clock", () => {
    const { stdout, status } = run(["cycle", "--decided", "2001-01-01"]);
    expect(status).toBe(1);
    expect(stdout).toContain("Surveillance audit 1 was due by 2002-01-01");
  });

  it("refuses a path in one line, with exit code 3, and writes nothing", () => {
    const { stderr, status } = run(["new", join("missing", "a.xlsx")]);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^annexbook: There is no folder "missing"\. \[output-folder-missing\]\n$/,
    );
    expect(existsSync(join(folder, "missing"))).toBe(false);
  });

  itNeeds("soffice")(
    "needs LibreOffice: prints the demo without a cell that is cut or wrong",
    async () => {
      run(["new", "demo.xlsx", "--demo", "--today", "2026-11-24"]);
      const pdf = await libreOffice.convert(join(folder, "demo.xlsx"), "pdf", folder);
      const text = textOf(pdf);
      expect(text).toContain("Statement of Applicability - ISO/IEC 27001:2022");
      expect(text).toContain("A.8.34");
      for (const wrong of ["###", "#REF!", "#NAME?", "#N/A", "#VALUE!", "#DIV/0!"]) {
        expect(text).not.toContain(wrong);
      }
      const sheets = [
        ...text.matchAll(/^[\f ]*(Start|Dashboard|SoA 27001|SoA 42001|Clauses|Maturity|Audits)$/gm),
      ];
      expect(new Set(sheets.map(([, name]) => name)).size).toBe(7);
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );

  itNeeds("soffice")(
    "needs LibreOffice: prints each sheet one page wide",
    async () => {
      run(["new", "demo.xlsx", "--demo", "--today", "2026-11-24"]);
      const pdf = await libreOffice.convert(join(folder, "demo.xlsx"), "pdf", folder);
      const text = textOf(pdf);
      const pages = text.split("\f").filter((page) => page.trim() !== "");
      // The headings of the first columns are on every page: none shows only columns further right.
      const firstHeadings: Record<string, RegExp> = {
        "SoA 27001": /\bNo\s+Control\s+Title\b/,
        "SoA 42001": /\bNo\s+Control\s+Title\b/,
        Clauses: /\bNo\s+Standard\s+Clause\b/,
        Guide: /\bNo\s+Standard\s+Control\b/,
        Mappings: /\bMap\s+From standard\b/,
      };
      for (const [sheet, headings] of Object.entries(firstHeadings)) {
        const own = pages.filter((page) => page.trimStart().split("\n")[0]?.trim() === sheet);
        expect(own.length).toBeGreaterThan(1);
        expect(own.filter((page) => !headings.test(page.replace(/\n/g, " ")))).toEqual([]);
      }
    },
    LIBRE_OFFICE_TIMEOUT_MS,
  );
});
