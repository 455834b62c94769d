import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

let demo: ReadonlyMap<string, Uint8Array>;
beforeAll(async () => {
  demo = await demoFile();
});

const run = async (...args: string[]) => annexbookOver(demo, "crosswalk", "demo.xlsx", ...args);

describe("annexbook crosswalk", () => {
  it("says how NIST CSF 2.0 stands, by function and category", async () => {
    const { out, exitCode } = await run("--to", "csf");
    expect(exitCode).toBe(0);
    const lines = out.split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "NIST CSF 2.0, read off ISO/IEC 27001:2022",
      "",
      "  Outcomes          103 of 106 supported (63 by all that is mapped), 3 on the way, 0 open, 0",
      "                    excluded, 0 not mapped",
      "  Closest relation  intersects 101, related 2",
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        "Id     Title                       Outcomes  Supported  By all  On the way  Open  Excluded",
        "DE     Detect                      11        10         5       1           0     0",
        "DE.AE  Adverse Event Analysis      6         5          4       1           0     0",
        "RS     2.63      3.00    7 of 7    0         0          3.00     1 of 1",
        "Mapped, but nothing of it in place (3)",
        "RS.AN-06  Actions performed during an inves...  on the way  intersects  A.5.28",
      ]),
    );
    expect(out).toContain(
      "Without a mapped control (9, of which 9 have clauses): GV.OC-01, GV.OC-02",
    );
  });

  it("shows articles with relation, answer, level and who says so", async () => {
    const { out } = await run("--to", "nis2");
    const lines = out.split("\n");
    const at = lines.findIndex((line) => line.startsWith("Art. 21(2)(h)"));
    expect(lines.slice(at, at + 3)).toEqual([
      "Art. 21(2)(h)  Cryptography and, where appropriate, encryption: supported (intersects), 2 of 2 in",
      "               place",
      "  A.5.31        Legal, statutory, regulatory and cont...  intersects  Implemented            3  [1]",
    ]);
    expect(out).toContain("Who asserts the pairs: [1] ENISA 2024/2690 mapping (92); [2] ");
  });

  it("shows articles per control", async () => {
    const { out } = await run("--to", "ai-act", "--by", "control");
    const lines = out.split("\n");
    const at = lines.indexOf("A.2.4  Review of the AI policy: Planned, level 1");
    expect(lines[at + 2]).toBe(
      "  Art. 72  Post-market monitoring by providers a...  related     on the way  [1]",
    );
  });

  it("shows where controls of 2013 went", async () => {
    const { out } = await run("--to", "2013", "--only-gaps");
    expect(out.split("\n")).toContain(
      "A.11.2.3  A.7.12  Cabling security                      related   Not applicable         -      [1]",
    );
    expect(out).not.toContain("\nA.5.1.1 ");
    expect(out).toContain("New in 2022 (6): A.5.7 on the way, ");
  });

  it("adds evidence and owners when asked, and always between both standards", async () => {
    const owner = "      Owner: Martin Clarke";
    expect((await run("--to", "gdpr")).out).not.toContain(owner);
    expect((await run("--to", "gdpr", "--evidence")).out).toContain(owner);
    const { out } = await run("--to", "42001");
    expect(out).toContain(
      "      Evidence: Asset register, last quarterly confirmation, ISMS/02-05 (2026-10-27)",
    );
    expect(out).toContain(
      "A.4.3  Data resources: Implemented, level 3; by ISO 27001: supported (subset)",
    );
  });

  it("marks answers that are borrowed", async () => {
    const { out } = await run("--to", "27001");
    const at = out.indexOf("\nClause 6.3  ");
    expect(out.slice(at, at + 600)).toContain("      Answered with: ISO 27001");
  });

  it("has every outcome in JSON, those of gaps alone when asked", async () => {
    const { out } = await run("--to", "csf", "--json");
    expect(misfits("crosswalk", out)).toEqual([]);
    const all = JSON.parse(out) as Printed;
    expect(all.targets).toHaveLength(106);
    expect(all.groups).toHaveLength(28);
    const gaps = JSON.parse((await run("--to", "csf", "--only-gaps", "--json")).out) as Printed;
    expect(gaps.targets.map(({ id }) => id)).toEqual(["DE.AE-07", "RS.AN-06", "RS.AN-07"]);
    expect(gaps.groups.map(({ id }) => id)).toEqual(["DE", "DE.AE", "RS", "RS.AN"]);
  });

  it.each(["csv", "html", "md", "xlsx"])("writes a file that ends in .%s", async (end) => {
    const { out, files } = await run("--to", "gdpr", "--out", `gdpr.${end}`);
    expect(out).toBe(`gdpr.${end}: 121 rows`);
    expect(files.get(`gdpr.${end}`)?.length).toBeGreaterThan(1000);
  });

  it("writes what the screen says, the caution included", async () => {
    const { files } = await run("--to", "csf", "--by", "function", "--out", "csf.csv");
    const lines = new TextDecoder().decode(files.get("csf.csv")).split("\r\n");
    expect(lines).toContain('"DE","Detect","11","10","5","1","0","0","0","2.77","11 of 11","1.00"');
    expect(lines.find((line) => line.startsWith('"Note"'))).toContain("no proof of compliance");
  });

  it.each([
    ["missing-option", []],
    ["invalid-option", ["--to", "cobit"]],
    ["invalid-option", ["--to", "gdpr", "--by", "function"]],
    ["invalid-option", ["--to", "gdpr", "--out", "gdpr.pdf"]],
    ["options-exclude", ["--to", "gdpr", "--out", "gdpr.csv", "--json"]],
  ])("refuses with %s: %j", async (code, args) => {
    const { err, out, exitCode } = await run(...args);
    expect(args.includes("--json") ? out : err).toContain(code);
    expect(exitCode).toBe(2);
  });

  it("refuses a framework whose standard the workbook does not cover", async () => {
    const { files } = await annexbook("new", "demo.xlsx", "--standards", "27001");
    const ran = await annexbookOver(files, "crosswalk", "demo.xlsx", "--to", "ai-act");
    expect(ran.err).toContain("[not-in-scope]");
    expect(ran.exitCode).toBe(3);
  });
});

interface Printed {
  readonly targets: readonly { readonly id: string }[];
  readonly groups: readonly { readonly id: string }[];
}
