import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { readContext } from "../../../src/app/readContext";
import { nextIds } from "../../../src/app/registers/nextIds";
import { planAddRecord } from "../../../src/app/registers/planAddRecord";
import { recordAt } from "../../../src/app/registers/recordAt";
import { registerOf, registers, type Register } from "../../../src/app/registers/register";
import { registerCard } from "../../../src/app/registers/registerCard";
import { registerRows } from "../../../src/app/registers/registerRows";
import { planReminders } from "../../../src/app/remind/planReminders";
import { parseIsoDate } from "../../../src/core/day";
import type { WorkbookState } from "../../../src/core/workbook";
import { workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");

function register(table: string): Register {
  const found = registerOf(table);
  if (found === undefined) throw new Error(`no register ${table}`);
  return found;
}

function inputOf(state: WorkbookState) {
  return {
    state,
    context: readContext(state, TODAY),
    issues: checkWorkbook(state, TODAY),
    reminders: planReminders(state, TODAY),
  };
}

const rowsOf = (table: string, typed: Typed) =>
  registerRows(register(table), inputOf(workbookState(typed)));

const cardOf = (table: string, key: string, typed: Typed) =>
  registerCard(register(table), key, inputOf(workbookState(typed)));

describe("the registers", () => {
  it("are the tables that people keep, in the order of their sheets", () => {
    expect(registers().map(({ name, idPrefix }) => [name, idPrefix])).toEqual([
      ["Risks", "R-"],
      ["Findings", "F-"],
      ["AI systems", "AI-"],
      ["AI assessments", "IA-"],
      ["Suppliers", undefined],
      ["Context", undefined],
      ["Objectives", "O-"],
      ["Obligations", undefined],
      ["Management reviews", "MR-"],
      ["Roadmap", "T-"],
      ["People", undefined],
    ]);
    expect(registerOf("ab_risks")?.about).toMatch(/^What could go wrong/);
    expect(registerOf("AB_SoA_27001")).toBeUndefined();
  });

  it("list columns that their sheets have", () => {
    for (const { table, listed, title, keys } of registers()) {
      const headings = workbookState().tables.find(({ name }) => name === table)?.headings;
      expect(headings).toEqual(expect.arrayContaining([...listed, title, ...keys]));
    }
  });
});

describe("the next number", () => {
  it.each([
    ["begins with 1", [], "R-01"],
    ["has as many digits as the greatest one", ["R-002", "R-017"], "R-018"],
    ["does not count those of the library", ["S-40", "AI-09", "r-3"], "R-04"],
    ["grows beyond its digits", ["R-99"], "R-100"],
  ])("%s", (_name, ids, next) => {
    const rows = ids.map((id) => new Map([["Risk", id]]));
    expect(nextIds(rows, { heading: "Risk", prefix: "R-" }, 1)).toEqual([next]);
  });
});

describe("a new record", () => {
  const added = (table: string, typed: Record<string, string>, book: Typed = {}) => {
    const { addedRows } = planAddRecord(workbookState(book), register(table), typed, TODAY);
    return addedRows.map((one) => [one.table, Object.fromEntries(one.row)]);
  };

  it("has the next number, and the standard where only one is in scope", () => {
    const risks = [{ Risk: "R-007", Scenario: "Fire" }];
    expect(added("AB_Risks", {}, { risks })).toEqual([["AB_Risks", { Risk: "R-008" }]]);
    expect(added("AB_Risks", {}, { scope: ["42001"] })).toEqual([
      ["AB_Risks", { Risk: "R-01", Standard: "ISO 42001" }],
    ]);
  });

  it("is raised today when it is a finding", () => {
    // 46350 is 2026-11-24 in the date system of 1900.
    expect(added("AB_Findings", {})).toEqual([
      ["AB_Findings", { Finding: "F-01", "Raised on": 46350 }],
    ]);
  });

  it("is named where the register has names, and no other has that name", () => {
    const rows = { AB_Suppliers: [{ Supplier: "Hoster" }] };
    expect(added("AB_Suppliers", { Supplier: " Cloudy " }, { rows })).toEqual([
      ["AB_Suppliers", { Supplier: "Cloudy" }],
    ]);
    expect(() => added("AB_Suppliers", { Supplier: "HOSTER" }, { rows })).toThrow(
      'There is a record "HOSTER" already.',
    );
    expect(() => added("AB_Suppliers", { Supplier: " " }, { rows })).toThrow('"Supplier" is blank');
  });

  it("is refused where the workbook has no such sheet yet", () => {
    const state = workbookState();
    const tables = state.tables.filter(({ name }) => name !== "AB_Risks");
    expect(() => planAddRecord({ ...state, tables }, register("AB_Risks"), {}, TODAY)).toThrow(
      '"fill" adds it',
    );
  });
});

const RISK = {
  ...{ Risk: "R-01", Standard: "ISO 27001", Scenario: "Fire", "Risk owner": "Ada" },
  ...{ Likelihood: 4, Impact: 4, Treatment: "Modify", "Controls 27001": "A.7.5" },
  ...{ "Residual likelihood": 1, "Residual impact": 4 },
};

describe("the list of a register", () => {
  it("shows what formulas show, and words in the order of their list", () => {
    const [row] = rowsOf("AB_Risks", { risks: [RISK] }) ?? [];
    // 4 x 4 is High and 1 x 4 Medium in the matrix of a new workbook.
    expect(row?.cells.map(({ text }) => text)).toEqual(["Fire", "High", "Medium", "Modify", "Ada"]);
    expect(row?.cells.map(({ order }) => order)).toEqual(["Fire", 2, 1, 0, "Ada"]);
    expect(row?.place).toEqual({ table: "AB_Risks", key: "R-01" });
  });

  it.each([
    ["open while its treatment is to be done", {}, true],
    ["done with its treatment", { "Plan done": "2026-11-01" }, false],
    ["done when it is retained", { Treatment: "Retain" }, false],
    ["open while nobody has said how to treat it", { Treatment: undefined }, true],
  ])("takes a risk as %s", (_name, cells, isOpen) => {
    const [row] = rowsOf("AB_Risks", { risks: [{ ...RISK, ...cells }] }) ?? [];
    expect(row?.isOpen).toBe(isOpen);
  });

  it.each([
    ["an objective without a status as open", "AB_Objectives", { Objective: "O-1" }, true],
    ["one reached as done", "AB_Objectives", { Objective: "O-1", Status: "Reached" }, false],
    ["a review as open", "AB_Management_reviews", { Review: "Q4", Actions: "Hire" }, true],
    ["one without actions as done", "AB_Management_reviews", { Review: "Q4" }, false],
    [
      "one whose actions are done as done",
      "AB_Management_reviews",
      { Review: "Q4", Actions: "Hire", "Actions done": "2026-11-01" },
      false,
    ],
  ])("takes %s", (_name, table, cells, isOpen) => {
    const [row] = rowsOf(table, { rows: { [table]: [cells] } }) ?? [];
    expect(row?.isOpen).toBe(isOpen);
  });

  it.each([
    ["a treatment", "AB_Risks", { risks: [{ ...RISK, "Plan due": "2026-11-23" }] }],
    ["an acceptance", "AB_Risks", { risks: [{ ...RISK, "Accepted until": "2026-11-23" }] }],
    [
      "a finding",
      "AB_Findings",
      { findings: [{ Finding: "F-1", Kind: "Observation", Due: "2026-11-23" }] },
    ],
    [
      "a supplier",
      "AB_Suppliers",
      { rows: { AB_Suppliers: [{ Supplier: "Hoster", "Contract end": "2026-11-23" }] } },
    ],
    [
      "an objective",
      "AB_Objectives",
      { rows: { AB_Objectives: [{ Objective: "O-1", Due: "2026-11-23" }] } },
    ],
    [
      "a result",
      "AB_Objectives",
      { rows: { AB_Objectives: [{ Objective: "O-1", "Next result": "2026-11-23" }] } },
    ],
    [
      "an action of a review",
      "AB_Management_reviews",
      { rows: { AB_Management_reviews: [{ Review: "Q4", "Actions due": "2026-11-23" }] } },
    ],
  ] as const)("knows that %s was due yesterday", (_name, table, typed) => {
    const [row] = rowsOf(table, typed) ?? [];
    expect([row?.dueOn, row?.isOverdue]).toEqual(["2026-11-23", true]);
  });

  it("does not ask for what is due today, or was done", () => {
    const risks = [
      { ...RISK, "Plan due": "2026-11-24" },
      { ...RISK, Risk: "R-02", "Plan due": "2026-11-01", "Plan done": "2026-11-02" },
    ];
    const rows = rowsOf("AB_Risks", { risks }) ?? [];
    expect(rows.map(({ dueOn, isOverdue }) => [dueOn, isOverdue])).toEqual([
      ["2026-11-24", false],
      [undefined, false],
    ]);
  });

  it("counts the issues of each row, and opens no card for a row without an id", () => {
    const risks = [RISK, { ...RISK, Risk: "R-02", Likelihood: 9 }, { Scenario: "Nameless" }];
    const rows = rowsOf("AB_Risks", { risks }) ?? [];
    expect(rows[1]?.errors).toBeGreaterThan(0);
    expect(rows[0]?.errors).toBe(0);
    expect(rows.map(({ place }) => place?.key)).toEqual(["R-01", "R-02", undefined]);
  });

  it("is not there while the workbook lacks the sheet, and empty while nothing is in it", () => {
    const state = workbookState();
    const tables = state.tables.filter(({ name }) => name !== "AB_Risks");
    const input = inputOf({ ...state, tables });
    expect(registerRows(register("AB_Risks"), input)).toBeUndefined();
    expect(rowsOf("AB_Findings", {})).toEqual([]);
  });
});

describe("the card of a record", () => {
  const fieldsOf = (table: string, key: string, typed: Typed) =>
    Object.fromEntries(
      (cardOf(table, key, typed)?.fields ?? []).map((field) => [field.heading, field]),
    );

  it("edits each column as its cell takes it, and shows what is computed", () => {
    const fields = fieldsOf("AB_Risks", "r-01", { risks: [RISK] });
    const kinds = Object.fromEntries(
      Object.entries(fields).map(([heading, { kind }]) => [heading, kind]),
    );
    expect(kinds).toMatchObject({
      ...{ Risk: "readOnly", Standard: "words", Scenario: "text", Likelihood: "words" },
      ...{ "Risk owner": "people", Treatment: "words", "Controls 27001": "several" },
      ...{ "Plan due": "day", "AI system": "named", Lost: "line", "For society": "text" },
      ...{ Score: "computed", "Risk level": "computed", "Criterion met": "computed" },
    });
    expect(fields["Score"]?.text).toBe("16");
    expect(fields["Residual level"]?.text).toBe("Medium");
    expect(fields["Criterion met"]?.text).toBe("Yes");
  });

  it("offers the controls, systems and suppliers that are there", () => {
    const rows = {
      AB_Suppliers: [{ Supplier: "Hoster", Service: "Machines" }],
      AB_AI_systems: [{ "AI system": "AI-01", Name: "Forecast" }],
    };
    const options = (table: string, key: string, heading: string, typed: Typed) =>
      fieldsOf(table, key, typed)[heading]?.options ?? [];
    const controls = options("AB_Risks", "R-01", "Controls 27001", { risks: [RISK] });
    expect(controls).toHaveLength(93);
    expect(controls).toContainEqual({ value: "A.8.13", label: "Information backup" });
    expect(options("AB_Risks", "R-01", "AI system", { risks: [RISK], rows })).toEqual([
      { value: "AI-01", label: "Forecast" },
    ]);
    expect(options("AB_AI_systems", "AI-01", "Supplier", { rows })).toEqual([
      { value: "Hoster", label: "Machines" },
    ]);
    const law = { rows: { AB_Obligations: [{ Obligation: "Data protection law" }] } };
    expect(options("AB_Obligations", "Data protection law", "Controls 42001", law)).toContainEqual({
      value: "A.5.2",
      label: "AI system impact assessment process",
    });
  });

  it("offers a finding the controls and clauses of its standard", () => {
    const options = (Standard: string | undefined) =>
      fieldsOf("AB_Findings", "F-1", { findings: [{ Finding: "F-1", Standard }] })["Requirement"]
        ?.options ?? [];
    // 93 controls and 30 clauses of 27001, 38 and 32 of 42001.
    expect(options("ISO 27001")).toHaveLength(123);
    expect(options("ISO 42001")).toHaveLength(70);
    expect(options(undefined)).toHaveLength(193);
    expect(options("ISO 27001")).toContainEqual({ value: "Clause 9.3.1", label: "General" });
  });

  it("leaves what the body has graded to the body", () => {
    const finding = {
      ...{ Finding: "F-1", Kind: "Minor nonconformity", Source: "External audit" },
      "Graded by": "R. Stone",
    };
    const fields = fieldsOf("AB_Findings", "F-1", { findings: [finding] });
    expect(["Kind", "Graded by", "Source"].map((heading) => fields[heading]?.kind)).toEqual([
      ...["ofBody", "ofBody", "ofBody"],
    ]);
    expect(fields["Cause"]?.kind).toBe("text");
    const own = { findings: [{ ...finding, Source: "Internal audit" }] };
    expect(fieldsOf("AB_Findings", "F-1", own)["Kind"]?.kind).toBe("words");
  });

  it("shows an issue at the field that it is about", () => {
    const typed = { risks: [{ ...RISK, "Controls 27001": "A.5.99" }] };
    const fields = fieldsOf("AB_Risks", "R-01", typed);
    expect(fields["Controls 27001"]?.issues.map(({ severity }) => severity)).toContain("error");
    expect(fields["Treatment"]?.issues).toEqual([]);
  });

  it("is not there for a row that has gone, or stands there twice", () => {
    expect(cardOf("AB_Risks", "R-02", { risks: [RISK] })).toBeUndefined();
    expect(cardOf("AB_Risks", "R-01", { risks: [RISK, RISK] })).toBeUndefined();
  });
});

describe("the record at a cell", () => {
  it("is the one of the row, with the heading of the column", () => {
    const state = workbookState({ risks: [RISK, { ...RISK, Risk: "R-02" }] });
    const issue = checkWorkbook(
      workbookState({ risks: [RISK, { ...RISK, Risk: "R-02", Likelihood: 9 }] }),
      TODAY,
    ).find(({ sheet, severity }) => sheet === "Risks" && severity === "error");
    expect(issue && recordAt(state, issue)).toEqual({
      ...{ table: "AB_Risks", key: "R-02", column: "Likelihood" },
    });
  });

  it.each([
    ["beside the table", { sheet: "Risks", cell: "ZZ6" }],
    ["above it", { sheet: "Risks", cell: "A1" }],
    ["of another sheet", { sheet: "Mine", cell: "A6" }],
    ["that nobody knows", { sheet: "Risks", cell: undefined }],
  ])("is none for a cell %s", (_name, place) => {
    expect(recordAt(workbookState({ risks: [RISK] }), place)).toBeUndefined();
  });
});
