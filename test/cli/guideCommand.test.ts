import { annexbook } from "./commandLine";
import { misfits } from "./jsonSchemas";

describe("annexbook guide", () => {
  it("says what a control asks, in lines of at most 80 characters", async () => {
    const { out, exitCode } = await annexbook("guide", "A.8.13");
    expect(out).toMatch(
      /^ISO\/IEC 27001:2022 {2}A\.8\.13 {2}Information backup\n\nWhat it asks\n {2}\S/,
    );
    const headings = out.split("\n").filter((line) => /^[A-Z][a-z]/.test(line));
    expect(headings).toEqual([
      "What it asks",
      "Good at a small company",
      "Good at a larger one",
      "What to show",
      "What the auditor will ask",
      "The common mistake",
      "Levels",
      "Related",
    ]);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(out.match(/^ {2}- .*/gm)?.length).toBeGreaterThanOrEqual(6);
    expect(out).toMatch(/\n {2}1 \S.*\n(?: {4}.*\n)* {2}3 \S.*\n(?: {4}.*\n)* {2}5 \S/);
    expect(exitCode).toBe(0);
  });

  it.each([
    ["a control", ["A.8.13"]],
    ["a clause of one standard", ["Clause 4.1", "--standard", "42001"]],
  ])("prints JSON as its schema says: %s", async (_name, args) => {
    const { out } = await annexbook("guide", ...args, "--json");
    expect(misfits("guide", out)).toEqual([]);
  });

  it("asks for the standard where both have the id", async () => {
    const { err, exitCode } = await annexbook("guide", "4.1");
    expect(err).toContain("Name the standard too. [ambiguous-control]");
    expect(exitCode).toBe(2);
    const { out } = await annexbook("guide", "clause 4.1", "--standard", "42001");
    expect(out).toMatch(/^ISO\/IEC 42001:2023 {2}4\.1 {2}/);
  });

  it.each([
    ["no id", [], "missing-argument"],
    ["an id that no standard has", ["A.9.99"], "unknown-control"],
    ["a standard that is none", ["A.5.1", "--standard", "9001"], "unknown-standard"],
  ])("refuses %s", async (_name, args, code) => {
    const { err, exitCode } = await annexbook("guide", ...args);
    expect(err).toContain(`[${code}]`);
    expect(exitCode).toBe(2);
  });

  it("names the parts of a clause that is answered in parts", async () => {
    const { err, exitCode } = await annexbook("guide", "6.1", "--standard", "27001");
    expect(err).toContain("Clause 6.1 is answered in its parts: 6.1.1, 6.1.2, 6.1.3.");
    expect(exitCode).toBe(2);
  });
});
