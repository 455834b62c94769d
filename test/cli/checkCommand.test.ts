import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

interface CheckJson {
  errors: number;
  warnings: number;
  issues: { id: string; severity: string; control: string | null; cell: string | null }[];
}

describe("annexbook check", () => {
  it("lists the demo company's eight problems with their cells, and exits with 1", async () => {
    const { out, exitCode } = await annexbookOver(await demoFile(), "check", "demo.xlsx");
    const lines = out.split("\n").slice(2, 10);
    expect(lines.map((line) => line.split(/ {2,}/).slice(0, 5).join(" | "))).toEqual([
      "warning | SOA013 | ISO 27001 | A.5.13 | SoA 27001!S18",
      "warning | SOA014 | ISO 27001 | A.5.19 | SoA 27001!W24",
      "warning | SOA008 | ISO 27001 | A.5.30 | SoA 27001!P35",
      "warning | SOA007 | ISO 27001 | A.6.4 | SoA 27001!N46",
      "error | SOA002 | ISO 27001 | A.7.12 | SoA 27001!J62",
      "error | SOA018 | ISO 27001 | A.8.2 | SoA 27001!S66",
      "warning | SOA009 | ISO 27001 | A.8.12 | SoA 27001!R76",
      "warning | SOA010 | ISO 42001 | A.8.3 | SoA 42001!O35",
    ]);
    expect(out.split("\n").at(-1)).toBe("demo.xlsx: 2 errors, 6 warnings, 0 infos");
    expect(exitCode).toBe(1);
  });

  it("prints JSON that fits its schema, with every issue", async () => {
    const { out } = await annexbookOver(await demoFile(), "check", "demo.xlsx", "--json");
    expect(misfits("check", out)).toEqual([]);
    const json = JSON.parse(out) as CheckJson;
    expect([json.errors, json.warnings, json.issues.length]).toEqual([2, 6, 8]);
  });

  it("finds nothing graver than an info in a new workbook, and exits with 0", async () => {
    const { files } = await annexbook("new", "new.xlsx");
    const { out, exitCode } = await annexbookOver(files, "check", "new.xlsx");
    expect(out).toMatch(/^new\.xlsx: 0 errors, \d+ warnings, \d+ infos$/);
    expect(exitCode).toBe(0);
  });

  it("shows only what is as grave as asked for", async () => {
    const disk = await demoFile();
    const { out } = await annexbookOver(disk, "check", "demo.xlsx", "--severity", "error");
    expect(out.match(/SOA\d+/g)).toEqual(["SOA002", "SOA018"]);
  });

  it("computes for the day it is given", async () => {
    const disk = await demoFile();
    const late = await annexbookOver(disk, "check", "demo.xlsx", "--today", "2036-01-01");
    expect(late.out).toContain("SOA014  ISO 27001  A.5.1 ");
  });

  it("refuses a file that is no workbook in one line", async () => {
    const disk = new Map([["a.csv", new TextEncoder().encode("Control,Level\nA.5.1,3\n")]]);
    const { err, exitCode } = await annexbookOver(disk, "check", "a.csv");
    expect(err).toBe(
      "annexbook: The file holds plain text, such as CSV, not an Excel workbook. [not-a-workbook]",
    );
    expect(exitCode).toBe(3);
  });

  it("needs the name of a file", async () => {
    const { err, exitCode } = await annexbook("check");
    expect(err).toContain("check needs the name of a workbook. [missing-argument]");
    expect(exitCode).toBe(2);
  });
});
