import type { CellValue, Row, WorkbookContent } from "../../src/core/workbook";

/** Serial number of 2026-11-24, the day of the states. */
const TODAY_SERIAL = 46350;

const NA: CellValue = { error: "#N/A" };

/**
 * Per column: blank, values of the list, values outside it, boundaries, an error. No TRUE in columns of
 * numbers: LibreOffice takes it for 1, Excel and the core do not.
 */
const STATEMENT_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  Applicable: [undefined, "Yes", "Yes", "Yes", "No", "yes", "NO", "maybe", "Yes ", NA],
  Risk: [undefined, "x", "X", "y", NA],
  Legal: [undefined, undefined, "x"],
  Contract: [undefined, undefined, "x"],
  Business: [undefined, "x"],
  Justification: [undefined, "A customer asks for it", "  ", "=1+1", 12, NA],
  Status: [
    undefined,
    "Implemented",
    "implemented",
    "Partially implemented",
    "Planned",
    "Not implemented",
    "Done",
    1,
    NA,
  ],
  Evidence: [undefined, "ISMS/01", " ", NA],
  Owner: [undefined, "Ada", "  "],
  "Target date": [
    undefined,
    TODAY_SERIAL,
    TODAY_SERIAL - 1,
    TODAY_SERIAL + 1,
    1,
    0,
    2958465,
    2958466,
    "2027-01-01",
    NA,
  ],
  Level: [undefined, 0, 1, 2, 3, 4, 5, 6, -1, 2.5, "3", NA],
  Target: [undefined, 1, 2, 3, 4, 5, 0, 6, 3.5, "4", NA],
  Weight: [undefined, 1, 0.5, 2, 10, 0, -1, "2", NA],
  Risks: [undefined, undefined, "R-1", " "],
};

const CLAUSE_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  "Answered with": [undefined, "ISO 27001", "ISO 42001", "ISO 9001", NA],
  "Covers both": [undefined, "x", "y"],
  Conformity: [
    undefined,
    "Conforms",
    "conforms",
    "Partly conforms",
    "Does not conform",
    "Fine",
    NA,
  ],
  Evidence: [undefined, "ISMS/01", " "],
  Level: [undefined, 0, 3, 5, 6, 2.5, "3", NA],
  Weight: [undefined, 2, 0.5, 0, "1", NA],
  Finding: [undefined, "F-1"],
};

const STEPS: readonly CellValue[] = [undefined, 1, 2, 3, 4, 5, 5, 0, 9, 2.5, "3", NA];

const RISK_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  Standard: [undefined, "ISO 27001", "iso 42001", "Both", "ISO 9001", " ISO 27001", NA],
  Likelihood: STEPS,
  Impact: STEPS,
  "Residual likelihood": STEPS,
  "Residual impact": STEPS,
};

const LEVELS: readonly CellValue[] = [
  "Low",
  "medium",
  "High",
  "Very high",
  "Extreme",
  undefined,
  NA,
];

const MATRIX_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  Likelihood: ["Rare", undefined, NA],
  "Impact 1": LEVELS,
  "Impact 2": LEVELS,
  "Impact 3": LEVELS,
  "Impact 4": LEVELS,
  "Impact 5": LEVELS,
};

const DOCUMENT_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  "Held in": [
    undefined,
    undefined,
    "Start",
    "SoA 42001",
    " audits ",
    "People",
    "AI systems",
    "ai assessments",
    "Suppliers",
    "Context",
    "objectives",
    "Objectives",
    "Obligations",
    "Management reviews",
    "a place",
    " ",
    7,
    NA,
  ],
  Approver: [undefined, "Ada", " ", NA],
  "Approved on": [undefined, TODAY_SERIAL, "2026-01-01", NA],
  Status: [
    undefined,
    undefined,
    "Missing",
    "Draft",
    "Approved",
    "approved",
    "Withdrawn",
    "Done",
    NA,
  ],
  "Next review": [undefined, undefined, TODAY_SERIAL - 1, TODAY_SERIAL, 1, 0, -5, "soon", NA],
};

const SYSTEM_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  Name: [undefined, "Demand forecast", "Any*", "~?", ">5"],
  Stage: [undefined, "Operating", "Retired", "retired", "Sold", NA],
  Outcome: ["Full", "Full", "full", "Light", "Not needed", "Not needed", "Light", undefined, NA],
};

const ASSESSMENT_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  "AI system": ["AI-01", "ai-02", "AI-03", "Any*", "Any name", "~?", ">5", "AI-0*", undefined],
  Kind: ["Full", "Full", "full", "Light", undefined, NA],
  "Assessed on": [TODAY_SERIAL, TODAY_SERIAL, 0, "2026-01-01", undefined, NA],
  Severity: STEPS,
  Likelihood: STEPS,
};

const STANDARD_POOL: readonly CellValue[] = [
  undefined,
  "ISO 27001",
  "iso 42001",
  "ISO 42001",
  "Both",
  "ISO 9001",
  NA,
];

