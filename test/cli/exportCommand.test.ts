import { lintPackage, openPackage, readCells, readWorkbook } from "../../src/ooxml";
import { validate } from "../oracle/validator";
import { annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

const NONE = new Uint8Array();

const run = async (...args: string[]) =>
  annexbookOver(await demoFile(), "export", "demo.xlsx", ...args);

describe("annexbook export --as client", () => {
  it("says what is in, why out, and nothing about how, by whom and how far", async () => {
    const { out, exitCode } = await run("--as", "client", "--to", "csv", "--standard", "27001");
    expect(exitCode).toBe(0);
    expect(out).toContain('"Control","Title","Applicable","Drivers","Reason for exclusion"\r\n');
    expect(out).toMatch(/"A\.5\.1","Policies for information security","Yes","[A-Z][^"]*",""\r\n/);
    expect(out).toMatch(/"A\.7\.12","Cabling security","No","",""\r\n/);
    for (const secret of [
      "Implemented",
      "Priya Nair",
      "Helen Marsh",
      "ISMS/",
      "Owner",
      "Evidence",
    ]) {
      expect(out).not.toContain(secret);
    }
    expect(out.split("\r\n").filter((line) => line.startsWith('"A.'))).toHaveLength(93);
  });

  it("states organisation, scope, standard and edition, version, date and classification", async () => {
    const { out } = await run("--as", "client", "--to", "md", "--standard", "27001");
    expect(out).toMatch(/^- \*\*Organisation:\*\* Brightwater Logistics Software Ltd$/m);
    expect(out).toMatch(/^- \*\*Scope:\*\* \S/m);
    expect(out).toMatch(/^- \*\*Standard:\*\* ISO\/IEC 27001:2022$/m);
    expect(out).toMatch(/^- \*\*Version:\*\* 1\.1 of 2026-10-\d\d$/m);
    expect(out).toMatch(/^- \*\*Classification:\*\* \S/m);
  });

  it("shows the status only when asked", async () => {
    const { out } = await run("--as", "client", "--to", "csv", "--with-status");
    expect(out).toContain('"Reason for exclusion","Status"');
    expect(out).toContain('"Partially implemented"');
  });
});

describe("annexbook export --as full", () => {
  it("writes every typed column of both statements into a sound workbook", async () => {
    const { files, out } = await run("--as", "full", "--out", "full.xlsx", "--json");
    const bytes = files.get("full.xlsx") ?? NONE;
    expect(misfits("export", out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({ out: "full.xlsx", as: "full", rows: 93 + 38 });
    expect(lintPackage(bytes)).toEqual([]);
    expect(validate(bytes)).toEqual([]);
    const pkg = openPackage(bytes);
    const { sheets, tables } = readWorkbook(pkg);
    expect(sheets.map(({ name }) => name)).toEqual(["SoA 27001", "SoA 42001"]);
    expect(tables[0]?.headings).toEqual(
      expect.arrayContaining(["Control", "Owner", "Evidence date", "Level", "Attributes"]),
    );
    expect(tables[0]?.headings).not.toContain("Counted weight");
    const texts = readCells(pkg, sheets[0]?.part ?? "").rows.flatMap(({ cells }) =>
      cells.map(({ value }) => value),
    );
    expect(texts).toContainEqual(expect.stringMatching(/^\d{4}-\d\d-\d\d$/));
  });

  it("carries the fingerprint while the statement is as it was sealed", async () => {
    const disk = await demoFile();
    const seal = ["--version", "1.2", "--approver", "Helen Marsh", "--reason", "Review"];
    const { files } = await annexbookOver(
      ...([disk, "seal", "demo.xlsx", "--standard", "27001", ...seal] as const),
    );
    const full = ["export", "demo.xlsx", "--as", "full", "--to", "md", "--standard", "27001"];
    const sealed = await annexbookOver(files, ...full);
    expect(sealed.out).toMatch(/^- \*\*Seal:\*\* version 1\.2, fingerprint [0-9a-f]{12}$/m);
    const set = ["set", "demo.xlsx", "SoA_27001", "A.5.1", "Applicable", "No"];
    const changed = await annexbookOver((await annexbookOver(files, ...set)).files, ...full);
    expect(changed.out).toMatch(/^- \*\*Seal:\*\* changed since version 1\.2 was sealed$/m);
  });

  it.each([
    [["--to", "csv"], "missing-option", 2],
    [["--as", "full"], "missing-option", 2],
    [["--as", "friends", "--to", "csv"], "invalid-option", 2],
    [["--as", "full", "--to", "xlsx"], "missing-option", 2],
    [["--as", "full", "--to", "csv", "--standard", "9001"], "unknown-standard", 2],
  ])("refuses %p", async (args, code, exit) => {
    const { err, exitCode, files } = await run(...args);
    expect(err).toContain(`[${code}]`);
    expect([exitCode, files.size]).toEqual([exit, 0]);
  });
});
