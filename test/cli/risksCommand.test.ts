import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

interface Printed {
  readonly risks: readonly { readonly id: string; readonly controls: readonly object[] }[];
  readonly controls: readonly {
    readonly control: string;
    readonly standard: string;
    readonly risks: readonly object[];
  }[];
}

describe("annexbook risks", () => {
  let files: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    files = await demoFile();
  });
  const risks = async (...args: string[]) => annexbookOver(files, "risks", "demo.xlsx", ...args);

  it("traces the risks of the demo company both ways, in JSON that fits its schema", async () => {
    const { out, exitCode } = await risks("--json");
    expect(misfits("risks", out)).toEqual([]);
    expect(exitCode).toBe(0);
    const printed = JSON.parse(out) as Printed;
    expect(printed.risks).toHaveLength(17);
    expect(printed.risks.find(({ id }) => id === "R-012")).toEqual({
      id: "R-012",
      standards: ["27001"],
      scenario: "A new project is sold before anybody looked at its security",
      owner: "Helen Marsh",
      inherent: { score: 9, level: "Medium" },
      treatment: "Modify",
      residual: { score: 4, level: "Low" },
      meetsCriterion: true,
      controls: [{ standard: "27001", control: "A.5.8", isListed: true, applicable: "Yes" }],
    });
    expect(printed.controls.find(({ control }) => control === "A.10.2")?.risks).toEqual([
      { id: "R-017", isTreated: true },
    ]);
  });

  it("says of one control which risks need it, whatever way the id is typed", async () => {
    const { out, exitCode } = await risks("--control", "8.8");
    expect(exitCode).toBe(0);
    expect(out.split("\n")).toEqual([
      "Standard   Control  Title                                    Applicable  Risks",
      "---------  -------  ---------------------------------------  ----------  -----",
      "ISO 27001  A.8.8    Management of technical vulnerabilities  Yes         R-004",
      "",
      expect.stringContaining("Risk   Standard   Scenario"),
      expect.stringContaining("-----"),
      expect.stringContaining("16 High  Modify     6 Medium  Yes            A.8.4, A.8.8, A.8.25"),
    ]);
  });

  it("keeps the same id of both standards apart", async () => {
    const ids = async (standard: string) => {
      const { out } = await risks("--control", "A.5.2", "--standard", standard, "--json");
      return (JSON.parse(out) as Printed).risks.map(({ id }) => id);
    };
    expect(await ids("27001")).toEqual(["R-009"]);
    expect(await ids("42001")).toEqual(["R-014"]);
  });

  it("exits with 1 for a control that no risk names", async () => {
    const { out, exitCode } = await risks("--control", "A.5.4", "--standard", "27001");
    expect([out, exitCode]).toEqual(["No risk names this control.", 1]);
  });

  it("names what is typed wrong: an unknown control, and a risk that is not treated", async () => {
    const changed = await annexbookOver(
      ...[files, "set", "demo.xlsx", "Risks", "R-013", "Controls 27001", "A.5.99"],
    );
    const { out } = await annexbookOver(changed.files, "risks", "demo.xlsx");
    expect(out).toMatch(/R-013 .*Retain .*A\.5\.99 \(unknown\)/);
    expect(out).toMatch(/A\.5\.99 +not in the statement +R-013 \(not treated\)/);
  });

  it("says that an empty register is empty, and refuses a standard that is none", async () => {
    const empty = await annexbook("new", "empty.xlsx");
    const { out } = await annexbookOver(empty.files, "risks", "empty.xlsx");
    expect(out).toBe("empty.xlsx: no risks");
    expect((await risks("--standard", "9001")).exitCode).toBe(2);
  });

  it("prints the treatment plan with lines to sign, on the screen or into a file", async () => {
    const { out, exitCode } = await risks("--plan", "--standard", "42001");
    expect(exitCode).toBe(0);
    expect(out.match(/^# .*/gm)).toEqual([
      "# Risk treatment plan - ISO/IEC 42001:2023",
      "# Approval of the treatment plan and of the residual risks - ISO 42001",
    ]);
    expect(out).toContain(
      "| R-017 | Customers use a model for what it was not made for | 9 Medium |",
    );
    expect(out).not.toContain("R-001");
    const html = await risks("--plan", "--out", "plan.html");
    expect(html.out).toBe("plan.html: treatment plan");
    const page = new TextDecoder().decode(html.files.get("plan.html"));
    // Each plan starts a page; its approval stays with it.
    expect(page.match(/<section[^>]*>/g)).toEqual([
      ...["<section>", '<section style="break-before: auto">'],
      ...["<section>", '<section style="break-before: auto">'],
    ]);
    const book = await risks("--plan", "--to", "xlsx", "--out", "plan.xlsx");
    expect([...book.files.keys()]).toEqual(["plan.xlsx"]);
    expect((await risks("--plan", "--to", "pdf")).exitCode).toBe(2);
  });
});

