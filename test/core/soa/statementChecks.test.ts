import { parseIsoDate } from "../../../src/core/day";
import type { SealedStatement } from "../../../src/core/soa";
import { annexA, clause, hits, input, severities, statement, type Cells } from "./statements";

const day = parseIsoDate;
const YES: Cells = { Applicable: "Yes" };
const NO: Cells = { Applicable: "No" };
const found = (id: string, of: ReturnType<typeof input>) =>
  hits(id, of).map(({ control, severity }) => `${String(control)} ${severity}`);

describe("SOA004", () => {
  const treated = { id: "R-1", controls: ["a.5.1"], isTreated: true };

  it("finds an excluded control that a treated risk, an AI system or an open finding names", () => {
    const more = {
      risks: [treated],
      aiSystems: [{ name: "Forecast", controls: ["A.5.1"] }],
      findings: [{ id: "F-1", requirement: "A.5.1", isMajor: false, isOpen: true }],
    };
    expect(found("SOA004", input([NO], more))).toEqual([
      "A.5.1 error",
      "A.5.1 warning",
      "A.5.1 warning",
    ]);
    expect(found("SOA004", input([YES], more))).toEqual([]);
  });

  it("leaves closed findings, untreated risks and other controls alone", () => {
    const more = {
      risks: [
        { ...treated, isTreated: false },
        { ...treated, controls: ["A.5.2"] },
      ],
      aiSystems: [{ name: "Forecast", controls: [] }],
      findings: [{ id: "F-1", requirement: "A.5.1", isMajor: true, isOpen: false }],
    };
    expect(found("SOA004", input([NO], more))).toEqual([]);
  });
});

describe("SOA003 and risks", () => {
  it("takes a treated risk that names the control for a driver", () => {
    const risk = { id: "R-1", controls: ["A.5.1"], isTreated: true };
    expect(found("SOA003", input([YES], { risks: [risk] }))).toEqual([]);
    expect(found("SOA003", input([YES], { risks: [{ ...risk, isTreated: false }] }))).toEqual([
      "A.5.1 error",
    ]);
  });
});

describe("SOA006 over several rows", () => {
  const rows = (count: number, themes: readonly string[]) =>
    Array.from({ length: count }, (_, index) => ({
      ...YES,
      Risk: "x",
      Control: `A.5.${String(index + 1)}`,
      Theme: themes[index % themes.length],
      Justification: "Decided in the workshop",
    }));

  it.each([
    [5, ["People", "Physical"], []],
    [6, ["People", "Physical"], ["A.5.1 info"]],
    [6, ["People"], []],
  ])("%d rows over %j", (count, themes, expected) => {
    expect(found("SOA006", input(rows(count, themes)))).toEqual(expected);
  });
});

describe("SOA012", () => {
  const ticked = { ...YES, Risk: "x" };
  const risk = { id: "R-1", controls: ["A.5.2"], isTreated: false };

  it("finds a ticked risk that is in no register", () => {
    expect(found("SOA012", input([ticked], { risks: [risk] }))).toEqual(["A.5.1 warning"]);
  });

  it("asks for nothing where there are no risks, or the risk is there", () => {
    expect(found("SOA012", input([ticked], { risks: [] }))).toEqual([]);
    expect(found("SOA012", input([ticked]))).toEqual([]);
    const named = { ...risk, controls: ["A.5.1"] };
    expect(found("SOA012", input([ticked], { risks: [named] }))).toEqual([]);
    expect(found("SOA012", input([YES], { risks: [risk] }))).toEqual([]);
  });
});

describe("SOA015", () => {
  it("asks for version, date, approver and an approved plan", () => {
    const settings = {
      version: " ",
      datedOn: undefined,
      approvedBy: "",
      treatmentPlanApprovedOn: undefined,
    };
    const columns = (more: object) =>
      hits("SOA015", input([], { settings: { ...settings, ...more } })).map(
        ({ column, severity }) => `${column} ${severity}`,
      );
    expect(columns({ phase: "Stage 1" })).toEqual([
      "SoA version warning",
      "SoA date warning",
      "Approved by warning",
      "Treatment plan approved on warning",
    ]);
    expect(columns({ phase: "Building" })[0]).toBe("SoA version info");
    expect(hits("SOA015", input([]))).toEqual([]);
  });
});

describe("a sealed statement", () => {
  const cells: Cells = {
    ...YES,
    Title: "Policies",
    Justification: "Contract with X",
    Status: "Planned",
  };
  const sealed: readonly SealedStatement[] = [statement(cells)];

  it("is the same when owners, levels and evidence changed", () => {
    const now = { ...cells, Owner: "Ada", Level: 2, Evidence: "ISMS/01" };
    expect(hits("SOA016", input([now], { sealed }))).toEqual([]);
  });

  it.each([
    ["Title", "Policy"],
    ["Applicable", "No"],
    ["Risk", "x"],
    ["Justification", "Law"],
    ["Status", "Implemented"],
    ["Scope note", "not for Bristol"],
    ["AI systems", "Forecast"],
  ])("changed in %s", (heading, value) => {
    expect(hits("SOA016", input([{ ...cells, [heading]: value }], { sealed }))).toHaveLength(1);
  });

  it("misses what is gone and what is new", () => {
    const now = input([{ ...cells, Control: "OWN-1" }], { sealed });
    expect(found("SOA016", now)).toEqual(["OWN-1 warning", "A.5.1 warning"]);
    expect(hits("SOA016", input([cells]))).toEqual([]);
    expect(hits("SOA016", now).map(({ message }) => message)).toEqual([
      "New since the statement was approved.",
      "It was in the approved statement and is gone.",
    ]);
    const later = input([{ ...cells, Status: "Implemented", Risk: "x" }], { sealed });
    expect(hits("SOA016", later)[0]).toMatchObject({
      column: "Drivers",
      message: "Changed since the statement was approved: Drivers, Status.",
    });
  });

  it("asks for a new reason when applicability changed (SOA023)", () => {
    const flipped = { ...cells, Applicable: "No" };
    expect(found("SOA023", input([flipped], { sealed }))).toEqual(["A.5.1 warning"]);
    const explained = { ...flipped, Justification: "The contract ended" };
    expect(found("SOA023", input([explained], { sealed }))).toEqual([]);
    expect(found("SOA023", input([cells], { sealed }))).toEqual([]);
  });
});

