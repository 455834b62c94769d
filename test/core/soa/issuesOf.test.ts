import { errorsOf, groupIssues, issuesOf, SOA_CHECKS } from "../../../src/core/soa";
import { annexA, clause, input, severities, type Cells } from "./statements";

const YES: Cells = { Applicable: "Yes" };
const NO: Cells = { Applicable: "No" };

describe("the checks of clauses", () => {
  const conforming = { Conformity: "Conforms", Evidence: "ISMS/02" };

  it.each([
    ["Building", "info"],
    ["Stage 1", "info"],
    ["Stage 2", "error"],
    ["Certified", "error"],
  ] as const)("CLS001 in phase %s is %s", (phase, severity) => {
    const clauses = [clause({}), clause(conforming), clause({ Standard: "ISO 42001" })];
    expect(severities("CLS001", [], { clauses, settings: { phase } })).toEqual([severity]);
  });

  it("CLS001 accepts an inherited answer", () => {
    const clauses = [
      clause({ Clause: "Clause 7.5.1", "Answered with": "ISO 42001", Sharing: "same" }),
      clause({ Standard: "ISO 42001", Clause: "Clause 7.5.1", ...conforming }),
    ];
    expect(severities("CLS001", [], { clauses })).toEqual([]);
  });

  it.each([
    ["Partly conforms", {}, 1],
    ["Does not conform", {}, 1],
    ["Partly conforms", { Finding: "F-1" }, 0],
    ["Conforms", {}, 0],
    ["", {}, 0],
  ])("CLS002: %s %j", (conformity, more, count) => {
    const clauses = [clause({ Conformity: conformity, ...more })];
    expect(severities("CLS002", [], { clauses })).toHaveLength(count);
  });

  it("CLS002 accepts an open finding of the register", () => {
    const clauses = [clause({ Conformity: "Partly conforms" })];
    const finding = { id: "F-1", requirement: "4.1", isMajor: false, isOpen: true };
    expect(severities("CLS002", [], { clauses, findings: [finding] })).toEqual([]);
    expect(
      severities("CLS002", [], { clauses, findings: [{ ...finding, isOpen: false }] }),
    ).toHaveLength(1);
  });

  it("CLS003 asks for evidence of what conforms, unless it is kept elsewhere", () => {
    const clauses = [
      clause({ Conformity: "Conforms" }),
      clause(conforming),
      clause({ Conformity: "Partly conforms" }),
    ];
    expect(severities("CLS003", [], { clauses })).toEqual(["warning"]);
    expect(severities("CLS003", [], { clauses, settings: { evidenceIsElsewhere: true } })).toEqual(
      [],
    );
  });
});

describe("all issues", () => {
  const rows = [
    { Control: "A.5.2" },
    { Control: "A.5.1", ...NO },
    ...annexA("27001", { ...YES, Risk: "x", Status: "Not implemented", Owner: "Ada" }).slice(2),
  ];
  const all = issuesOf(
    input(rows, { clauses: [clause({})], settings: { version: "", versionOnCertificate: "" } }),
  );

  it("stand in the order of the sheet, statement first and clauses last", () => {
    expect(all.map(({ id, control }) => `${id} ${String(control)}`)).toEqual([
      "SOA015 undefined",
      "SOA001 A.5.2",
      "SOA002 A.5.1",
      "SOA022 A.5.1",
      "CLS001 Clause 4.1",
    ]);
  });

  it("name where the standard asks for it", () => {
    expect(all.map(({ clause: source }) => source)).toEqual([
      "ISO/IEC 27001:2022, 6.1.3 d",
      "ISO/IEC 27001:2022, 6.1.3 d",
      "ISO/IEC 27001:2022, 6.1.3 d",
      "practice",
      "ISO/IEC 27001:2022, 9.1",
    ]);
  });

  it("are grouped by gravity and check", () => {
    expect(
      groupIssues(all).map(({ id, severity, issues }) => [id, severity, issues.length]),
    ).toEqual([
      ["SOA001", "error", 1],
      ["SOA002", "error", 1],
      ["CLS001", "error", 1],
      ["SOA015", "warning", 1],
      ["SOA022", "warning", 1],
    ]);
  });

  it("are errors whether or not the others are asked for", () => {
    const rows = annexA("27001", { ...YES, Justification: "Because." });
    const errors = errorsOf(input(rows));
    expect(errors.length).toBeGreaterThan(90);
    expect(errors).toEqual(issuesOf(input(rows)).filter(({ severity }) => severity === "error"));
  });

  it("are 93 undecided ones in one group while building", () => {
    const building = input(annexA("27001", {}), { settings: { phase: "Building" } });
    expect(groupIssues(issuesOf(building)).map(({ id, issues }) => [id, issues.length])).toEqual([
      ["SOA001", 93],
    ]);
  });

  it("come from 29 checks with ids of their own", () => {
    expect(new Set(SOA_CHECKS.map(({ id }) => id)).size).toBe(29);
  });
});
