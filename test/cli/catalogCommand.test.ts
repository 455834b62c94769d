import { annexbook } from "./commandLine";
import { misfits } from "./jsonSchemas";

describe("annexbook catalog", () => {
  it("counts both catalogs", async () => {
    const { out, exitCode } = await annexbook("catalog");
    expect(out).toContain("ISO/IEC 27001:2022: 93 controls, 30 clauses to answer\n");
    expect(out).toContain("   37  Organizational controls\n");
    expect(out).toContain("ISO/IEC 42001:2023: 38 controls, 32 clauses to answer\n");
    expect(out).toContain("    9  A.6 AI system life cycle\n");
    expect(exitCode).toBe(0);
  });

  it.each([
    ["27001", 93 + 41],
    ["42001", 38 + 43],
  ])("lists the clauses and controls of %s: %d rows", async (standard, rows) => {
    const { out } = await annexbook("catalog", standard);
    expect(out.split("\n").slice(4)).toHaveLength(rows);
  });

  it("keeps A.5.10 and A.5.1 apart", async () => {
    const { out } = await annexbook("catalog", "27001");
    expect(out).toContain("\nA.5.1   Policies for information security\n");
    expect(out).toContain("\nA.5.10  Acceptable use of information and other associated assets\n");
  });

  it("shows one control with its attributes, its past and its mappings", async () => {
    const { out } = await annexbook("catalog", "A.8.9");
    expect(out).toContain("ISO/IEC 27001:2022  A.8.9  Configuration management\n");
    expect(out).toContain("\nTheme: technological\nAttributes: Preventive, Confidentiality,");
    expect(out).toContain("\nNew in the 2022 edition\n");
    expect(out).toMatch(/\n27001-CSF +27001 A\.8\.9 +NIST CSF 2\.0 PR\.PS-01 +intersects +NIST/);
  });

  it("shows what a control of the other standard maps to it", async () => {
    const { out } = await annexbook("catalog", "27001", "A.5.1");
    expect(out).toMatch(/\n42001-27001 +42001 A\.2\.2 +ISO 27001 A\.5\.1 +intersects/);
    expect(out).toMatch(/\n2013-2022 +2013 A\.5\.1\.1 +ISO 27001 A\.5\.1 +related/);
  });

  it.each([
    ["a.8.34", "A.8.34  Protection of information systems during audit testing"],
    ["8.34", "A.8.34  Protection of information systems during audit testing"],
    ["a.6.2.8", "A.6.2.8  AI system recording of event logs"],
  ])("understands the id %s", async (id, line) => {
    expect((await annexbook("catalog", id)).out).toContain(line);
  });

  it.each([
    ["Clause 9.3.1", "9.3.1  General"],
    ["5.1", "5.1  Leadership and commitment"],
  ])("takes %s of a named standard for a clause", async (id, line) => {
    const { out } = await annexbook("catalog", "27001", id);
    expect(out).toContain(line);
    expect(out).toContain("\nPhase: ");
  });

  it.each([
    ["the counts", ["catalog"]],
    ["a list", ["catalog", "27001"]],
    ["another list", ["catalog", "42001"]],
    ["a control", ["catalog", "27001", "A.5.1"]],
    ["a control of 42001", ["catalog", "42001", "A.6.1.2"]],
    ["a clause", ["catalog", "42001", "6.1.4"]],
  ])("prints %s as JSON that fits its schema", async (_name, args) => {
    expect(misfits("catalog", (await annexbook(...args, "--json")).out)).toEqual([]);
  });

  it.each([
    [
      ["A.5.2"],
      'Both standards have it: 27001 A.5.2 "Information security roles and responsibilities" and 42001 A.5.2 "AI system impact assessment process". Name the standard too. [ambiguous-control]',
    ],
    [
      ["4.1"],
      'Both standards have it: 27001 4.1 "Understanding the organization and its context" and 42001 4.1 "Understanding the organization and its context". Name the standard too. [ambiguous-control]',
    ],
    [
      ["A.8.35"],
      'ISO/IEC 27001:2022 or ISO/IEC 42001:2023 has no control or clause "A.8.35"; the nearest is A.8.34. [unknown-control]',
    ],
    [
      ["42001", "A.10.5"],
      'ISO/IEC 42001:2023 has no control or clause "A.10.5"; the nearest is A.10.4. [unknown-control]',
    ],
    [["27002", "A.5.1"], 'The standards are 27001 and 42001, not "27002". [unknown-standard]'],
    [["27001", "A.5.1", "x"], 'catalog cannot use "x". [unexpected-argument]'],
  ])("refuses %j in one line, with exit code 2", async (args, line) => {
    const { err, exitCode } = await annexbook("catalog", ...args);
    expect(err).toBe(`annexbook: ${line}`);
    expect(exitCode).toBe(2);
  });
});
