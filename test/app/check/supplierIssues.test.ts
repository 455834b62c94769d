import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { readContext } from "../../../src/app/readContext";
import { dueThings } from "../../../src/app/remind/dueThings";
import { parseIsoDate } from "../../../src/core/day";
import { INVENTORY_CHECKS } from "../../../src/core/inventory";
import type { CellValue } from "../../../src/core/workbook";
import { typedInto, workbookState } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");

type Cells = Readonly<Record<string, CellValue>>;

/** A supplier that offends no check. */
const FINE: Cells = {
  Supplier: "Cloud Ltd",
  Service: "Hosting",
  Criticality: "High",
  Owner: "Ada",
  "AI involved": "Yes",
  "AI responsibilities": "They: the model; we: its use",
  Agreement: "CON-1",
  "Contract end": "2026-11-24",
  Assurance: "ISO 27001 certificate",
  "Assurance expires": "2026-11-24",
  "Next assessment": "2026-11-24",
};

const withSuppliers = (...rows: readonly Cells[]) =>
  workbookState({ rows: { AB_Suppliers: rows } });
const found = (state: ReturnType<typeof workbookState>, id: string) =>
  checkWorkbook(state, TODAY)
    .filter((issue) => issue.id === id)
    .map(({ severity, sheet, cell, message }) => [
      severity,
      `${String(sheet)}!${String(cell)}`,
      message,
    ]);

type Case = readonly [id: string, planted: readonly Cells[], clean: Cells, hits: string[][]];

const CASES: readonly Case[] = [
  [
    "SUP001",
    [FINE, { ...FINE, Supplier: " " }],
    FINE,
    [["error", "Suppliers!A7", "Give the supplier its name."]],
  ],
  [
    "SUP002",
    [{ ...FINE, Criticality: "Huge", "Contract end": "next year" }],
    { ...FINE, Criticality: "high" },
    [
      [
        "error",
        "Suppliers!C6",
        'Cloud Ltd: "Huge" is no value for Criticality; it counts as blank.',
      ],
      [
        "error",
        "Suppliers!J6",
        'Cloud Ltd: "next year" is no value for Contract end; it counts as blank.',
      ],
    ],
  ],
  [
    "SUP003",
    [{ ...FINE, Criticality: undefined }],
    { ...FINE, Criticality: "Low" },
    [["warning", "Suppliers!C6", "Cloud Ltd: say how much depends on it: Low, Medium or High."]],
  ],
  [
    "SUP004",
    [{ ...FINE, Agreement: " " }],
    { ...FINE, Agreement: undefined, Criticality: "Low" },
    [["warning", "Suppliers!I6", "Cloud Ltd: say which agreement holds what you ask of it."]],
  ],
  [
    "SUP005",
    [{ ...FINE, "Contract end": "2026-11-23" }],
    FINE,
    [
      [
        "warning",
        "Suppliers!J6",
        "Cloud Ltd: the agreement ended on 2026-11-23: renew it, or take the supplier out.",
      ],
    ],
  ],
  [
    "SUP006",
    [
      { ...FINE, Assurance: undefined },
      { ...FINE, Supplier: "Maps", "Assurance expires": "2026-11-23" },
    ],
    { ...FINE, Criticality: "Medium", Assurance: undefined },
    [
      [
        "warning",
        "Suppliers!L6",
        "Cloud Ltd: much depends on it; say what assurance you have seen, such as a certificate.",
      ],
      [
        "warning",
        "Suppliers!M7",
        "Maps: the assurance expired on 2026-11-23: ask for the new one.",
      ],
    ],
  ],
  [
    "SUP007",
    [
      { ...FINE, "Next assessment": "2026-11-23" },
      { ...FINE, Supplier: "Maps", "Next assessment": undefined },
    ],
    { ...FINE, Criticality: "Low", "Next assessment": undefined },
    [
      ["warning", "Suppliers!P6", "Cloud Ltd was to be assessed by 2026-11-23."],
      ["warning", "Suppliers!P7", "Maps: say when it is assessed next."],
    ],
  ],
  [
    "SUP008",
    [{ ...FINE, "AI responsibilities": " " }],
    { ...FINE, "AI involved": "No", "AI responsibilities": undefined },
    [
      [
        "warning",
        "Suppliers!G6",
        "Cloud Ltd brings AI with it: say what it answers for, and what you do.",
      ],
    ],
  ],
  [
    "WBK004",
    [FINE, { ...FINE, Supplier: "cloud ltd" }],
    FINE,
    [
      [
        "warning",
        "Suppliers!A7",
        'Suppliers: "cloud ltd" stands here a second time; only the first row counts.',
      ],
    ],
  ],
  [
    "AUD007",
    [FINE],
    { ...FINE, Owner: "Grace" },
    [
      [
        "warning",
        "Suppliers!D6",
        '"Ada" is not on the sheet People: add the person, or choose another, so that reminders reach somebody.',
      ],
    ],
  ],
];

