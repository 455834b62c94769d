import { annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

describe("annexbook pdca", () => {
  it("prints phases and quarters, as a table and by its schema", async () => {
    const files = await demoFile();
    const json = await annexbookOver(files, "pdca", "demo.xlsx", "--json");
    expect(misfits("pdca", json.out)).toEqual([]);
    const { out, exitCode } = await annexbookOver(
      files,
      ...["pdca", "demo.xlsx", "--standard", "42001"],
    );
    expect(exitCode).toBe(0);
    // Stage 1 is in 60 days, 2027-01-23; stage 2 in 120, 2027-03-24.
    expect(out).toMatch(/^ISO 42001 +check +2027 Q1 /m);
    expect(out).not.toContain("ISO 27001");
  });
});
