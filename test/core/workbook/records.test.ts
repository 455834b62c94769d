import {
  cellText,
  clauseAnswerFromRow,
  countedStatements,
  daySerialText,
  effectiveAnswer,
  isBlank,
  settingsFromRows,
  standardsInScope,
  statementFromRow,
  type CellValue,
} from "../../../src/core/workbook";

type Cells = Readonly<Record<string, CellValue>>;
const row = (cells: Cells) => new Map(Object.entries(cells));
const statement = (cells: Cells) => statementFromRow("27001", row(cells));
const clause = (cells: Cells) => clauseAnswerFromRow(row(cells));

describe("a cell's text", () => {
  it.each([
    [undefined, ""],
    [{ error: "#N/A" }, ""],
    [true, "TRUE"],
    [3, "3"],
    ["a ", "a "],
  ])("%j is %p", (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  it.each([
    [46341, "2026-11-15"],
    [60, ""],
    ["46341", ""],
    [undefined, ""],
  ])("as a day: %j is %p", (value, text) => {
    expect(daySerialText(value)).toBe(text);
  });

  it.each([
    ["", true],
    ["   ", true],
    [" a", false],
    ["\t", false],
  ])("%j is blank: %p", (text, expected) => {
    expect(isBlank(text)).toBe(expected);
  });
});

describe("a row of the statement", () => {
  it("is read by its headings", () => {
    const read = statement({
      Control: "A.5.1",
      Title: "Policies",
      Theme: "Organizational",
      Applicable: "YES",
      Risk: "x",
      Contract: "X",
      Justification: "Contract",
      Status: "partially implemented",
      "Performed by": "shared",
      Implementation: "Wiki",
      Evidence: "ISMS/01",
      Owner: "Ada",
      "Evidence date": 46341,
      "Valid months": 6,
      "Target date": 46342,
      Level: 0,
      Target: 5,
      Weight: 2.5,
      "Reviewed on": 46343,
      "Next review": 46344,
      Risks: "R-1",
      "Scope note": "all",
      "AI systems": "Forecast",
      Source: "Annex A",
      Attributes: "#Preventive #Asset_management other",
      Unknown: 1,
    });
    expect(read).toEqual({
      standard: "27001",
      control: "A.5.1",
      title: "Policies",
      group: "Organizational",
      applicable: "Yes",
      drivers: new Set(["Risk", "Contract"]),
      justification: "Contract",
      status: "Partially implemented",
      performedBy: "Shared",
      implementation: "Wiki",
      evidence: "ISMS/01",
      owner: "Ada",
      evidenceOn: "2026-11-15",
      validMonths: 6,
      targetOn: "2026-11-16",
      level: 0,
      target: 5,
      weight: 2.5,
      reviewedOn: "2026-11-17",
      nextReviewOn: "2026-11-18",
      risks: "R-1",
      scopeNote: "all",
      aiSystems: "Forecast",
      source: "Annex A",
      attributes: ["Preventive", "Asset_management"],
      unreadable: new Map(),
    });
  });

  it("takes its group from Objective in 42001", () => {
    const cells = row({ Theme: "People", Objective: "A.2 Policies related to AI" });
    expect(statementFromRow("42001", cells).group).toBe("A.2 Policies related to AI");
    expect(statementFromRow("27001", cells).group).toBe("People");
  });

  it("takes what a column does not allow for blank, and remembers it", () => {
    const read = statement({
      Applicable: "maybe",
      Status: " Planned",
      Level: "3",
      Target: 6,
      Weight: -1,
      "Target date": "2026-11-15",
      "Valid months": 1.5,
      Owner: { error: "#REF!" },
      Legal: true,
    });
    expect(read).toMatchObject({
      applicable: undefined,
      status: undefined,
      level: undefined,
      target: undefined,
      weight: undefined,
      targetOn: undefined,
      validMonths: undefined,
      owner: "",
      drivers: new Set(),
    });
    expect(Object.fromEntries(read.unreadable)).toEqual({
      Applicable: "maybe",
      Status: " Planned",
      Level: "3",
      Target: "6",
      Weight: "-1",
      "Target date": "2026-11-15",
      "Valid months": "1.5",
      Owner: "#REF!",
      Legal: "TRUE",
    });
  });

  it.each([
    ["Level", 5, 6],
    ["Target", 5, 6],
    ["Valid months", 120, 121],
    ["Level", 0, -1],
    ["Target", 1, 0],
    ["Valid months", 1, 0],
  ])("allows %s %d and not %d", (heading, allowed, outside) => {
    expect(statement({ [heading]: allowed }).unreadable.size).toBe(0);
    expect(statement({ [heading]: outside }).unreadable.size).toBe(1);
  });

  it("takes an empty text for an empty cell", () => {
    expect(statement({ Level: "", Applicable: "" }).unreadable.size).toBe(0);
  });

  it("counts once for each id", () => {
    const rows = ["A.5.1", "a.5.1", "", " ", "A.5.2"].map((Control, index) =>
      statement({ Control, Level: index }),
    );
    expect(countedStatements(rows).map(({ control, level }) => [control, level])).toEqual([
      ["A.5.1", 0],
      ["A.5.2", 4],
    ]);
  });
});

describe("a clause's answer", () => {
  const conforming = {
    Standard: "ISO 27001",
    Conformity: "Conforms",
    Level: 3,
    Evidence: "ISMS/02",
  };
  const inheriting = { Standard: "ISO 42001", "Answered with": "ISO 27001" };
  const sharings: Cells = {
    "7.5.1": "same",
    "4.2": "same text, other subject",
    "4.1": "parallel",
  };
  const effective = (id: string, cells: Cells, source: Cells = conforming) => {
    const answer = clause({
      Clause: `Clause ${id}`,
      Sharing: sharings[id],
      ...inheriting,
      ...cells,
    });
    return effectiveAnswer(answer, [answer, clause({ Clause: `Clause ${id}`, ...source })]);
  };
  const none = { conformity: undefined, level: undefined, from: undefined };
  const inherited = { conformity: "Conforms", level: 3, from: "27001" };

  it("is its own where it has one", () => {
    expect(effective("7.5.1", { Conformity: "partly conforms", Level: 1 })).toEqual({
      conformity: "Partly conforms",
      level: 1,
      from: undefined,
    });
  });

  it("is the other standard's for a clause that is the same", () => {
    expect(effective("7.5.1", {})).toEqual(inherited);
    expect(effective("7.5.1", { Level: 2 })).toEqual({ ...inherited, level: 2 });
  });

  it("is the other standard's for the same text only when it covers both, with evidence", () => {
    expect(effective("4.2", { "Covers both": "x", Evidence: "AI list" })).toEqual(inherited);
    expect(effective("4.2", { "Covers both": "x", Evidence: " " })).toEqual(none);
    expect(effective("4.2", { Evidence: "AI list" })).toEqual(none);
  });

  it("is never the other standard's where two answers are due", () => {
    expect(effective("4.1", { "Covers both": "x", Evidence: "AI list" })).toEqual(none);
  });

  it("is none when the source is cleared, names itself or inherits too", () => {
    expect(effective("7.5.1", {}, { Standard: "ISO 27001" })).toEqual(none);
    expect(effective("7.5.1", { "Answered with": "ISO 42001" })).toEqual(none);
    expect(effective("7.5.1", {}, { Standard: "ISO 27001", "Answered with": "ISO 42001" })).toEqual(
      none,
    );
    expect(effective("7.5.1", {}, { ...conforming, Clause: "Clause 7.5.2" })).toEqual(none);
  });

  it("is read by its headings", () => {
    const read = clause({
      Standard: "ISO 42001",
      Clause: "clause 7.5.1",
      Sharing: "same",
      "Answered with": "iso 27001",
      "Covers both": "x",
      Conformity: "does not conform",
      Implementation: "Done",
      Evidence: "E",
      Owner: "Ada",
      "Evidence date": 46341,
      Level: 5,
      Target: 4,
      Weight: 2,
      Finding: "F-1",
    });
    expect(read).toEqual({
      standard: "42001",
      clause: "7.5.1",
      sharing: "same",
      answeredWith: "27001",
      coversBoth: true,
      conformity: "Does not conform",
      implementation: "Done",
      evidence: "E",
      owner: "Ada",
      evidenceOn: "2026-11-15",
      level: 5,
      target: 4,
      weight: 2,
      finding: "F-1",
      unreadable: new Map(),
    });
    expect(clause({ "Answered with": "ISO 9001" }).unreadable.get("Answered with")).toBe(
      "ISO 9001",
    );
  });
});

describe("settings", () => {
  const settings = settingsFromRows([
    row({ Setting: "Phase", "ISO 27001": "stage 1", "ISO 42001": "later" }),
    row({ Setting: "phase", "ISO 27001": "Certified" }),
    row({ Setting: "In scope", "ISO 27001": "Yes", "ISO 42001": "no" }),
    row({ Setting: "Decided on", "ISO 27001": 46341, "ISO 42001": "2026-11-15" }),
    row({ Setting: "Default target", "ISO 27001": 4, "ISO 42001": 4.5 }),
    row({ Setting: "Organisation", "ISO 27001": "Brightwater" }),
  ]);

  it("are read by name and standard, the first of a name", () => {
    expect(settings.text("organisation", "27001")).toBe("Brightwater");
    expect(settings.text("Organisation", "42001")).toBe("");
    expect(settings.word("Phase", "27001", ["Building", "Stage 1"])).toBe("Stage 1");
    expect(settings.word("Phase", "42001", ["Building", "Stage 1"])).toBeUndefined();
    expect(settings.cell("No such", "27001")).toBeUndefined();
  });

  it("hold days as numbers", () => {
    expect(settings.day("Decided on", "27001")).toBe("2026-11-15");
    expect(settings.day("Decided on", "42001")).toBeUndefined();
  });

  it("hold whole numbers within bounds", () => {
    expect(settings.whole("Default target", "27001", 4, 5)).toBe(4);
    expect(settings.whole("Default target", "27001", 1, 4)).toBe(4);
    expect(settings.whole("Default target", "27001", 1, 3)).toBeUndefined();
    expect(settings.whole("Default target", "27001", 5, 9)).toBeUndefined();
    expect(settings.whole("Default target", "42001", 1, 5)).toBeUndefined();
  });

  it("say which standards are in scope, both unless told", () => {
    expect(standardsInScope(settings)).toEqual(["27001"]);
    expect(standardsInScope(settingsFromRows([]))).toEqual(["27001", "42001"]);
  });
});