describe("checks of suppliers", () => {
  const withPeople = (rows: readonly Cells[]) =>
    workbookState({ rows: { AB_Suppliers: rows }, people: [{ Person: "Grace" }] });

  it.each(CASES)("%s speaks of what is planted, with its cell", (id, planted, clean, hits) => {
    expect(found(withPeople(planted), id)).toEqual(hits);
    expect(found(withPeople([clean]), id)).toEqual([]);
  });

  it("are all tried here", () => {
    const ids = INVENTORY_CHECKS.map(({ id }) => id).filter((id) => id.startsWith("SUP"));
    const tried = new Set(CASES.map(([id]) => id));
    expect(ids).toHaveLength(8);
    expect(ids.filter((id) => !tried.has(id))).toEqual([]);
  });

  it("are about AI alone where 42001 alone is in scope", () => {
    const rows = [
      { ...FINE, Agreement: undefined },
      { ...FINE, Supplier: "Cleaners", "AI involved": undefined, Agreement: undefined },
    ];
    const state = workbookState({ scope: ["42001"], rows: { AB_Suppliers: rows } });
    expect(found(state, "SUP004").map(([, cell]) => cell)).toEqual(["Suppliers!I6"]);
  });
});

describe("the supplier register", () => {
  it("makes SOA025 speak while it is empty, and no longer with one supplier", () => {
    const outsourced = (state: ReturnType<typeof workbookState>) =>
      found(
        typedInto(typedInto(state, ["AB_SoA_27001", "A.5.23", "Applicable", "Yes"]), [
          "AB_SoA_27001",
          "A.5.23",
          "Performed by",
          "Supplier",
        ]),
        "SOA025",
      );
    expect(outsourced(workbookState())).toEqual([
      ["warning", "SoA 27001!L28", "A supplier does it, but no supplier is listed."],
    ]);
    expect(outsourced(withSuppliers(FINE))).toEqual([]);
  });

  it("reminds of assessments, assurance and agreements, of the first row of a name", () => {
    const state = withSuppliers(
      {
        ...FINE,
        "Next assessment": "2027-03-01",
        "Assurance expires": "2027-04-01",
        "Contract end": "2027-05-01",
      },
      { ...FINE, "Next assessment": "2027-06-01" },
    );
    const things = dueThings(readContext(state, TODAY));
    expect(
      things
        .filter(({ subject }) => subject === "Cloud Ltd")
        .map(({ kind, dueOn, owner, about, standard }) => [kind, dueOn, owner, about, standard]),
    ).toEqual([
      ["Supplier assessment", "2027-03-01", "Ada", "Cloud Ltd: Hosting", undefined],
      ["Supplier assurance expires", "2027-04-01", "Ada", "Cloud Ltd: Hosting", undefined],
      ["Supplier agreement ends", "2027-05-01", "Ada", "Cloud Ltd: Hosting", undefined],
    ]);
  });
});
