import { lintPackage } from "../../src/ooxml";
import { annexbook } from "./commandLine";
import { misfits } from "./jsonSchemas";
import { validate } from "../oracle/validator";

const bytesOf = async (...args: string[]) => {
  const { files } = await annexbook("new", "out.xlsx", ...args);
  const bytes = files.get("out.xlsx");
  if (bytes === undefined) throw new Error("nothing written");
  return bytes;
};

describe("annexbook new", () => {
  it.each([[[]], [["--demo"]]])("writes a workbook without a fault: %j", async (args) => {
    const bytes = await bytesOf(...args);
    expect(validate(bytes)).toEqual([]);
    expect(lintPackage(bytes)).toEqual([]);
  });

  it("writes the same bytes for the same day and id, and fewer than 600 KB", async () => {
    const [one, other] = [await bytesOf("--demo"), await bytesOf("--demo")];
    expect(Buffer.compare(one, other)).toBe(0);
    expect(one.length).toBeLessThan(600_000);
    const tomorrow = await bytesOf("--demo", "--today", "2026-11-25");
    expect(Buffer.compare(one, tomorrow)).not.toBe(0);
  });

  it("says where the demo company stands", async () => {
    const { out, exitCode } = await annexbook("new", "out.xlsx", "--demo");
    expect(out.split("\n")).toEqual([
      "out.xlsx: 30 sheets for Brightwater Logistics Software Ltd",
      "",
      "Standard   Progress  Implemented  Mean level  Assessed  Excluded  Undecided  Errors / warnings  Next audit",
      "---------  --------  -----------  ----------  --------  --------  ---------  -----------------  ----------",
      "ISO 27001  100 %     82 %         2.8         89 of 90  3         0          2 / 5              2027-03-24",
      "ISO 42001  100 %     47 %         2.1         36 of 36  2         0          0 / 1              2027-01-23",
    ]);
    expect(exitCode).toBe(0);
  });

  it("says that a new workbook has no numbers yet", async () => {
    const { out } = await annexbook("new", "out.xlsx");
    expect(out).toMatch(/\nISO 27001 +0 % +- +- +0 of 0 +0 +93 +0 \/ 0 +-\n/);
  });

  it("prints JSON that fits its schema", async () => {
    const { out } = await annexbook("new", "out.xlsx", "--demo", "--json");
    expect(misfits("new", out)).toEqual([]);
    expect(JSON.parse(out)).toMatchObject({
      path: "out.xlsx",
      standards: [{ errors: 2 }, { warnings: 1 }],
    });
    expect(misfits("new", (await annexbook("new", "out.xlsx", "--json")).out)).toEqual([]);
  });

  it.each([
    [["new"], "missing-argument"],
    [["new", "out.xlsx", "--standards", "9001"], "unknown-standard"],
    [["new", "out.xlsx", "--today", "2026-02-30"], "invalid-day"],
    [["new", "out.xlsx", "more.xlsx"], "unexpected-argument"],
  ])("refuses %j and writes nothing", async (args, code) => {
    const { err, exitCode, files } = await annexbook(...args);
    expect(err).toContain(`[${code}]`);
    expect(exitCode).toBe(2);
    expect(files.size).toBe(0);
  });
});
