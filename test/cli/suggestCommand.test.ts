import { lintPackage } from "../../src/ooxml";
import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

interface SuggestJson {
  suggestions: {
    standard: string;
    control: string;
    applicable: string;
    state: string;
    writes: string[];
    rules: { id: string; answers: { question: string; answer: string }[] }[];
  }[];
  waiting: { control: string; questions: string[] }[];
}

type Disk = ReadonlyMap<string, Uint8Array>;

async function run(disk: Disk, ...args: string[]) {
  const ran = await annexbookOver(disk, ...args);
  return { ...ran, disk: new Map([...disk, ...ran.files]) };
}

/** A new workbook with typical answers. */
async function typicalFile(): Promise<Disk> {
  const { files } = await annexbook("new", "isms.xlsx");
  return (await run(files, "profile", "isms.xlsx", "--typical")).disk;
}

const listed = async (disk: Disk, ...args: string[]) =>
  JSON.parse((await run(disk, "suggest", "isms.xlsx", "--json", ...args)).out) as SuggestJson;

describe("annexbook suggest", () => {
  it("says which questions to answer while none is", async () => {
    const { files } = await annexbook("new", "isms.xlsx");
    const { out, exitCode } = await run(files, "suggest", "isms.xlsx");
    expect(out).toContain("Waiting for answers: 131 controls. Questions: people,");
    expect(out).toContain("isms.xlsx: 0 proposals");
    expect(exitCode).toBe(0);
  });

  it("proposes every control, with JSON that fits its schema", async () => {
    const disk = await typicalFile();
    const { out } = await run(disk, "suggest", "isms.xlsx", "--json");
    expect(misfits("suggest", out)).toEqual([]);
    const { suggestions, waiting } = JSON.parse(out) as SuggestJson;
    expect([suggestions.length, waiting.length]).toEqual([131, 0]);
    expect(
      suggestions.filter(({ applicable }) => applicable === "No").map(({ control }) => control),
    ).toEqual(["A.7.6", "A.8.30"]);
    expect(suggestions.every(({ rules }) => (rules[0]?.answers.length ?? 0) > 0)).toBe(true);
  });

  it("lists what it is asked for: a standard, a theme, an objective, controls", async () => {
    const disk = await typicalFile();
    const count = async (...args: string[]) => (await listed(disk, ...args)).suggestions.length;
    expect(await count("--standard", "42001")).toBe(38);
    expect(await count("--theme", "people")).toBe(8);
    expect(await count("--theme", "A.6")).toBe(9);
    expect(await count("--theme", "A.6.1")).toBe(2);
    expect(await count("--control", "A.8.30", "--control", "A.10.3")).toBe(2);
    const { out } = await run(disk, "suggest", "isms.xlsx", "--theme", "Physical");
    expect(out.split("\n").at(-1)).toBe(
      "isms.xlsx: 14 proposals, 13 applicable, 1 left out, 14 to decide, 0 to complete, 0 kept as typed",
    );
  });

  it("explains one control in full", async () => {
    const { out } = await run(
      ...([await typicalFile(), "suggest", "isms.xlsx", "--control", "A.8.30"] as const),
    );
    expect(out).toBe(
      [
        "ISO/IEC 27001:2022  A.8.30  Outsourced development",
        "  Applicable        No",
        "  State             to decide",
        "  Accepting writes  Applicable, Justification",
        "",
        "  Nobody outside the company builds software for us. (Company profile - software by others: No)",
        "",
        "Why",
        "  - Nobody outside the company builds software for us. [software-by-others = No]",
      ].join("\n"),
    );
  });

  it("writes with --accept what is listed, once, and undo takes it back", async () => {
    const before = await typicalFile();
    const args = ["--theme", "People", "--accept"] as const;
    const { out, disk } = await run(before, "suggest", "isms.xlsx", ...args);
    expect(out.split("\n").at(-1)).toMatch(/^isms\.xlsx: \d+ changes written$/);
    expect(lintPackage(disk.get("isms.xlsx") ?? new Uint8Array())).toEqual([]);
    const after = await listed(disk, "--theme", "People");
    expect(new Set(after.suggestions.map(({ state }) => state))).toEqual(new Set(["settled"]));
    const other = await listed(disk, "--theme", "Physical");
    expect(new Set(other.suggestions.map(({ state }) => state))).toEqual(new Set(["open"]));
    const twice = await run(disk, "suggest", "isms.xlsx", ...args);
    expect(twice.out).toBe("isms.xlsx: nothing to change");
    const undone = await listed((await run(disk, "undo", "isms.xlsx")).disk, "--theme", "People");
    expect(new Set(undone.suggestions.map(({ state }) => state))).toEqual(new Set(["open"]));
  });

  it("keeps what was typed, and says so", async () => {
    const typed = await run(
      ...([
        await typicalFile(),
        "set",
        "isms.xlsx",
        "SoA_27001",
        "A.8.25",
        "Applicable",
        "No",
      ] as const),
    );
    const { out } = await run(typed.disk, "suggest", "isms.xlsx", "--control", "A.8.25");
    expect(out).toContain("State             kept as typed: Applicable says No.");
    const all = await run(typed.disk, "suggest", "isms.xlsx", "--standard", "27001");
    expect(all.out).toContain("Contradictions");
    expect(all.out).toContain("PRF004  ISO 27001  A.8.25");
    const accepted = await run(
      ...([typed.disk, "suggest", "isms.xlsx", "--control", "A.8.25", "--accept"] as const),
    );
    expect(accepted.out).toBe("isms.xlsx: nothing to change");
  });

  it("shows with --dry-run, as JSON that fits its schema, and writes nothing", async () => {
    const { out, files } = await run(
      ...([
        await typicalFile(),
        "suggest",
        "isms.xlsx",
        "--control",
        "A.8.30",
        "--accept",
        "--dry-run",
        "--json",
      ] as const),
    );
    expect(misfits("change", out)).toEqual([]);
    expect((JSON.parse(out) as { changes: object[] }).changes).toHaveLength(2);
    expect(files.size).toBe(0);
  });

  it("finds nothing in the demo company that contradicts its profile", async () => {
    const { out, exitCode } = await run(await demoFile(), "suggest", "demo.xlsx", "--strict");
    expect(out).toContain("demo.xlsx: 131 proposals");
    expect(out).not.toContain("Contradictions");
    expect(exitCode).toBe(0);
  });

  it.each([
    [["--theme", "Weather"], "unknown-theme", "organizational, people"],
    [["--control", "4.1", "--standard", "27001"], "clause-always-applies", "Clause 4.1"],
    [["--control", "A.5.2"], "ambiguous-control", "Both standards have it"],
    [["--standard", "9001"], "unknown-standard", "27001 and 42001"],
  ])("refuses %j", async (args, code, words) => {
    const { err, exitCode } = await annexbook("suggest", "isms.xlsx", ...args);
    expect(err).toContain(`[${code}]`);
    expect(err).toContain(words);
    expect(exitCode).toBe(2);
  });
});
