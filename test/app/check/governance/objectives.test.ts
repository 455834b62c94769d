import { GOVERNANCE_CHECKS } from "../../../../src/core/governance";
import { workbookState } from "../../workbookState";
import { AIM, objectives, found, type Case } from "./registers";

const CASES: readonly Case[] = [
  [
    "OBJ001",
    objectives({ ...AIM, Objective: " " }),
    objectives(AIM),
    [["error", "Objectives!A6", "Give the objective an id, such as O-1."]],
  ],
  [
    "OBJ002",
    objectives({ ...AIM, Status: "Done", Due: "summer" }),
    objectives({ ...AIM, Status: "reached" }),
    [
      ["error", "Objectives!K6", 'O-1: "Done" is no value for Status; it counts as blank.'],
      ["error", "Objectives!L6", 'O-1: "summer" is no value for Due; it counts as blank.'],
    ],
  ],
  [
    "OBJ003",
    objectives({ ...AIM, Measure: " ", Owner: undefined, Due: undefined }),
    objectives({ ...AIM, Status: "Dropped", Measure: undefined }),
    [["warning", "Objectives!C6", "O-1 lacks Measure, Owner, Due: fill it in."]],
  ],
  [
    "OBJ004",
    objectives({ ...AIM, Resources: undefined, Method: undefined }),
    objectives(AIM),
    [["info", "Objectives!F6", "O-1 lacks Resources, Method: fill it in."]],
  ],
  [
    "OBJ005",
    objectives({ ...AIM, Due: "2026-11-23" }),
    objectives({ ...AIM, Due: "2026-11-23", Status: "Not reached" }),
    [
      [
        "warning",
        "Objectives!L6",
        "O-1 was due on 2026-11-23: say in Status whether it was reached, or set a new day.",
      ],
    ],
  ],
  [
    "OBJ006",
    objectives({ ...AIM, "Next result": "2026-11-23" }),
    objectives({ ...AIM, "Next result": "2026-11-23", Status: "Reached" }),
    [
      [
        "warning",
        "Objectives!M6",
        "O-1 was to be measured by 2026-11-23: add the result, and the next day.",
      ],
    ],
  ],
  [
    "OBJ007",
    objectives({ ...AIM, Results: "2026-10-31: 5; fine so far" }),
    objectives({ ...AIM, Results: "2026-10-31 5\n2026-11-20: 4;" }),
    [
      [
        "warning",
        "Objectives!H6",
        'O-1: the result "fine so far" has no day: write it as 2026-10-31: fine so far.',
      ],
    ],
  ],
  [
    "OBJ008",
    objectives(
      { ...AIM, Standard: "ISO 27001" },
      { ...AIM, Objective: "O-2", Standard: "ISO 42001", Status: "Dropped" },
    ),
    objectives({ ...AIM, Standard: undefined }),
    [["warning", "Objectives", "ISO 42001 has no objective: add one, or let one serve both."]],
  ],
  [
    "WBK004",
    objectives(AIM, { ...AIM, Objective: "o-1" }),
    objectives(AIM),
    [
      [
        "warning",
        "Objectives!A7",
        'Objectives: "o-1" stands here a second time; only the first row counts.',
      ],
    ],
  ],
];

describe("checks of objectives", () => {
  it.each(CASES)("%s speaks of what is planted, with its cell", (id, planted, clean, hits) => {
    expect(found(workbookState({ rows: planted }), id)).toEqual(hits);
    expect(found(workbookState({ rows: clean }), id)).toEqual([]);
  });

  it("are all tried here", () => {
    const ids = GOVERNANCE_CHECKS.map(({ id }) => id).filter((id) => id.startsWith("OBJ"));
    const tried = new Set(CASES.map(([id]) => id));
    expect(ids).toHaveLength(8);
    expect(ids.filter((id) => !tried.has(id))).toEqual([]);
  });
});