describe("annexbook risks --library", () => {
  it("prints all scenarios, in JSON that fits its schema, or those of a standard", async () => {
    const { out, exitCode } = await annexbook("risks", "--library", "--json");
    expect(misfits("risks-library", out)).toEqual([]);
    expect(exitCode).toBe(0);
    const ids = async (standard: string) => {
      const printed = await annexbook("risks", "--library", "--standard", standard, "--json");
      const { scenarios } = JSON.parse(printed.out) as { scenarios: { id: string }[] };
      return scenarios.map(({ id }) => id);
    };
    expect(await ids("42001")).toEqual(
      Array.from({ length: 14 }, (_one, index) => `AI-${String(index + 1).padStart(2, "0")}`),
    );
    expect(await ids("27001")).toContain("AI-01");
    expect(await ids("27001")).not.toContain("AI-02");
  });

  it("prints each as a paragraph", async () => {
    const { out } = await annexbook("risks", "--library");
    expect(out.split("\n\n")[1]?.split("\n")).toEqual([
      "S-02   One password is used for several services, and one of them is broken into: a stranger",
      "       signs in with it at ours.",
      "       Likelihood 4, impact 3. Lost: C.",
      "       Accounts have to be locked and checked one by one",
      "       ISO 27001: A.5.15, A.5.16, A.5.17, A.8.5",
    ]);
    expect(out).toMatch(/47 scenarios\. "annexbook risks FILE --add ID"/);
  });
});

describe("annexbook risks --add", () => {
  const added = async (files: ReadonlyMap<string, Uint8Array>, ...args: string[]) =>
    annexbookOver(files, "risks", "demo.xlsx", "--add", ...args);

  it("adds rows that can be undone; a second time it changes nothing", async () => {
    const files = await demoFile();
    const preview = await added(files, "S-16,ai-02", "--dry-run");
    expect(preview.out).toMatch(
      /Risks +S-16 +\(rows added\) +2 [^]*1 change planned, none written/,
    );
    expect(preview.files.size).toBe(0);
    const first = await added(files, "S-16,ai-02");
    expect(first.out).toMatch(/Risks +S-16 +\(rows added\) +2 [^]*1 change written/);
    const traced = await annexbookOver(first.files, "risks", "demo.xlsx", "--json");
    const { risks } = JSON.parse(traced.out) as Printed;
    expect(risks).toHaveLength(19);
    expect(risks.find(({ id }) => id === "AI-02")).toMatchObject({
      standards: ["42001"],
      inherent: { score: 12, level: "High" },
      treatment: "Modify",
      meetsCriterion: false,
      controls: [
        { control: "A.6.2.4", isListed: true },
        { control: "A.8.2", isListed: true },
        { control: "A.9.2", isListed: true },
        { control: "A.9.4", isListed: true },
      ],
    });
    expect((await added(first.files, "S-16", "--add", "AI-02")).out).toBe(
      "demo.xlsx: nothing to change",
    );
    const undone = await annexbookOver(first.files, "undo", "demo.xlsx");
    const after = await annexbookOver(undone.files, "risks", "demo.xlsx", "--json");
    expect((JSON.parse(after.out) as Printed).risks).toHaveLength(17);
  });

  it("fills an empty register with the whole library, whose only fault is missing owners", async () => {
    const empty = await annexbook("new", "demo.xlsx");
    const { files, out } = await added(empty.files, "all");
    expect(out).toMatch(/\(rows added\) +47 /);
    const { out: checked } = await annexbookOver(files, "check", "demo.xlsx", "--json");
    const { issues } = JSON.parse(checked) as { issues: { id: string }[] };
    const ids = issues.map(({ id }) => id).filter((id) => id.startsWith("RSK") && id !== "RSK012");
    // The 33 about security, and the seven about AI that concern ISO 27001, too.
    expect(ids).toEqual(Array.from({ length: 40 }, () => "RSK003"));
  });

  it("refuses a scenario that the library lacks, and writes nothing", async () => {
    const { err, exitCode, files } = await added(await demoFile(), "S-01,S-99");
    expect(err).toBe(
      'annexbook: The library has no scenario "S-99": its ids are like S-01 and AI-01. [unknown-id]',
    );
    expect([exitCode, files.size]).toEqual([3, 0]);
  });
});
