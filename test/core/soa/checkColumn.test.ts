import { checkFormula, checkTexts, countStates } from "../../../src/core/soa";
import { annexA, input, statement, TODAY_SERIAL, type Cells } from "./statements";

const YES: Cells = { Applicable: "Yes" };
const text = (cells: Cells) => checkTexts(input([cells]))[0];

describe("the Check column", () => {
  it.each([
    ["fine", { ...YES, Risk: "x", Status: "Implemented", Evidence: "ISMS/01", Owner: "Ada" }, ""],
    ["undecided", {}, "SOA001"],
    ["several", YES, "SOA003 SOA005 SOA010"],
    ["excluded", { Applicable: "No", Level: 2 }, "SOA002 SOA011"],
    [
      "late",
      { ...YES, Risk: "x", Status: "Planned", Owner: "Ada", "Target date": TODAY_SERIAL - 1 },
      "SOA009",
    ],
    ["without an id", { Control: "", Owner: { error: "#N/A" } }, ""],
    ["with an error for an id", { Control: { error: "#N/A" } }, "SOA018"],
    ["with an error that it looks at", { ...YES, Owner: { error: "#N/A" } }, "SOA018"],
    [
      "with an error that it passes over",
      { ...YES, Level: { error: "#N/A" } },
      "SOA003 SOA005 SOA010",
    ],
    [
      "with an error elsewhere",
      { Applicable: "No", Justification: "No such thing", Weight: { error: "#N/A" } },
      "",
    ],
    [
      "with a value outside its list",
      { ...YES, Risk: "x", Owner: "Ada", Status: "Done" },
      "SOA005",
    ],
  ] as [string, Cells, string][])("of a row that is %s", (_name, cells, expected) => {
    expect(text(cells)).toBe(expected);
  });

  it("asks for the settings of its own standard", () => {
    expect(checkFormula("42001")).toContain("AB_Evidence_kept_42001");
    expect(checkFormula("27001")).not.toContain("42001");
  });

  it("is one formula of all eight checks, error-proof", () => {
    const formula = checkFormula("27001");
    const ids = [...formula.matchAll(/"(SOA\d{3}) "/g)].map(([, id]) => id);
    expect(ids).toEqual([
      "SOA001",
      "SOA002",
      "SOA003",
      "SOA005",
      "SOA007",
      "SOA009",
      "SOA010",
      "SOA011",
    ]);
    expect(formula).toMatch(/^IFERROR\(IF\(TRIM\(\[@Control\]\)="","",TRIM\(.+\)\),"SOA018"\)$/);
  });
});

describe("states", () => {
  it("exclude each other and add up", () => {
    const rows = [
      { ...YES, Status: "Implemented" },
      { ...YES, Status: "Partially implemented", Control: "A.5.2" },
      { ...YES, Control: "A.5.3" },
      { Applicable: "No", Control: "A.5.4" },
      { Control: "A.5.5" },
      { ...YES, Status: "Implemented", Control: "a.5.1" },
    ].map((cells) => statement(cells));
    expect(countStates(rows)).toEqual({
      implemented: 1,
      notYet: 2,
      excluded: 1,
      undecided: 1,
      byStatus: {
        Implemented: 1,
        "Partially implemented": 1,
        Planned: 0,
        "Not implemented": 0,
        "": 1,
      },
    });
  });

  it("are all undecided in an empty statement", () => {
    const counts = countStates(annexA("42001", {}).map((cells) => statement(cells, "42001")));
    expect(counts).toMatchObject({ implemented: 0, notYet: 0, excluded: 0, undecided: 38 });
  });
});
