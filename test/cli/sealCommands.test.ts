import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lintPackage, openPackage } from "../../src/ooxml";
import { itNeedsPython } from "../ooxml/read/pythonWorkbook";
import { validate } from "../oracle/validator";
import { changedByPeople } from "../contract/changedByPeople";
import { annexbookOver, type Ran } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

const NONE = new Uint8Array();
const itNeedsOpenpyxl = itNeedsPython("openpyxl");

type Disk = ReadonlyMap<string, Uint8Array>;

async function run(disk: Disk, ...args: string[]): Promise<Ran & { readonly disk: Disk }> {
  const ran = await annexbookOver(disk, ...args);
  return { ...ran, disk: new Map([...disk, ...ran.files]) };
}

const seal = async (disk: Disk, version: string, ...more: string[]) =>
  run(
    disk,
    ...["seal", "demo.xlsx", "--standard", "27001", "--version", version],
    ...["--approver", "Helen Marsh", "--reason", `Version ${version}`, ...more],
  );

const set = async (disk: Disk, control: string, column: string, value: string) =>
  (await run(disk, "set", "demo.xlsx", "SoA_27001", control, column, value)).disk;

interface Version {
  readonly version: string;
  readonly fingerprint: string;
  readonly statementHash: string;
  readonly recordHash: string;
  readonly previousHash: string | null;
}

async function versionsOf(disk: Disk): Promise<readonly Version[]> {
  const { out } = await run(disk, "verify", "demo.xlsx", "--json");
  const { standards } = JSON.parse(out) as { standards: { versions: Version[] }[] };
  return standards[0]?.versions ?? [];
}

/** The demo with 1.2 sealed, A.5.1 changed, and 1.3 sealed. */
let twice: Disk;

beforeAll(async () => {
  const first = await seal(await demoFile(), "1.2");
  const changed = await set(
    first.disk,
    "A.5.1",
    "Justification",
    "= the board's own wish \u{1F642}\nZeile 2",
  );
  twice = (await seal(changed, "1.3")).disk;
}, 60_000);

/** twice after a person changed it behind Annexbook's back. */
const tampered = (program: string): Disk => {
  const prelude = `
sealed, versions, start = book["Sealed rows"], book["Versions"], book["Start"]
def cell(sheet, heading, key):
    names = [c.value for c in sheet[5]]
    for row in sheet.iter_rows(min_row=6):
        if [c.value for c in row][: len(key)] == key:
            return row[names.index(heading)]
`;
  return new Map([
    ["demo.xlsx", changedByPeople(twice.get("demo.xlsx") ?? NONE, prelude + program)],
  ]);
};

