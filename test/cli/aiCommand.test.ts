import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

describe("annexbook ai", () => {
  it("shows the systems of the demo company against the 38 controls", async () => {
    const files = await demoFile();
    const { out, exitCode } = await annexbookOver(files, "ai", "demo.xlsx");
    expect(exitCode).toBe(0);
    const lines = out.split("\n");
    expect(lines.slice(2, 40).map((line) => line.split(" ")[0])).toHaveLength(38);
    expect(lines.find((line) => line.startsWith("A.10.3"))).toMatch(
      /Yes +yes \+3 +yes \+3 +yes \+3$/,
    );
    expect(lines.find((line) => line.startsWith("A.5.3"))).toMatch(/yes \+1 -1/);
    // 28 rows are as the systems say; A.7.3 and A.9.4 were left out by hand.
    expect(lines.at(-1)).toBe("demo.xlsx: 3 AI systems, 9 proposals to accept");
  });

  it("explains one system, by id or name, and prints JSON that fits its schema", async () => {
    const files = await demoFile();
    const run = async (...args: string[]) => annexbookOver(files, "ai", "demo.xlsx", ...args);
    const { out } = await run("--system", "coding assistant");
    expect(out).toContain("AI-03  Coding assistant  (customer)");
    expect(out).toContain("A.9.4  Intended use of the AI system  (Applicable says No)");
    expect(out).toContain("It is asked of the role producer or partner; ours is customer.");
    expect(misfits("ai", (await run("--json")).out)).toEqual([]);
    expect(misfits("ai", (await run("--system", "AI-01", "--json")).out)).toEqual([]);
    const unknown = await run("--system", "AI-77");
    expect(unknown.exitCode).toBe(2);
    expect(unknown.err).toContain(
      'No AI system in use is called "AI-77"; there are AI-01, AI-02, AI-03.',
    );
  });

  it("writes what is accepted into empty cells, which undo takes back", async () => {
    const files = await demoFile();
    const proposed = await annexbookOver(files, "ai", "demo.xlsx", "--propose");
    expect(proposed.out).toContain("kept: Applicable says No.");
    const dry = await annexbookOver(files, "ai", "demo.xlsx", "--accept", "A.9", "--dry-run");
    expect([dry.exitCode, dry.files.size]).toEqual([0, 0]);
    expect(dry.out).toContain("demo.xlsx: 2 changes planned, none written");
    const done = await annexbookOver(files, "ai", "demo.xlsx", "--accept", "all");
    const after = new Map([...files, ...done.files]);
    const again = await annexbookOver(after, "ai", "demo.xlsx", "--accept", "all");
    expect(again.out).toBe("demo.xlsx: nothing to change");
    const undone = await annexbookOver(after, "undo", "demo.xlsx");
    expect(undone.exitCode).toBe(0);
    const back = await annexbookOver(new Map([...after, ...undone.files]), "ai", "demo.xlsx");
    expect(back.out).toContain("9 proposals to accept");
  });

  it("says what is missing in an empty workbook, and refuses ids that are none", async () => {
    const { files } = await annexbook("new", "isms.xlsx");
    const { out } = await annexbookOver(files, "ai", "isms.xlsx");
    expect(out).toBe(
      "isms.xlsx: no AI systems in use; list them on the sheet AI systems (42001 has to be in scope)",
    );
    const refused = await annexbookOver(files, "ai", "isms.xlsx", "--accept", "A.77");
    expect([refused.exitCode, refused.files.size]).toEqual([3, 0]);
    expect(refused.err).toContain('"A.77" is neither a control nor an objective');
    expect((await annexbookOver(files, "ai", "isms.xlsx", "--accept", " ")).exitCode).toBe(2);
  });
});
