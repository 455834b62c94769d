import { hits, input, severities, TODAY_SERIAL as TODAY, type Cells } from "./statements";

const YES: Cells = { Applicable: "Yes" };
const NO: Cells = { Applicable: "No" };
const BUILDING = { settings: { phase: "Building" } } as const;

/** Check, what the row says, its cells, severities found. */
type Case = readonly [id: string, name: string, cells: Cells, found: readonly string[]];

const CASES: readonly Case[] = [
  ["SOA001", "blank", {}, ["error"]],
  ["SOA001", "maybe", { Applicable: "maybe" }, ["error"]],
  ["SOA001", "Yes", YES, []],
  ["SOA001", "no, in small letters", { Applicable: "no" }, []],
  ["SOA001", "Yes with a space", { Applicable: "Yes " }, ["error"]],
  ["SOA002", "excluded without a word", NO, ["error"]],
  ["SOA002", "excluded with spaces", { ...NO, Justification: "  " }, ["error"]],
  ["SOA002", "excluded with a reason", { ...NO, Justification: "No development" }, []],
  ["SOA002", "applicable", YES, []],
  ["SOA003", "applicable without a reason", YES, ["error"]],
  ["SOA003", "applicable by risk", { ...YES, Risk: "x" }, []],
  ["SOA003", "applicable by a risk id", { ...YES, Risks: "R-1" }, []],
  ["SOA003", "applicable by law", { ...YES, Legal: "X" }, []],
  ["SOA003", "applicable by contract", { ...YES, Contract: "x" }, []],
  ["SOA003", "business alone", { ...YES, Business: "x" }, ["info"]],
  ["SOA003", "business with words", { ...YES, Business: "x", Justification: "ask" }, []],
  ["SOA003", "words alone", { ...YES, Justification: "ask" }, []],
  ["SOA003", "excluded", NO, []],
  ["SOA005", "no status", YES, ["error"]],
  ["SOA005", "an unknown status", { ...YES, Status: "Done" }, ["error"]],
  ["SOA005", "a status", { ...YES, Status: "not implemented" }, []],
  ["SOA005", "excluded", NO, []],
  ["SOA006", "eleven letters", { ...NO, Justification: "abcdefghijk" }, ["warning"]],
  ["SOA006", "twelve letters", { ...NO, Justification: "abcdefghijkl" }, []],
  ["SOA006", "twelve signs, eleven letters", { ...NO, Justification: "abcdef ghijk" }, ["warning"]],
  ["SOA006", "four Chinese signs", { ...NO, Justification: "没有开发" }, ["warning"]],
  ["SOA006", "five Chinese signs", { ...NO, Justification: "没有软件开" }, []],
  [
    "SOA006",
    "the title",
    { ...NO, Title: "Secure coding (all)", Justification: "Secure Coding, all" },
    ["warning"],
  ],
  ["SOA006", "filler", { ...NO, Justification: "Not applicable." }, ["warning"]],
  [
    "SOA006",
    "a filler with a reference",
    { ...NO, Justification: "See policies, https://a.example" },
    [],
  ],
  ["SOA006", "weak, but a driver is ticked", { ...YES, Legal: "x", Justification: "GDPR" }, []],
  ["SOA006", "weak, and nothing is ticked", { ...YES, Justification: "GDPR" }, ["warning"]],
  ["SOA006", "weak, with a risk id", { ...YES, Risks: "R-1", Justification: "GDPR" }, []],
  ["SOA006", "blank is SOA002's", NO, []],
  ["SOA006", "weak on an undecided row", { Justification: "GDPR" }, []],
  ["SOA007", "implemented without evidence", { ...YES, Status: "Implemented" }, ["warning"]],
  ["SOA007", "with evidence", { ...YES, Status: "Implemented", Evidence: "ISMS/01" }, []],
  ["SOA007", "partially", { ...YES, Status: "Partially implemented" }, []],
  ["SOA007", "excluded", { ...NO, Status: "Implemented" }, []],
  // 2025-11-24 and twelve months are 2026-11-24: today it still counts.
  ["SOA008", "twelve months ago", { ...YES, "Evidence date": TODAY - 365 }, []],
  ["SOA008", "a day more", { ...YES, "Evidence date": TODAY - 366 }, ["warning"]],
  [
    "SOA008",
    "valid for two years",
    { ...YES, "Evidence date": TODAY - 366, "Valid months": 24 },
    [],
  ],
  [
    "SOA008",
    "valid for a month",
    { ...YES, "Evidence date": TODAY - 40, "Valid months": 1 },
    ["warning"],
  ],
  ["SOA008", "excluded", { ...NO, "Evidence date": TODAY - 900 }, []],
  ["SOA008", "undated", YES, []],
  ["SOA009", "planned for today", { ...YES, Status: "Planned", "Target date": TODAY }, []],
  [
    "SOA009",
    "planned for yesterday",
    { ...YES, Status: "Planned", "Target date": TODAY - 1 },
    ["warning"],
  ],
  ["SOA009", "partial without a date", { ...YES, Status: "Partially implemented" }, ["warning"]],
  [
    "SOA009",
    "a date as text",
    { ...YES, Status: "Planned", "Target date": "2027-01-01" },
    ["warning"],
  ],
  ["SOA009", "implemented", { ...YES, Status: "Implemented" }, []],
  ["SOA009", "not implemented", { ...YES, Status: "Not implemented" }, []],
  ["SOA009", "excluded", { ...NO, Status: "Planned" }, []],
  ["SOA010", "no owner", YES, ["warning"]],
  ["SOA010", "an owner", { ...YES, Owner: "Ada" }, []],
  ["SOA010", "excluded", NO, []],
  ["SOA011", "excluded and planned", { ...NO, Status: "Planned" }, ["error"]],
  ["SOA011", "excluded and implemented", { ...NO, Status: "Implemented" }, ["error"]],
  ["SOA011", "excluded and not implemented", { ...NO, Status: "Not implemented" }, []],
  ["SOA011", "excluded with a level", { ...NO, Level: 0 }, ["info"]],
  ["SOA011", "excluded with a target", { ...NO, Target: 3 }, ["info"]],
  ["SOA011", "excluded, status before level", { ...NO, Status: "Planned", Level: 2 }, ["error"]],
  ["SOA011", "excluded with a level outside", { ...NO, Level: 7 }, []],
  ["SOA011", "applicable", { ...YES, Status: "Planned", Level: 1 }, []],
  ["SOA013", "implemented at 0", { ...YES, Status: "Implemented", Level: 0 }, ["warning"]],
  ["SOA013", "implemented at 1", { ...YES, Status: "Implemented", Level: 1 }, ["info"]],
  ["SOA013", "implemented at 2", { ...YES, Status: "Implemented", Level: 2 }, []],
  ["SOA013", "planned at 3", { ...YES, Status: "Planned", Level: 3 }, ["warning"]],
  ["SOA013", "planned at 2", { ...YES, Status: "Planned", Level: 2 }, []],
  ["SOA013", "not implemented at 4", { ...YES, Status: "Not implemented", Level: 4 }, ["warning"]],
  ["SOA013", "partially at 4", { ...YES, Status: "Partially implemented", Level: 4 }, []],
  ["SOA013", "excluded", { ...NO, Status: "Planned", Level: 5 }, []],
  ["SOA014", "review today", { "Next review": TODAY }, []],
  ["SOA014", "review yesterday", { "Next review": TODAY - 1 }, ["warning"]],
  ["SOA021", "outsourced", { ...NO, Justification: "Development is outsourced." }, ["warning"]],
  [
    "SOA021",
    "by the cloud provider",
    { ...NO, Justification: "Our cloud provider does it." },
    ["warning"],
  ],
  ["SOA021", "not outsourced", { ...NO, Justification: "No development is outsourced." }, []],
  ["SOA021", "applicable", { ...YES, Justification: "Development is outsourced." }, []],
  ["SOA021", "another reason", { ...NO, Justification: "We own no premises." }, []],
  ["SOA022", "A.5.1 excluded", NO, ["warning"]],
  ["SOA022", "A.5.3 excluded", { ...NO, Control: "A.5.3" }, []],
  ["SOA022", "A.5.1 applicable", YES, []],
  ["SOA018", "level 7", { Level: 7 }, ["error"]],
  ["SOA018", "level 5", { Level: 5 }, []],
  ["SOA018", "level as text", { Level: "3" }, ["error"]],
  ["SOA018", "level 2.5", { Level: 2.5 }, ["error"]],
  ["SOA018", "target 0", { Target: 0 }, ["error"]],
  ["SOA018", "weight 0", { Weight: 0 }, ["error"]],
  ["SOA018", "weight 0.5", { Weight: 0.5 }, []],
  [
    "SOA018",
    "an error and a word",
    { Applicable: "maybe", Owner: { error: "#N/A" } },
    ["error", "error"],
  ],
  ["SOA018", "valid for 0 months", { "Valid months": 0 }, ["error"]],
  ["SOA018", "valid for 121 months", { "Valid months": 121 }, ["error"]],
  ["SOA018", "valid for 120 months", { "Valid months": 120 }, []],
  ["SOA018", "an own kind of tick", { Risk: "yes" }, ["error"]],
];

