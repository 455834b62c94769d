import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, workbookBytes } from "../../src/adapters/xlsx";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { STANDARDS } from "../../src/core/catalog";
import { parseIsoDate } from "../../src/core/day";
import { columnLayout } from "../../src/core/sheets";
import { tableOf, type Row, type WorkbookState } from "../../src/core/workbook";
import { lintPackage } from "../../src/ooxml";
import { validate } from "../oracle/validator";
import { annexbookOver } from "./commandLine";

/**
 * The layout with seventeen sheets, made by the program of that time (commit 707d3e2: `new`, then
 * eleven times `set`): no risks, findings, suppliers, AI systems or documents, no profile questions
 * in other rows, a shorter list of contents above the settings, no readiness on the Dashboard.
 */
const FIXTURE = join(__dirname, "../fixtures/workbooks/seventeenSheets.xlsx");
const NAME = "old.xlsx";

type Disk = ReadonlyMap<string, Uint8Array>;
const old = (): Disk => new Map([[NAME, new Uint8Array(readFileSync(FIXTURE))]]);
const bytesOf = (disk: Disk) => disk.get(NAME) ?? new Uint8Array();
const read = async (disk: Disk): Promise<WorkbookState> => openXlsx(bytesOf(disk)).read();

async function run(disk: Disk, ...args: string[]) {
  const ran = await annexbookOver(disk, ...args);
  return { ...ran, disk: new Map([...disk, ...ran.files]) };
}

/** What people or the catalogs put in: a line a cell. */
function typedCells({ tables }: WorkbookState): string[] {
  return tables.flatMap(({ name, records }) =>
    records.flatMap(({ at, row }) =>
      [...row]
        .filter(([heading]) => columnLayout(name, heading)?.type !== "computed")
        .map(([heading, value]) => `${name} ${String(at)} ${heading}: ${JSON.stringify(value)}`),
    ),
  );
}

/** The blocks of `score`, less what names days or the file. */
const figures = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

