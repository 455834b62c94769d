import {
  documentCheckText,
  documentStates,
  type DocumentFacts,
  type DocumentState,
} from "../../../src/core/documents";
import { parseIsoDate } from "../../../src/core/day";
import { documentFromRow, type CellValue } from "../../../src/core/workbook";

const FACTS: DocumentFacts = {
  today: parseIsoDate("2026-11-24"),
  isExcluded: ({ of }) => of === "A.8.9",
  isApplicable: ({ of }) => of === "A.5.9",
  sheetHolds: (sheet) => ({ audits: true, people: false })[sheet],
};
/** 2026-11-23, the day before. */
const YESTERDAY = 46349;

const documentOf = (cells: Record<string, CellValue>) =>
  documentFromRow(
    new Map<string, CellValue>(
      Object.entries({
        Standard: "ISO 27001",
        Clause: "Clause 5.2",
        Document: "policy",
        Kind: "document",
        "Asked for": "mandatory",
        ...cells,
      }),
    ),
  );

const judged = (cells: Record<string, CellValue>): [DocumentState, string] => {
  const document = documentOf(cells);
  const state = documentStates([document], FACTS)[0]?.state ?? "";
  return [state, documentCheckText(document, state, FACTS)];
};

const APPROVED = { "Held in": "link", Status: "Approved", Approver: "Ada", "Approved on": 46000 };

describe("a document", () => {
  it.each<[string, Record<string, CellValue>, DocumentState, string]>([
    ["is missing without a place", {}, "Missing", "DOC001"],
    ["is missing when its status says so", { ...APPROVED, Status: "Missing" }, "Missing", "DOC001"],
    ["is missing once withdrawn", { ...APPROVED, Status: "Withdrawn" }, "Missing", "DOC001"],
    ["is fine when approved at a place", APPROVED, "Satisfied", ""],
    ["is a draft until it is approved", { "Held in": "link" }, "Draft", "DOC003"],
    ["is satisfied as a record at a place", { "Held in": "link", Kind: "record" }, "Satisfied", ""],
    ["is satisfied by a sheet of ours that holds it", { "Held in": "Audits" }, "Satisfied", ""],
    ["is missing in a sheet of ours that is empty", { "Held in": " people " }, "Missing", "DOC001"],
    ["is overdue after its review", { ...APPROVED, "Next review": YESTERDAY }, "Overdue", "DOC004"],
    ["is not overdue on the day", { ...APPROVED, "Next review": YESTERDAY + 1 }, "Satisfied", ""],
    ["wants its approver", { ...APPROVED, Approver: " " }, "Satisfied", "DOC005"],
    ["wants the day of approval", { ...APPROVED, "Approved on": undefined }, "Satisfied", "DOC005"],
    [
      "has a status of the list only",
      { "Held in": "link", Status: "Done" },
      "Draft",
      "DOC003 DOC006",
    ],
    [
      "is not needed for an excluded control",
      { Clause: "A.8.9", "Asked for": "if the control applies" },
      "Not needed",
      "",
    ],
    [
      "is asked for by an applicable control",
      { Clause: "A.5.9", "Asked for": "if the control applies" },
      "Missing",
      "DOC002",
    ],
    [
      "is no fault while its control is undecided",
      { Clause: "A.5.10", "Asked for": "if the control applies" },
      "Missing",
      "",
    ],
    ["is no fault when customary", { "Asked for": "customary" }, "Missing", ""],
    ["is nothing without a title", { Document: undefined }, "", ""],
  ])("%s", (_fact, cells, state, checks) => {
    expect(judged(cells)).toEqual([state, checks]);
  });
});

describe("a document that both standards share", () => {
  const shared = (mine: Record<string, CellValue>, other: Record<string, CellValue>) =>
    documentStates(
      [
        documentOf({ "Shared with": "ISO 42001", ...mine }),
        documentOf({ Standard: "ISO 42001", "Shared with": "ISO 27001", ...other }),
      ],
      FACTS,
    ).map(({ state }) => state);

  it.each<[string, Record<string, CellValue>, Record<string, CellValue>, DocumentState[]]>([
    ["answers the other row while that is blank", {}, APPROVED, ["Satisfied", "Satisfied"]],
    ["is missing in both when neither says anything", {}, {}, ["Missing", "Missing"]],
    [
      "leaves a row alone that says something",
      { Status: "Missing" },
      APPROVED,
      ["Missing", "Satisfied"],
    ],
    [
      "leaves a row of another title alone",
      { Document: "other" },
      APPROVED,
      ["Missing", "Satisfied"],
    ],
    [
      "answers only where sharing is named",
      { "Shared with": "" },
      APPROVED,
      ["Missing", "Satisfied"],
    ],
  ])("%s", (_fact, mine, other, states) => {
    expect(shared(mine, other)).toEqual(states);
  });
});
