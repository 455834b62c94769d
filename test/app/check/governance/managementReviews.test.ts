import { GOVERNANCE_CHECKS } from "../../../../src/core/governance";
import { workbookState } from "../../workbookState";
import { REVIEW, audit, reviews, found, type Case } from "./registers";

const CASES: readonly Case[] = [
  [
    "MRV001",
    reviews({ ...REVIEW, Review: undefined }),
    reviews(REVIEW),
    [["error", "Management reviews!A6", "Give the review a name, such as MR-1."]],
  ],
  [
    "MRV002",
    reviews({ ...REVIEW, Standard: "ISO 9001" }),
    reviews({ ...REVIEW, Standard: "iso 27001" }),
    [
      [
        "error",
        "Management reviews!O6",
        'MR-1: "ISO 9001" is no value for Standard; it counts as blank.',
      ],
    ],
  ],
  [
    "MRV003",
    reviews({ ...REVIEW, "Changed needs": undefined, Risks: " " }),
    reviews(
      { ...REVIEW, Standard: "ISO 42001", Objectives: undefined, Feedback: undefined },
      { ...REVIEW, Review: "MR-2", "Held on": "2026-11-25", Risks: undefined },
    ),
    [
      [
        "warning",
        "Management reviews!E6",
        "MR-1 says nothing about Changed needs, Risks: say what was looked at, or that there was nothing.",
      ],
    ],
  ],
  [
    "MRV004",
    reviews({ ...REVIEW, Decisions: " " }),
    reviews({ ...REVIEW, Decisions: undefined, "Held on": undefined }),
    [
      [
        "warning",
        "Management reviews!M6",
        "MR-1 was held: say what was decided on improvement and changes, also where all stays as it is.",
      ],
    ],
  ],
  [
    "MRV005",
    reviews({ ...REVIEW, Owner: undefined, "Actions due": undefined }),
    reviews(
      { ...REVIEW, Owner: undefined, "Actions done": "2026-11-24" },
      { ...REVIEW, Review: "MR-2", Actions: undefined, Owner: undefined },
    ),
    [["warning", "Management reviews!P6", "MR-1 has actions: fill in Owner and Actions due."]],
  ],
  [
    "MRV006",
    reviews({ ...REVIEW, "Actions due": "2026-11-23" }),
    reviews({ ...REVIEW, "Actions due": "2026-11-23", "Actions done": "2026-11-22" }),
    [
      [
        "warning",
        "Management reviews!R6",
        "MR-1: its actions were due on 2026-11-23: type the day they were done, or a new one.",
      ],
    ],
  ],
  [
    "MRV007",
    {
      ...reviews({ ...REVIEW, "Held on": "2026-05-01" }),
      AB_Audits: [audit("Spring", "2026-05-01"), audit("Autumn", "2026-11-20")],
    },
    {
      ...reviews(REVIEW),
      AB_Audits: [audit("Autumn", "2026-11-24"), audit("Winter", "2026-11-25")],
    },
    [
      [
        "warning",
        "Management reviews",
        "Autumn was held on 2026-11-20, and no review of ISO 27001 here is of that day or later: add it.",
      ],
    ],
  ],
];

describe("checks of management reviews", () => {
  it.each(CASES)("%s speaks of what is planted, with its cell", (id, planted, clean, hits) => {
    expect(found(workbookState({ rows: planted }), id)).toEqual(hits);
    expect(found(workbookState({ rows: clean }), id)).toEqual([]);
  });

  it("are all tried here", () => {
    const ids = GOVERNANCE_CHECKS.map(({ id }) => id).filter((id) => id.startsWith("MRV"));
    const tried = new Set(CASES.map(([id]) => id));
    expect(ids).toHaveLength(7);
    expect(ids.filter((id) => !tried.has(id))).toEqual([]);
  });
});