describe("a workbook of the version with seventeen sheets", () => {
  it("is read by check and score as it is, which name what fill would add", async () => {
    const checked = await run(old(), "check", NAME);
    const missing = checked.out.split("\n").filter((line) => line.includes("WBK001"));
    expect(missing).toHaveLength(12);
    expect(missing.every((line) => line.includes('"fill" adds it again'))).toBe(true);
    expect(checked.out).not.toMatch(/FRM00[12]/);
    const scored = await run(old(), "score", NAME);
    expect(scored.exitCode).toBe(0);
    expect(scored.out).toContain("1 assessed of 1 applicable, 1 excluded, 91 undecided");
  });

  it("gets what is missing from fill, and keeps every cell that was typed", async () => {
    const { disk, out } = await run(old(), "fill", NAME);
    const added = out.split("\n").filter((line) => line.includes("(sheet added)"));
    expect(added.map((line) => line.replace(/ +\(sheet added\).*/, ""))).toEqual([
      ...["Risks", "Risk matrix", "Risk heat map", "Findings", "AI systems", "AI assessments"],
      ...["Suppliers", "Context", "Objectives", "Obligations", "Management reviews", "Documents"],
      "Roadmap",
    ]);
    expect(out).toContain("old.xlsx: 14 changes written");
    const [before, after] = [await read(old()), await read(disk)];
    const kept = new Set(typedCells(after));
    expect(typedCells(before).length).toBeGreaterThan(8_000);
    expect(typedCells(before).filter((cell) => !kept.has(cell))).toEqual([]);
    const settings = tableOf(after, "AB_Settings")?.records.map(({ row }) => row.get("Setting"));
    expect(settings).toContain("Acceptable risk");
    expect(lintPackage(bytesOf(disk))).toEqual([]);
    expect(validate(bytesOf(disk))).toEqual([]);
  });

  it("is fine after the fill: the same figures, no errors, and four things to look at", async () => {
    const { disk } = await run(old(), "fill", NAME);
    const [before, after] = await Promise.all([
      run(old(), "score", NAME),
      run(disk, "score", NAME),
    ]);
    expect(figures(after.out)).toEqual(figures(before.out));
    const checked = await run(disk, "check", NAME);
    expect(checked.exitCode).toBe(0);
    expect(checked.out).toContain("old.xlsx: 0 errors, 4 warnings");
    const ids = checked.out.match(/^warning +[A-Z]{3}\d{3}/gm)?.map((line) => line.slice(-6));
    // The list of kinds of findings has grown since; the others are about what was typed.
    expect(ids).toEqual(["FRM003", "CLS003", "SOA006", "AUD014"]);
    const ready = await run(disk, "ready", NAME);
    expect(ready.exitCode).toBe(1);
  });

  it("is changed by a second fill in not one byte, also months later", async () => {
    const { disk } = await run(old(), "fill", NAME);
    const second = await run(disk, "fill", NAME, "--today", "2027-06-01");
    expect(second.out).toBe("old.xlsx: nothing to change");
    expect(second.files.size).toBe(0);
  });

  it("is repaired where lists have grown, and nowhere else", async () => {
    const { disk } = await run(old(), "fill", NAME);
    const repaired = await run(disk, "repair", NAME);
    expect(repaired.out).toContain("old.xlsx: 1 change written");
    expect((await run(repaired.disk, "check", NAME)).out).not.toContain("FRM00");
    expect((await run(repaired.disk, "repair", NAME)).out).toBe("old.xlsx: nothing to change");
  });

  it("gets a roadmap after the fill, and has nothing to plan on that day again", async () => {
    const { disk } = await run(old(), "fill", NAME);
    const planned = await run(disk, "roadmap", NAME, "--replan");
    expect(planned.exitCode).toBe(0);
    const ids = tableOf(await read(planned.disk), "AB_Roadmap")?.records.map(({ row }) =>
      row.get("Task"),
    );
    expect(ids).toEqual(expect.arrayContaining(["27001-statement", "27001-decision"]));
    const again = await run(planned.disk, "roadmap", NAME, "--replan");
    expect([again.out, again.files.size]).toEqual(["old.xlsx: nothing to change", 0]);
  });

  it("takes new answers after the fill", async () => {
    const { disk } = await run(old(), "fill", NAME);
    const set = await run(disk, "set", NAME, "Clauses", "ISO 27001 Clause 6.2", "Owner", "Ada");
    expect(set.exitCode).toBe(0);
    expect(set.out).toContain("old.xlsx: 1 change written");
  });
});

describe("a table of ours that lacks a column of today", () => {
  const REMARK: Row = new Map([
    ["Review", "Spring"],
    ["Standard", "ISO 27001"],
    ["Record", "A.5.1"],
    ["Observation", "Fine"],
  ]);

  /** A workbook of today whose sheet Reviews has no kinds of findings. */
  async function withoutKinds(): Promise<Disk> {
    const today = parseIsoDate("2026-11-24");
    const input = { standards: STANDARDS, workbookId: "x", today, isDemo: false };
    const { plan } = await newWorkbook(input);
    const sheets = plan.sheets.map((sheet) => {
      const { table } = sheet;
      if (table?.name !== "AB_Reviews") return sheet;
      const columns = table.columns.filter(({ heading }) => heading !== "Finding kind");
      return { ...sheet, table: { ...table, columns, rows: [REMARK] } };
    });
    return new Map([[NAME, workbookBytes({ ...plan, sheets }, "2026-11-24T00:00:00Z")]]);
  }

  it("gets it at its end, with every remark kept and its list of words", async () => {
    const { disk, out } = await run(await withoutKinds(), "fill", NAME);
    expect(out).toContain("old.xlsx: 1 change written");
    const table = tableOf(await read(disk), "AB_Reviews");
    expect(table?.headings.at(-1)).toBe("Finding kind");
    expect(table?.records.map(({ row }) => row)).toEqual([REMARK]);
    expect((await run(disk, "fill", NAME)).files.size).toBe(0);
    expect((await run(disk, "check", NAME)).out).toMatch(/^old\.xlsx: 0 errors, 0 warnings/);
    expect(lintPackage(bytesOf(disk))).toEqual([]);
  });
});
