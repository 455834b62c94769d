import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { readContext } from "../../../src/app/readContext";
import { dueThings } from "../../../src/app/remind/dueThings";
import { parseIsoDate } from "../../../src/core/day";
import { INVENTORY_CHECKS } from "../../../src/core/inventory";
import { documentsOf } from "../../../src/core/sheets";
import { tableOf, type CellValue } from "../../../src/core/workbook";
import { typedInto, workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");

type Cells = Readonly<Record<string, CellValue>>;

/** A system that offends no check. */
const SYSTEM: Cells = {
  "AI system": "AI-1",
  Name: "Chat helper",
  Purpose: "Answers questions",
  Stage: "Operating",
  "Our roles": "provider; Customer",
  Owner: "Ada",
  "Screened on": "2026-01-05",
  "Screened by": "Ada",
  Outcome: "Full",
  Reason: "Talks to people",
  "Next review": "2026-11-24",
};

/** Its assessment, which offends none either. */
const ASSESSMENT: Cells = {
  Assessment: "IA-1",
  "AI system": "ai-1",
  Kind: "Full",
  "Intended use": "Support",
  "Foreseeable misuse": "Legal advice",
  Context: "Website",
  "For individuals": "Wrong answers",
  "For groups": "None",
  "For society": "None",
  Severity: 3,
  Likelihood: 4,
  Decision: "Accepted",
  Approver: "Ada",
  "Assessed on": "2026-01-10",
  "Next assessment": "2026-11-24",
};

interface Planted extends Pick<Typed, "risks"> {
  readonly systems?: readonly Cells[];
  readonly assessments?: readonly Cells[];
  /** What the row A.2.2 of the statement says in AI systems. */
  readonly named?: string;
}

function stateOf({ systems = [SYSTEM], assessments = [ASSESSMENT], named, risks = [] }: Planted) {
  const rows = { AB_AI_systems: systems, AB_AI_assessments: assessments };
  const state = workbookState({ rows, risks });
  return named === undefined
    ? state
    : typedInto(state, ["AB_SoA_42001", "A.2.2", "AI systems", named]);
}

const found = (planted: Planted, id: string) =>
  checkWorkbook(stateOf(planted), TODAY)
    .filter((issue) => issue.id === id)
    .map(({ severity, sheet, cell, message }) =>
      [severity, `${String(sheet)}!${String(cell)}`, message].join(" | "),
    );

const CASES: readonly (readonly [id: string, planted: Planted, clean: Planted, hits: string[]])[] =
  [
    [
      "AIS001",
      { systems: [SYSTEM, { ...SYSTEM, "AI system": " " }] },
      {},
      ["error | AI systems!A7 | Give the AI system an id, such as AI-01."],
    ],
    [
      "AIS002",
      { systems: [{ ...SYSTEM, Stage: "Live", "Our roles": "provider, boss" }] },
      {},
      [
        'error | AI systems!D6 | AI system AI-1: "Live" is no value for Stage; it counts as blank.',
        'error | AI systems!E6 | AI system AI-1: "provider, boss" is no value for Our roles; it counts as blank.',
      ],
    ],
    [
      "AIS003",
      { systems: [{ ...SYSTEM, "Screened by": undefined, Reason: " " }] },
      { systems: [SYSTEM, { "AI system": "AI-2", Stage: "Retired" }] },
      ["error | AI systems!M6 | AI system AI-1 is not screened: fill in Screened by, Reason."],
    ],
    [
      "AIS004",
      {
        systems: [
          SYSTEM,
          { ...SYSTEM, "AI system": "AI-2", Name: "B", Stage: "Development" },
          { ...SYSTEM, "AI system": "AI-3", Name: "C", Outcome: "Light" },
        ],
        assessments: [{ ...ASSESSMENT, Kind: "Light" }],
      },
      { systems: [SYSTEM, { ...SYSTEM, "AI system": "AI-2", Name: "B", Outcome: "Not needed" }] },
      [
        "error | AI systems!N6 | AI system AI-1 needs an impact assessment (Full): add its row, with the day, on the sheet AI assessments.",
        "warning | AI systems!N7 | AI system AI-2 needs an impact assessment (Full): add its row, with the day, on the sheet AI assessments.",
        "warning | AI systems!N8 | AI system AI-3 needs an impact assessment (Light): add its row, with the day, on the sheet AI assessments.",
      ],
    ],
    [
      "AIS005",
      { systems: [{ ...SYSTEM, Purpose: " ", Owner: undefined }] },
      {},
      ["warning | AI systems!C6 | AI system AI-1: fill in Purpose, Owner."],
    ],
    [
      "AIS006",
      { systems: [{ ...SYSTEM, Supplier: "Models Ltd" }] },
      {},
      ["warning | AI systems!G6 | AI system AI-1: the sheet Suppliers has no Models Ltd."],
    ],
    [
      "AIS007",
      { systems: [{ ...SYSTEM, "Next review": "2026-11-23" }] },
      {},
      ["warning | AI systems!Q6 | AI system AI-1 was to be reviewed by 2026-11-23."],
    ],
    [
      "AIS008",
      { named: "AI-1; AI-9, chat helper" },
      { named: "AI-1; Chat helper" },
      ["error | SoA 42001!Z6 | A.2.2: the sheet AI systems has no AI-9."],
    ],
    [
      "AIS009",
      { risks: [{ Risk: "R-1", "AI system": "Old bot" }] },
      { risks: [{ Risk: "R-1", "AI system": "chat helper" }] },
      ["warning | Risks!AA6 | Risk R-1: the sheet AI systems has no Old bot."],
    ],
    [
      "AIS010",
      { assessments: [{ ...ASSESSMENT, Assessment: undefined, Kind: undefined }] },
      {},
      ["error | AI assessments!A6 | An impact assessment lacks Assessment, Kind."],
    ],
    [
      "AIS011",
      { systems: [] },
      {},
      ["error | AI assessments!B6 | Assessment IA-1: the sheet AI systems has no ai-1."],
    ],
    [
      "AIS012",
      { assessments: [{ ...ASSESSMENT, Severity: 9 }] },
      {},
      [
        'error | AI assessments!M6 | Assessment IA-1: "9" is no value for Severity; it counts as blank.',
      ],
    ],
    [
      "AIS013",
      { assessments: [{ ...ASSESSMENT, Context: " ", "For groups": undefined }] },
      {
        assessments: [
          {
            ...ASSESSMENT,
            Kind: "Light",
            "Foreseeable misuse": undefined,
            Context: undefined,
            "For groups": undefined,
            "For society": undefined,
          },
        ],
      },
      [
        "warning | AI assessments!G6 | Assessment IA-1 says nothing about: Context, For groups. Where there is nothing, say so.",
      ],
    ],
    [
      "AIS014",
      { assessments: [{ ...ASSESSMENT, Approver: " " }] },
      {
        systems: [{ ...SYSTEM, Stage: "Verification" }],
        assessments: [{ ...ASSESSMENT, Decision: undefined }],
      },
      [
        "warning | AI assessments!S6 | Assessment IA-1: AI-1 is in use; say what was decided, and who approved it.",
      ],
    ],
    [
      "AIS015",
      { assessments: [{ ...ASSESSMENT, "Next assessment": "2026-11-23" }] },
      {
        assessments: [
          { ...ASSESSMENT, "Next assessment": "2026-02-01" },
          {
            ...ASSESSMENT,
            Assessment: "IA-2",
            "Assessed on": "2026-02-03",
            "Next assessment": undefined,
            Trigger: "A new model",
          },
        ],
      },
      ["warning | AI assessments!V6 | Assessment IA-1: the next one was due on 2026-11-23."],
    ],
    [
      "AIS016",
      { assessments: [{ ...ASSESSMENT, Risks: "R-1, R-9" }], risks: [{ Risk: "r-1" }] },
      { assessments: [{ ...ASSESSMENT, Risks: "R-1" }], risks: [{ Risk: "r-1" }] },
      ["error | AI assessments!Q6 | Assessment IA-1: the sheet Risks has no R-9."],
    ],
    [
      "WBK004",
      { systems: [SYSTEM, { ...SYSTEM, "AI system": "ai-1" }] },
      {},
      [
        'warning | AI systems!A7 | AI systems: "ai-1" stands here a second time; only the first row counts.',
      ],
    ],
    [
      "SOA004",
      { named: "AI-1" },
      { named: "AI-1", systems: [{ ...SYSTEM, Stage: "Retired" }] },
      ["warning | SoA 42001!E6 | The control is left out, but AI system AI-1 names it."],
    ],
  ];

/** Whether the row A.2.2 is left out, beside what is planted. */
const leftOut = (planted: Planted) =>
  checkWorkbook(typedInto(stateOf(planted), ["AB_SoA_42001", "A.2.2", "Applicable", "No"]), TODAY)
    .filter(({ id }) => id === "SOA004")
    .map(({ severity, sheet, cell, message }) =>
      [severity, `${String(sheet)}!${String(cell)}`, message].join(" | "),
    );

describe("checks of AI systems and their assessments", () => {
  it.each(CASES)("%s speaks of what is planted, with its cell", (id, planted, clean, hits) => {
    const hitsOf = id === "SOA004" ? leftOut : (one: Planted) => found(one, id);
    expect(hitsOf(planted)).toEqual(hits);
    expect(hitsOf(clean)).toEqual([]);
  });

  it("are all tried here", () => {
    const ids = INVENTORY_CHECKS.map(({ id }) => id).filter((id) => id.startsWith("AIS"));
    const tried = new Set(CASES.map(([id]) => id));
    expect(ids).toHaveLength(16);
    expect(ids.filter((id) => !tried.has(id))).toEqual([]);
  });

  it("say nothing where 42001 is not in scope", () => {
    const rows = { AB_AI_systems: [{ Name: "x" }], AB_AI_assessments: [{ Kind: "x" }] };
    const issues = checkWorkbook(workbookState({ scope: ["27001"], rows }), TODAY);
    expect(issues.filter(({ id }) => id.startsWith("AIS"))).toEqual([]);
  });
});

describe("the registers of AI", () => {
  it.each([
    ["inventory of AI systems", "AI systems", { systems: [] }],
    ["results of AI system impact assessments", "ai assessments", { assessments: [] }],
  ])("answer the document %s once they hold something", (title, heldIn, empty) => {
    const stands = (planted: Planted) => {
      const state = typedInto(stateOf(planted), ["AB_Documents", title, "Held in", heldIn]);
      const found = documentsOf(readContext(state, TODAY));
      return found.find(({ document }) => document.title === title)?.state;
    };
    expect(stands(empty)).toBe("Missing");
    expect(stands({})).toBe("Satisfied");
  });

  it("compute the score of an assessment, and none for a step outside 1 to 5", () => {
    const state = stateOf({
      assessments: [ASSESSMENT, { ...ASSESSMENT, Assessment: "IA-2", Severity: 9 }],
    });
    const { records = [] } = tableOf(state, "AB_AI_assessments") ?? {};
    expect(records.map(({ row }) => row.get("Score"))).toEqual([12, ""]);
  });

  it("remind of reviews and of the newest assessment, until the system is retired", () => {
    const planted = (stage: string) => ({
      systems: [{ ...SYSTEM, Stage: stage, "Next review": "2027-02-01" }],
      assessments: [
        ASSESSMENT,
        {
          ...ASSESSMENT,
          Assessment: "IA-2",
          "Assessed on": "2026-03-01",
          "Next assessment": "2027-03-01",
        },
      ],
    });
    const due = (stage: string) =>
      dueThings(readContext(stateOf(planted(stage)), TODAY))
        .filter(({ kind }) => kind.startsWith("AI "))
        .map(({ kind, dueOn, owner, about }) => [kind, dueOn, owner, about]);
    expect(due("Operating")).toEqual([
      ["AI system review", "2027-02-01", "Ada", "AI-1 Chat helper"],
      ["AI impact assessment", "2027-03-01", "Ada", "IA-2 Chat helper"],
    ]);
    expect(due("Retired")).toEqual([]);
  });
});