describe("SOA017", () => {
  it("accepts all of Annex A and own controls with a source", () => {
    const rows = [...annexA("27001", YES), { Control: "OWN-1", Source: "Customer X" }];
    expect(found("SOA017", input(rows))).toEqual([]);
  });

  it("finds what is missing, double, unknown or without a source", () => {
    const rows = [
      ...annexA("27001", YES).slice(1),
      { Control: "a.5.2" },
      { Control: "A.5.99" },
      { Control: "OWN-1" },
      { Control: "" },
    ];
    expect(
      hits("SOA017", input(rows)).map(({ control, column }) => `${String(control)} ${column}`),
    ).toEqual(["A.5.1 Control", "a.5.2 Control", "A.5.99 Control", "OWN-1 Source"]);
  });
});

describe("SOA018", () => {
  it("looks at clauses of the same standard too", () => {
    const clauses = [
      clause({ Level: 9 }),
      clause({ Conformity: "Fine" }),
      clause({ Standard: "ISO 42001", Level: 9 }),
    ];
    expect(found("SOA018", input([], { clauses }))).toEqual([
      "Clause 4.1 error",
      "Clause 4.1 error",
    ]);
  });
});

describe("SOA019", () => {
  const excluded = (standard: "27001" | "42001", count: number) =>
    annexA(standard, NO).map((row, index) => (index < count ? row : { ...row, ...YES }));

  it.each([
    ["27001", 14, false, []],
    ["27001", 15, false, ["info"]],
    ["27001", 15, true, ["info"]],
    ["42001", 12, false, []],
    ["42001", 13, false, ["info"]],
    ["42001", 13, true, []],
  ] as const)(
    "%s with %d exclusions, only using AI: %p",
    (standard, count, onlyUsesAi, expected) => {
      const settings = { onlyUsesAi };
      expect(severities("SOA019", excluded(standard, count), { standard, settings })).toEqual(
        expected,
      );
    },
  );
});

describe("SOA020", () => {
  // A pair of the verified list whose relation is subset: 42001 A.8.4 is a part of 27001 A.5.26.
  const rows = annexA("42001", { ...YES, Status: "Implemented" });
  const others = (cells: Cells) => annexA("27001", cells).map((row) => statement(row));

  it("finds implemented parts of excluded controls, in 42001 alone", () => {
    const all = hits("SOA020", input(rows, { standard: "42001", otherStatements: others(NO) }));
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThanOrEqual(3);
    expect(
      hits("SOA020", input(rows, { standard: "42001", otherStatements: others(YES) })),
    ).toEqual([]);
    const planned = annexA("42001", { ...YES, Status: "Planned" });
    expect(
      hits("SOA020", input(planned, { standard: "42001", otherStatements: others(NO) })),
    ).toEqual([]);
    expect(hits("SOA020", input(annexA("27001", NO), { otherStatements: others(NO) }))).toEqual([]);
  });
});

describe("SOA024 and SOA025", () => {
  const implemented = { ...YES, Status: "Implemented" };
  const major = { id: "F-1", requirement: "A.5.1", isMajor: true, isOpen: true };

  it.each([
    [implemented, major, 1],
    [implemented, { ...major, isMajor: false }, 0],
    [implemented, { ...major, isOpen: false }, 0],
    [implemented, { ...major, requirement: "A.5.2" }, 0],
    [{ ...YES, Status: "Planned" }, major, 0],
  ])("%j with %j: %d", (row, finding, count) => {
    expect(hits("SOA024", input([row], { findings: [finding] }))).toHaveLength(count);
  });

  it.each([
    ["Supplier", [], 1],
    ["Shared", [], 1],
    ["Us", [], 0],
    ["Supplier", ["Cloud Ltd"], 0],
    ["Supplier", undefined, 0],
  ])("performed by %s, suppliers %j: %d", (performer, suppliers, count) => {
    const row = { ...YES, "Performed by": performer };
    const more = suppliers === undefined ? {} : { suppliers };
    expect(hits("SOA025", input([row], more))).toHaveLength(count);
  });
});

describe("SOA026", () => {
  it.each([
    [{ lastRiskAssessmentOn: day("2026-10-01") }, []],
    [{ lastRiskAssessmentOn: day("2026-10-02") }, ["SoA date"]],
    [{ scopeChangedOn: day("2026-10-01") }, []],
    [{ scopeChangedOn: day("2026-10-02") }, ["SoA date"]],
    [{ settings: { versionOnCertificate: "0.9" } }, ["SoA version on certificate"]],
    [{ settings: { versionOnCertificate: "" } }, []],
  ])("%j", (more, columns) => {
    expect(hits("SOA026", input([], more)).map(({ column }) => column)).toEqual(columns);
  });
});