describe("annexbook seal", () => {
  it("keeps the statement, chains the versions and leaves a sound file", async () => {
    const bytes = twice.get("demo.xlsx") ?? NONE;
    expect(lintPackage(bytes)).toEqual([]);
    expect(validate(bytes)).toEqual([]);
    const [first, second] = await versionsOf(twice);
    expect(first?.previousHash).toBeNull();
    expect(second?.previousHash).toBe(first?.recordHash);
    expect(second?.fingerprint).toBe(second?.recordHash.slice(0, 12));
    const { exitCode, out } = await run(twice, "verify", "demo.xlsx");
    expect(out).toContain("ISO/IEC 27001:2022: version 1.3 of 2026-11-24, approved by Helen Marsh");
    expect(out).toContain("The statement is unchanged since.");
    expect(out).toContain("ISO/IEC 42001:2023: no version is sealed");
    expect(exitCode).toBe(0);
  });

  itNeedsOpenpyxl("has hashes that a program in another language computes too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "annexbook-"));
    try {
      const file = join(folder, "demo.xlsx");
      writeFileSync(file, twice.get("demo.xlsx") ?? NONE);
      const script = join(__dirname, "../oracle/sealHashes.py");
      const lines = execFileSync("/usr/bin/python3", [script, file], { encoding: "utf8" });
      const recomputed = lines
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as string[]);
      expect(recomputed).toEqual(
        (await versionsOf(twice)).map((one) => [
          ...["ISO 27001", one.version, one.statementHash, one.recordHash],
        ]),
      );
      expect(recomputed).toHaveLength(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("puts the fingerprint under the printed title", async () => {
    const { disk } = await seal(await demoFile(), "1.2");
    // Another change of the sheet brings the new result of its title along.
    const again = await set(disk, "A.5.1", "Level", "2");
    const [first] = await versionsOf(again);
    expect(openPackage(again.get("demo.xlsx") ?? NONE).text("xl/worksheets/sheet3.xml")).toContain(
      `Fingerprint of the sealed version: ${String(first?.fingerprint)}`,
    );
  });

  it("is undone like any other action", async () => {
    const { disk } = await seal(await demoFile(), "1.2");
    const undone = await run(disk, "undo", "demo.xlsx");
    expect(undone.exitCode).toBe(0);
    const { out, exitCode } = await run(undone.disk, "verify", "demo.xlsx");
    expect(out).toContain("ISO/IEC 27001:2022: no version is sealed");
    expect(exitCode).toBe(1);
  });

  it.each([
    ["a version that is sealed", ["1.3"], "version-exists", 3],
    ["a version listed with another day", ["1.1"], "version-differs", 3],
    ["no approver", ["1.4", "--approver", " "], "seal-incomplete", 3],
    ["another standard", ["1.4", "--standard", "9001"], "unknown-standard", 2],
  ])("refuses %s", async (_what, [version = "", ...more], code, exit) => {
    const { err, exitCode, files } = await seal(twice, version, ...more);
    expect(err).toContain(`[${code}]`);
    expect([exitCode, files.size]).toEqual([exit, 0]);
  });

  it("seals a version that was listed with the same day, approver and reason", async () => {
    // The demo lists 1.1 as approved 38 days before.
    const disk = await demoFile();
    const reason =
      "Half-year review: A.7.12 taken out, A.8.17 and A.8.23 put in force; certificate reissued for this version";
    const sealed = await seal(disk, "1.1", "--reason", reason, "--today", "2026-10-17");
    expect([sealed.err, sealed.exitCode]).toEqual(["", 0]);
    expect((await versionsOf(sealed.disk)).map(({ version }) => version)).toEqual(["1.1"]);
    expect((await run(sealed.disk, "verify", "demo.xlsx")).exitCode).toBe(0);
  });

  itNeedsOpenpyxl.each([
    ["a doubled control", 'soa["B7"] = "A.5.1"', "A.5.1 stands twice"],
    ["a word outside its list", 'soa["E6"] = "maybe"', "A.5.1 has a value in Applicable"],
    ["a row without control", 'soa["B6"] = None', "a row has no control"],
  ])(
    "refuses %s, because it would seal something else than is shown",
    async (_what, program, words) => {
      const { err, files } = await seal(tampered(program), "1.4");
      expect(err).toContain("[not-sealable]");
      expect(err).toContain(words);
      expect(files.size).toBe(0);
    },
  );

  itNeedsOpenpyxl("refuses to build on a seal that was tampered with", async () => {
    const disk = tampered('cell(versions, "Approved by", ["ISO 27001", "1.2"]).value = "Mallory"');
    const { err, exitCode, files } = await seal(disk, "1.4");
    expect(err).toContain("[seal-broken]");
    expect(err).toContain("Version 1.2: its day, approver, reason or hashes have been changed.");
    expect([exitCode, files.size]).toEqual([3, 0]);
  });
});

describe("annexbook verify", () => {
  it("lists the cells that changed, with SOA016 and SOA023", async () => {
    const disk = await set(twice, "A.5.2", "Applicable", "No");
    const { out, exitCode } = await run(disk, "verify", "demo.xlsx");
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^A\.5\.2 +Applicable +Yes +No$/m);
    expect(out).toContain("SOA023 A.5.2: Applicability changed");
    const check = await run(disk, "check", "demo.xlsx");
    expect(check.out).toMatch(/SOA016 +ISO 27001 +A\.5\.2 .*Changed since .*: Applicable\./);
    expect(check.out).toContain("SOA023");
  });

  it("does not mind owners, levels and evidence", async () => {
    const disk = await set(await set(twice, "A.5.2", "Owner", "Ada"), "A.5.2", "Level", "1");
    expect((await run(disk, "verify", "demo.xlsx")).exitCode).toBe(0);
  });

  it("prints JSON that fits its schema", async () => {
    const disk = await set(twice, "A.5.2", "Applicable", "No");
    const { out } = await run(disk, "verify", "demo.xlsx", "--json");
    expect(misfits("verify", out)).toEqual([]);
  });

  itNeedsOpenpyxl.each([
    [
      "a sealed cell that was changed",
      'cell(sealed, "Justification", ["ISO 27001", "1.2", "A.5.1"]).value = "Other"',
      "Version 1.2: the rows that were sealed have been changed.",
    ],
    [
      "another approver",
      'cell(versions, "Approved by", ["ISO 27001", "1.3"]).value = "Mallory"',
      "Version 1.3: its day, approver, reason or hashes have been changed.",
    ],
    [
      "the seal of another company's workbook",
      `for row in start.iter_rows():
    if row[0].value == "Workbook id": row[1].value = "other"`,
      "Version 1.2: its day, approver, reason or hashes have been changed.",
    ],
    [
      "a version that was taken out of the middle",
      `row = cell(versions, "Version", ["ISO 27001", "1.2"]).row
for c in range(1, 9): versions.cell(row, c).value = None`,
      "The version 1.3 does not follow on the ones before it.",
    ],
  ])("notices %s", async (_what, program, words) => {
    const { out, exitCode } = await run(tampered(program), "verify", "demo.xlsx");
    expect(out).toContain(words);
    expect(exitCode).toBe(1);
  });

  itNeedsOpenpyxl("follows the chain whatever the order of the rows", async () => {
    const disk = tampered(`
for sheet, width in ((versions, 8), (sealed, 10)):
    rows = [[sheet.cell(r, c + 1).value for c in range(width)] for r in range(6, sheet.max_row + 1)]
    for r, row in enumerate(reversed(rows)):
        for c, value in enumerate(row):
            moved = sheet.cell(6 + r, c + 1)
            moved.value = value
            # A text that begins with "=" is no formula because it moved.
            if isinstance(value, str): moved.data_type = "s"`);
    expect((await run(disk, "verify", "demo.xlsx")).exitCode).toBe(0);
    expect((await versionsOf(disk)).map(({ version }) => version)).toEqual(["1.2", "1.3"]);
  });

  it("notices a history that was rewritten as a whole by a fingerprint from before", async () => {
    const [first] = await versionsOf(twice);
    const kept = first?.fingerprint ?? "";
    const fine = await run(twice, "verify", "demo.xlsx", "--fingerprint", kept);
    expect(fine.exitCode).toBe(0);
    const forged = await seal(await set(await demoFile(), "A.5.1", "Applicable", "No"), "1.2");
    const { out, exitCode } = await run(forged.disk, "verify", "demo.xlsx", "--fingerprint", kept);
    expect(out).toContain(`No sealed version has the fingerprint ${kept}`);
    expect(exitCode).toBe(1);
  });
});

describe("annexbook diff of sealed versions", () => {
  it("is a red-line of two versions, and of a version with the workbook", async () => {
    const { out, exitCode } = await run(
      twice,
      ...["diff", "demo.xlsx#27001/1.2", "demo.xlsx#27001/1.3"],
    );
    expect(out).toMatch(/^SoA_27001 +A\.5\.1 +Justification .* = the board's own wish/m);
    expect(out).toContain("\n1 difference");
    expect(exitCode).toBe(1);
    const same = await run(twice, "diff", "demo.xlsx#27001/1.3", "demo.xlsx");
    expect(same.exitCode).toBe(0);
  });

  it("says which versions there are", async () => {
    const { err } = await run(twice, "diff", "demo.xlsx#27001/9", "demo.xlsx");
    expect(err).toContain('no sealed version "9" of ISO 27001; sealed are: 1.2, 1.3.');
  });

  it("refuses versions of two standards", async () => {
    const { err } = await run(twice, "diff", "demo.xlsx#27001/1.2", "demo.xlsx#42001/1.2");
    expect(err).toContain("[two-standards]");
  });
});
