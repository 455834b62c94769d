import { annexbook, annexbookOver } from "./commandLine";
import { demoFile } from "./demoFile";
import { misfits } from "./jsonSchemas";

interface Printed {
  readonly standards: readonly {
    readonly standard: string;
    readonly stages: readonly object[];
    readonly lines: readonly {
      readonly id: string;
      readonly state: string;
      readonly cell: string;
    }[];
  }[];
}

const blockedIn = (out: string, index: number) =>
  (JSON.parse(out) as Printed).standards[index]?.lines
    .filter(({ state }) => state === "Blocked")
    .map(({ id }) => id);

describe("annexbook ready", () => {
  it("names what blocks the demo company, in JSON that fits its schema", async () => {
    const files = await demoFile();
    const { out, exitCode } = await annexbookOver(files, "ready", "demo.xlsx", "--json");
    expect(misfits("ready", out)).toEqual([]);
    expect(exitCode).toBe(1);
    // A.7.12 is excluded without justification; nothing else is open for ISO 27001.
    expect(blockedIn(out, 0)).toEqual(["statement"]);
    // Its first internal audit and review are planned, not held.
    expect(blockedIn(out, 1)).toEqual(["auditDone", "reviewDone"]);
  });

  it("counts by stage and says where to look", async () => {
    const args = ["ready", "demo.xlsx", "--standard", "42001"] as const;
    const { out } = await annexbookOver(await demoFile(), ...args);
    expect(out).toContain("ISO/IEC 42001:2023. Stage 1: 12 of 12 ready. Stage 2: 3 of 5 ready.");
    expect(out).not.toContain("27001");
    expect(out).toMatch(/2 +Blocked +Internal audit held +Hold the internal audit.* Audits/);
  });

  it("finds an empty workbook blocked, with the cell of each blocker that has one", async () => {
    const { files } = await annexbook("new", "empty.xlsx");
    const { out, exitCode } = await annexbookOver(files, "ready", "empty.xlsx", "--json");
    expect(exitCode).toBe(1);
    expect(blockedIn(out, 0)).toEqual([
      "scope",
      "policy",
      "riskMethod",
      "riskResults",
      "statement",
      "treatmentPlan",
      "objectives",
      "auditPlanned",
      "reviewPlanned",
      "auditDone",
      "reviewDone",
      "operation",
    ]);
    const { standards } = JSON.parse(out) as Printed;
    const cellOf = (id: string) => standards[0]?.lines.find((line) => line.id === id)?.cell;
    // Row 5 has the headings, the policy is the second document, Held in the eighth column.
    expect(cellOf("policy")).toBe("H7");
    expect(cellOf("scope")).toMatch(/^B\d+$/);
  });

  it("refuses a standard that is none", async () => {
    const { exitCode } = await annexbookOver(
      await demoFile(),
      "ready",
      "demo.xlsx",
      "--standard",
      "9001",
    );
    expect(exitCode).toBe(2);
  });
});
