import { writePackage } from "../../src/ooxml";
import { bookOf } from "../ooxml/plainSheet";
import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

describe("annexbook score", () => {
  it("prints JSON that fits its schema", async () => {
    const { out, exitCode } = await annexbookOver(await demoFile(), "score", "demo.xlsx", "--json");
    expect(misfits("score", out)).toEqual([]);
    expect(exitCode).toBe(0);
  });

  it("agrees with what `new` said about the same workbook", async () => {
    const made = await annexbook("new", "demo.xlsx", "--demo", "--json");
    const { out } = await annexbookOver(made.files, "score", "demo.xlsx", "--json");
    const scores = JSON.parse(out) as { standards: { maturity: { mean: number } }[] };
    const summaries = JSON.parse(made.out) as { standards: { mean: number }[] };
    expect(scores.standards.map(({ maturity }) => maturity.mean)).toEqual(
      summaries.standards.map(({ mean }) => mean),
    );
  });

  it("opens a number to rows that add up to it", async () => {
    const { out } = await annexbookOver(
      ...([await demoFile(), "score", "demo.xlsx", "--why", "27001/theme/People/mean"] as const),
    );
    expect(out.split("\n")).toEqual([
      "ISO/IEC 27001:2022, theme People: mean = weight x level / weight, over the applicable rows with a level",
      "",
      "Control  Level  Target  Weight  Above  Below",
      "-------  -----  ------  ------  -----  -----",
      "A.6.1    3      3       1       3      1",
      "A.6.2    3      3       1       3      1",
      "A.6.3    4      4       1       4      1",
      "A.6.4    3      3       1       3      1",
      "A.6.5    2      3       1       2      1",
      "A.6.6    2      3       1       2      1",
      "A.6.7    3      3       1       3      1",
      "A.6.8    4      3       1       4      1",
      "",
      "Sum: 24 / 8 = 3",
    ]);
  });

  it("says which rows a number leaves out, and why", async () => {
    const path = "27001/mean";
    const { out } = await annexbookOver(await demoFile(), "score", "demo.xlsx", "--why", path);
    expect(out).toContain("Left out, not applicable (3): ");
    expect(out).toContain("Left out, not assessed (1): A.8.2");
  });

  it.each([
    "27001/attainment",
    "42001/own/progress",
    "27001/controlType/Corrective/target",
    "27001/clause/4/gap",
    "27001/meanOfThemeMeans",
    "42001/headStart",
  ])("opens %s as JSON that fits its schema", async (path) => {
    const disk = await demoFile();
    const { out } = await annexbookOver(disk, "score", "demo.xlsx", "--why", path, "--json");
    expect(misfits("score-why", out)).toEqual([]);
  });

  it.each([
    "27001",
    "9001/mean",
    "27001/theme/mean",
    "27001/color/red/mean",
    "27001/clause/3/mean",
    "27001/theme/People/meanOfThemeMeans",
    "42001/relation/alike/headStart",
    "mean",
  ])("refuses %s, which names no number", async (path) => {
    const ran = await annexbookOver(await demoFile(), "score", "demo.xlsx", "--why", path);
    expect(ran.err).toContain("[unknown-number]");
    expect(ran.exitCode).toBe(3);
  });

  it("says what each standard already has from the other one", async () => {
    const { out, exitCode } = await annexbookOver(
      ...([await demoFile(), "score", "demo.xlsx", "--head-start"] as const),
    );
    expect(exitCode).toBe(0);
    const lines = out.split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "ISO/IEC 42001:2023, supported by what is in place for ISO/IEC 27001:2022",
      "  Controls  36 of 38",
      "  Clauses   28 of 32",
    ]);
    expect(lines).toContain(
      "ISO/IEC 27001:2022, supported by what is in place for ISO/IEC 42001:2023",
    );
    expect(lines.find((line) => line.startsWith("A.4.3 "))).toMatch(
      /^A\.4\.3 +Data resources +subset +in place +A\.5\.9$/,
    );
  });

  it("prints head starts as JSON that fits its schema", async () => {
    const { out } = await annexbookOver(
      ...([await demoFile(), "score", "demo.xlsx", "--head-start", "--json"] as const),
    );
    expect(misfits("score-head-start", out)).toEqual([]);
  });

  it("gives one answer at a time", async () => {
    const ran = await annexbookOver(
      ...([await demoFile(), "score", "demo.xlsx", "--head-start", "--why", "27001/mean"] as const),
    );
    expect(ran.err).toContain("[options-exclude]");
    expect(ran.exitCode).toBe(2);
  });

  it("refuses a workbook that holds nothing of ours", async () => {
    const bytes = writePackage(bookOf({ name: "Budget" }));
    const ran = await annexbookOver(new Map([["budget.xlsx", bytes]]), "score", "budget.xlsx");
    expect(ran.err).toBe(
      "annexbook: This workbook holds nothing of Annexbook yet: fill it first. [not-filled]",
    );
    expect(ran.exitCode).toBe(3);
  });
});