/** Neither numbers nor errors: LibreOffice finds them with "?*", Excel and the core texts alone. */
const text = (word: string): readonly CellValue[] => [word, word, word, " ", undefined];

const OBJECTIVE_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  Standard: STANDARD_POOL,
  Aim: text("Fewer holes"),
  Measure: text("Days"),
  Owner: text("Ada"),
  Due: [undefined, TODAY_SERIAL, TODAY_SERIAL, 1, 0, "2027-01-01", NA],
};

const CONTEXT_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  "Issue or party": text("Staff"),
  Standard: STANDARD_POOL,
  Addressed: [undefined, undefined, "Yes", "maybe"],
};

const REVIEW_POOLS: Readonly<Record<string, readonly CellValue[]>> = {
  Standard: STANDARD_POOL,
  Decisions: text("Go on"),
  "Held on": [undefined, TODAY_SERIAL - 1, TODAY_SERIAL, TODAY_SERIAL + 1, 0, "soon", NA],
};

/** A repeatable source of numbers in [0, 1). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every row typed over at random from the pools, some ids doubled, own controls added below. */
export function randomState(content: WorkbookContent, seed: number): WorkbookContent {
  const random = seeded(seed);
  const fill = (rows: readonly Row[], pools: typeof STATEMENT_POOLS) =>
    rows.map((row) => {
      const typed = Object.entries(pools).map(
        ([heading, pool]) => [heading, pool[Math.floor(random() * pool.length)]] as const,
      );
      return new Map([...row, ...typed]);
    });
  const withOwn = (rows: readonly Row[], group: string): Row[] => [
    ...rows,
    ...["OWN-1", "own-1", rows[0]?.get("Control"), undefined, " "].map(
      (id) =>
        new Map([...(rows[1] ?? []), ["Control", id], [group, "Own"]] as [string, CellValue][]),
    ),
  ];
  const rows = (table: string) => content.get(table) ?? [];
  // Few rows, so that it happens that a standard has none.
  const someOf = (table: string) =>
    Array.from({ length: Math.floor(random() * 6) }, () => rows(table)[0] ?? new Map());
  return new Map([
    ...content,
    ["AB_SoA_27001", fill(withOwn(rows("AB_SoA_27001"), "Theme"), STATEMENT_POOLS)],
    ["AB_SoA_42001", fill(withOwn(rows("AB_SoA_42001"), "Objective"), STATEMENT_POOLS)],
    ["AB_Clauses", fill(rows("AB_Clauses"), CLAUSE_POOLS)],
    ["AB_Risks", fill(rows("AB_Risks"), RISK_POOLS)],
    ["AB_Risk_matrix", fill(rows("AB_Risk_matrix"), MATRIX_POOLS)],
    ["AB_AI_systems", fill(rows("AB_AI_systems"), SYSTEM_POOLS)],
    ["AB_AI_assessments", fill(rows("AB_AI_assessments"), ASSESSMENT_POOLS)],
    ["AB_Context", fill(someOf("AB_Context"), CONTEXT_POOLS)],
    ["AB_Objectives", fill(someOf("AB_Objectives"), OBJECTIVE_POOLS)],
    ["AB_Management_reviews", fill(someOf("AB_Management_reviews"), REVIEW_POOLS)],
    ["AB_Audits", seed % 2 === 0 ? [] : rows("AB_Audits")],
    ["AB_Obligations", seed % 2 === 0 ? [] : rows("AB_Obligations")],
    ["AB_Documents", fill(rows("AB_Documents"), DOCUMENT_POOLS)],
  ]);
}

/** How often each value of each pool stands in the states: a line a column. */
export function coverage(states: readonly WorkbookContent[]): readonly string[] {
  const lines = (table: string, pools: typeof STATEMENT_POOLS) =>
    Object.entries(pools).map(([heading, pool]) => {
      const all = states.flatMap((state) =>
        (state.get(table) ?? []).map((row) => row.get(heading)),
      );
      const counts = [...new Set(pool)].map(
        (value) =>
          `${value === undefined ? "blank" : JSON.stringify(value)} ${String(all.filter((one) => one === value).length)}`,
      );
      return `${table} ${heading}: ${counts.join(", ")}`;
    });
  return [
    ...lines("AB_SoA_27001", STATEMENT_POOLS),
    ...lines("AB_Clauses", CLAUSE_POOLS),
    ...lines("AB_Risks", RISK_POOLS),
    ...lines("AB_Risk_matrix", MATRIX_POOLS),
    ...lines("AB_AI_systems", SYSTEM_POOLS),
    ...lines("AB_AI_assessments", ASSESSMENT_POOLS),
    ...lines("AB_Context", CONTEXT_POOLS),
    ...lines("AB_Objectives", OBJECTIVE_POOLS),
    ...lines("AB_Management_reviews", REVIEW_POOLS),
    ...lines("AB_Documents", DOCUMENT_POOLS),
  ];
}
