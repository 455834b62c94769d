import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const ROOT = join(__dirname, "../..");

/** Runs a tool of the project over a copy of the house that holds nothing but the given files. */
function inPlantedHouse(files: Record<string, string>, tool: string, args: string[]) {
  const house = mkdtempSync(join(tmpdir(), "planted-"));
  try {
    for (const name of ["tsconfig.json", ".dependency-cruiser.cjs", "src/core/tsconfig.json"]) {
      cpSync(join(ROOT, name), join(house, name));
    }
    symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"), "junction");
    // The settings of TypeScript want one file outside the pages, which have settings of their own.
    const all = { "test/empty.ts": "export {};\n", ...files };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    const bin = join(ROOT, "node_modules", tool);
    const { status, stdout } = spawnSync(process.execPath, [bin, ...args], {
      cwd: house,
      encoding: "utf8",
    });
    return { status, stdout };
  } finally {
    rmSync(house, { recursive: true });
  }
}

const cruise = (files: Record<string, string>) =>
  inPlantedHouse(files, "dependency-cruiser/bin/dependency-cruise.mjs", [
    "--config",
    ".dependency-cruiser.cjs",
    "src",
  ]);

const compileCore = (files: Record<string, string>) =>
  inPlantedHouse(files, "typescript/bin/tsc", ["-p", "src/core"]);

const EXPORT = "export const planted = 1;\n";
const importOf = (path: string) => `export { planted } from "${path}";\n`;

describe("the import rules of the build", () => {
  it("let a core module import another", () => {
    const files = {
      "src/core/day/index.ts": EXPORT,
      "src/core/audit/index.ts": importOf("../day"),
    };
    expect(cruise(files).status).toBe(0);
    expect(compileCore(files).status).toBe(0);
  });

  it("let no core module import node:fs, twice", () => {
    const files = { "src/core/day/planted.ts": 'export { readFileSync } from "node:fs";\n' };
    const cruised = cruise(files);
    expect(cruised.stdout).toContain("core-is-pure");
    expect(cruised.status).not.toBe(0);
    const compiled = compileCore(files);
    expect(compiled.stdout).toContain("node:fs");
    expect(compiled.status).not.toBe(0);
  });

  it("give the core neither a document nor a process", () => {
    const { stdout, status } = compileCore({
      "src/core/day/planted.ts": "export const planted = [document, process];\n",
    });
    expect(stdout).toContain("'document'");
    expect(stdout).toContain("'process'");
    expect(status).not.toBe(0);
  });

  it.each([
    ["subjects-are-separate", "src/core/soa/a.ts", "src/core/maturity/b.ts"],
    ["core-foundations", "src/core/catalog/a.ts", "src/core/audit/b.ts"],
    ["subjects-and-sheets", "src/core/soa/a.ts", "src/core/sheets/b.ts"],
    ["workbook-below-subjects", "src/core/workbook/a.ts", "src/core/soa/b.ts"],
    ["app-stands-on-core", "src/app/a.ts", "src/adapters/xlsx/b.ts"],
    ["ooxml-stands-alone", "src/ooxml/a.ts", "src/core/day/b.ts"],
    ["ooxml-behind-its-adapter", "src/app/a.ts", "src/ooxml/b.ts"],
    ["xlsx-adapter", "src/adapters/xlsx/a.ts", "src/cli/b.ts"],
    ["office-adapter", "src/adapters/office/a.ts", "src/adapters/xlsx/b.ts"],
    ["office-adapter", "src/adapters/office/a.ts", "src/ooxml/b.ts"],
    ["cli-joins", "src/cli/a.ts", "src/ooxml/b.ts"],
    ["panes-take-props", "src/panes/home/a.ts", "src/adapters/xlsx/b.ts"],
    ["panes-take-props", "src/panes/soa/a.ts", "src/web/b.ts"],
    ["web-joins", "src/web/a.ts", "src/ooxml/b.ts"],
    ["web-joins", "src/web/a.ts", "src/adapters/office/b.ts"],
    ["web-joins", "src/web/a.ts", "src/cli/b.ts"],
    ["app-stands-on-core", "src/app/session/a.ts", "src/panes/b.ts"],
    ["delivery-adapter", "src/adapters/delivery/a.ts", "src/adapters/xlsx/b.ts"],
    ["cli-joins", "src/cli/a.ts", "src/adapters/office/b.ts"],
    ["panes-take-props", "src/panes/a.ts", "src/adapters/office/b.ts"],
    ["taskpane-joins", "src/taskpane/a.ts", "src/ooxml/b.ts"],
    ["taskpane-joins", "src/taskpane/a.ts", "src/web/b.ts"],
    ["taskpane-joins", "src/taskpane/a.ts", "src/cli/b.ts"],
  ])("forbid by %s: %s -> %s", (rule, from, to) => {
    const path = `${"../".repeat(from.split("/").length - 1)}${to.replace(/\.ts$/, "")}`;
    const { stdout, status } = cruise({ [from]: importOf(path), [to]: EXPORT });
    expect(stdout).toContain(`error ${rule}`);
    expect(status).not.toBe(0);
  });

  it("forbid modules that need each other", () => {
    const { stdout, status } = cruise({
      "src/core/day/a.ts": importOf("./b"),
      "src/core/day/b.ts": importOf("./a"),
    });
    expect(stdout).toContain("error no-cycles");
    expect(status).not.toBe(0);
  });

  it.each(["src/core/calendar/a.ts", "src/app/a.ts", "src/cli/a.ts"])(
    "keep the calendar library to its adapter: %s",
    (path) => {
      const files = { [path]: 'export { ICalCalendar as planted } from "ical-generator";\n' };
      expect(cruise(files).stdout).toContain("error calendars-behind-their-adapter");
      const allowed = { "src/adapters/delivery/a.ts": files[path] ?? "" };
      expect(cruise(allowed).status).toBe(0);
    },
  );

  it("keep date-fns to core/day", () => {
    const { stdout, status } = cruise({
      "src/core/audit/a.ts": 'export { addDays as planted } from "date-fns";\n',
    });
    expect(stdout).toContain("error only-day-uses-date-fns");
    expect(status).not.toBe(0);
  });
});
