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
});
