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

  it.each(["27001/attainment", "42001/own/progress", "27001/controlType/Corrective/target"])(
    "opens %s as JSON that fits its schema",
    async (path) => {
      const disk = await demoFile();
      const { out } = await annexbookOver(disk, "score", "demo.xlsx", "--why", path, "--json");
      expect(misfits("score-why", out)).toEqual([]);
    },
  );

  it.each(["27001", "9001/mean", "27001/theme/mean", "27001/color/red/mean", "mean"])(
    "refuses %s, which names no number",
    async (path) => {
      const ran = await annexbookOver(await demoFile(), "score", "demo.xlsx", "--why", path);
      expect(ran.err).toContain("[unknown-number]");
      expect(ran.exitCode).toBe(3);
    },
  );

  it("refuses a workbook that holds nothing of ours", async () => {
    const bytes = writePackage(bookOf({ name: "Budget" }));
    const ran = await annexbookOver(new Map([["budget.xlsx", bytes]]), "score", "budget.xlsx");
    expect(ran.err).toBe(
      "annexbook: This workbook holds nothing of Annexbook yet: fill it first. [not-filled]",
    );
    expect(ran.exitCode).toBe(3);
  });
});