describe("a row of the statement", () => {
  it.each(CASES)("%s: %s", (id, _name, cells, found) => {
    expect(severities(id, [cells])).toEqual(found);
  });

  it.each(["SOA001", "SOA003", "SOA005", "SOA007", "SOA010"])(
    "is only told of %s while building",
    (id) => {
      const row =
        id === "SOA001" ? {} : { ...YES, ...(id === "SOA007" && { Status: "Implemented" }) };
      expect(severities(id, [row], BUILDING)).toEqual(["info"]);
      expect(severities(id, [row], { settings: { phase: "Stage 1" } })).not.toEqual(["info"]);
    },
  );

  it.each(["SOA002", "SOA009", "SOA011"])("is told in full of %s while building", (id) => {
    const row = { SOA002: NO, SOA009: { ...YES, Status: "Planned" } }[id] ?? {
      ...NO,
      Status: "Planned",
    };
    expect(severities(id, [row], BUILDING)).not.toContain("info");
  });

  it("may lack a status in 42001, with a warning", () => {
    const row = { ...YES, Control: "A.2.2" };
    expect(severities("SOA005", [row], { standard: "42001" })).toEqual(["warning"]);
  });

  it("needs no evidence when it is kept elsewhere", () => {
    const row = { ...YES, Status: "Implemented" };
    expect(severities("SOA007", [row], { settings: { evidenceIsElsewhere: true } })).toEqual([]);
  });

  it("without an id is no row", () => {
    expect(severities("SOA001", [{ Control: " " }])).toEqual([]);
    expect(severities("SOA006", [{ ...NO, Control: "", Justification: "n/a" }])).toEqual([]);
  });

  it.each([
    ["SOA011", { ...NO, Status: "Planned" }, [{ column: "Status", value: undefined }]],
    ["SOA011", { ...NO, Level: 2, Target: 3 }, [{ column: "Level", value: undefined }]],
    ["SOA011", { ...NO, Target: 3 }, [{ column: "Target", value: undefined }]],
    [
      "SOA021",
      { ...NO, Justification: "Hosted by our provider" },
      [
        { column: "Applicable", value: "Yes" },
        { column: "Performed by", value: "Supplier" },
      ],
    ],
  ] as [string, Cells, object[]][])("offers a fix for %s: %j", (id, cells, fixes) => {
    expect(hits(id, input([cells]))[0]?.fixes).toEqual(fixes);
  });

  it("names the control, the column and what to do", () => {
    expect(
      hits("SOA009", input([{ ...YES, Status: "Planned", "Target date": TODAY - 1 }])),
    ).toEqual([
      {
        control: "A.5.1",
        column: "Target date",
        message: "It was to be implemented by 2026-11-23.",
        severity: "warning",
      },
    ]);
  });
});
