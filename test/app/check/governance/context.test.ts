import { GOVERNANCE_CHECKS } from "../../../../src/core/governance";
import { workbookState } from "../../workbookState";
import { ISSUE, CONTEXT, context, contextWith, found, type Case } from "./registers";

const CASES: readonly Case[] = [
  [
    "CTX001",
    contextWith({ "Issue or party": " " }),
    context(...CONTEXT),
    [["error", "Context!A6", "Say which issue or party the row is about."]],
  ],
  [
    "CTX002",
    contextWith({ Addressed: "maybe", "Next review": "soon" }),
    contextWith({ Addressed: "yes" }),
    [
      [
        "error",
        "Context!F6",
        'Few providers: "maybe" is no value for Addressed; it counts as blank.',
      ],
      [
        "error",
        "Context!I6",
        'Few providers: "soon" is no value for Next review; it counts as blank.',
      ],
    ],
  ],
  [
    "CTX003",
    contextWith({ Kind: undefined }),
    contextWith({ Kind: "internal issue" }),
    [
      [
        "warning",
        "Context!D6",
        "Few providers: say in Kind whether it is an issue or an interested party.",
      ],
    ],
  ],
  [
    "CTX004",
    contextWith({ Addressed: undefined }),
    contextWith({ Addressed: "No" }),
    [
      [
        "warning",
        "Context!F6",
        "Few providers: decide whether your management system addresses it.",
      ],
    ],
  ],
  [
    "CTX005",
    context({ ...ISSUE, "How or why not": " " }, { ...CONTEXT[3], "How or why not": undefined }),
    contextWith({ Addressed: undefined, "How or why not": undefined }),
    [
      ["warning", "Context!C6", "Few providers: say how it is addressed, in a sentence."],
      ["warning", "Context!C7", "Heat: say why it is not addressed, in a sentence."],
    ],
  ],
  [
    "CTX006",
    context({ ...CONTEXT[2], "What it means or needs": undefined }),
    contextWith({ "What it means or needs": undefined }),
    [["warning", "Context!B6", "Customers: say what this party needs or expects of you."]],
  ],
  [
    "CTX007",
    context({ ...ISSUE, Standard: "ISO 27001" }, { ...CONTEXT[2], Standard: "Both" }),
    context(...CONTEXT),
    [
      ["warning", "Context", "The context of ISO 27001 has no internal issue: add what there is."],
      [
        "warning",
        "Context",
        "The context of ISO 42001 has no external issue, no internal issue: add what there is.",
      ],
    ],
  ],
  [
    "CTX008",
    context(ISSUE, { ...CONTEXT[3], Standard: "ISO 42001" }),
    context(...CONTEXT),
    [
      [
        "warning",
        "Context",
        "Nobody has said whether climate change matters to ISO 27001: add a row of the kind Climate change, and decide.",
      ],
    ],
  ],
  [
    "CTX009",
    contextWith({ "Next review": "2026-11-23" }),
    context(...CONTEXT),
    [["warning", "Context!I6", "Few providers was to be reviewed by 2026-11-23."]],
  ],
];

describe("checks of the context", () => {
  it.each(CASES)("%s speaks of what is planted, with its cell", (id, planted, clean, hits) => {
    expect(found(workbookState({ rows: planted }), id)).toEqual(hits);
    expect(found(workbookState({ rows: clean }), id)).toEqual([]);
  });

  it("are all tried here", () => {
    const ids = GOVERNANCE_CHECKS.map(({ id }) => id).filter((id) => id.startsWith("CTX"));
    const tried = new Set(CASES.map(([id]) => id));
    expect(ids).toHaveLength(9);
    expect(ids.filter((id) => !tried.has(id))).toEqual([]);
  });
});
