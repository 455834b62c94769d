import { checkWorkbook } from "../../../../src/app/check/checkWorkbook";
import { readContext } from "../../../../src/app/readContext";
import { dueThings } from "../../../../src/app/remind/dueThings";
import { workbookState } from "../../workbookState";
import {
  AIM,
  audit,
  context,
  CONTEXT,
  found,
  ISSUE,
  LAW,
  objectives,
  obligations,
  REVIEW,
  reviews,
  TODAY,
  type Tables,
} from "./registers";

describe("checks of context, objectives, obligations and management reviews", () => {
  it("are about the standards in scope alone", () => {
    const rows = { ...objectives({ ...AIM, Measure: undefined, Standard: "ISO 42001" }) };
    expect(found(workbookState({ scope: ["27001"], rows }), "OBJ003")).toEqual([]);
    expect(found(workbookState({ scope: ["27001"], rows }), "OBJ008")).toEqual([
      ["warning", "Objectives", "ISO 27001 has no objective: add one, or let one serve both."],
    ]);
  });

  it("say nothing in a new workbook, and nothing of a review held while their sheet is empty", () => {
    const held = workbookState({ audits: [audit("Autumn", "2026-11-20")] });
    for (const state of [workbookState(), held]) {
      const ids = checkWorkbook(state, TODAY).map(({ id }) => id);
      expect(ids.filter((id) => /^(?:CTX|OBJ|OBL|MRV)/.test(id))).toEqual([]);
    }
  });

  it.each([
    ["Objectives!J6", objectives(AIM)],
    ["Context!G6", context(...CONTEXT.slice(0, 1))],
    ["Obligations!H6", obligations(LAW)],
    ["Management reviews!P6", reviews(REVIEW)],
  ])("AUD007 wants their owners among the people: %s", (place, rows) => {
    const state = workbookState({ rows, people: [{ Person: "Grace" }] });
    expect(found(state, "AUD007").map(([, cell]) => cell)).toEqual([place]);
  });
});

describe("what the sheets remind of", () => {
  const due = (rows: Tables) =>
    dueThings(readContext(workbookState({ rows }), TODAY)).map(
      ({ kind, dueOn, doneOn, owner, about, standard, doneCell }) => [
        ...[kind, dueOn, doneOn, owner, about, standard],
        doneCell && `${doneCell.table} ${doneCell.key} ${doneCell.column}`,
      ],
    );

  it("is the day of an objective and its next result, until it is closed", () => {
    expect(due(objectives({ ...AIM, Standard: "ISO 27001" }))).toEqual([
      ["Objective to reach", "2026-11-24", undefined, "Ada", "O-1 Fewer holes", "27001", undefined],
      [
        ...["Objective to measure", "2026-11-24", undefined, "Ada"],
        ...["O-1 Fewer holes", "27001", undefined],
      ],
    ]);
    expect(due(objectives({ ...AIM, Status: "Reached" }))).toEqual([]);
  });

  it("is the review of an issue and of an obligation, of the first row of a name", () => {
    expect(due(context(ISSUE, { ...ISSUE, "Next review": "2027-01-01" }))).toEqual([
      [
        ...["Context review", "2026-11-24", undefined, "Ada", "Few providers", undefined],
        "AB_Context Few providers Reviewed on",
      ],
    ]);
    expect(due(obligations({ ...LAW, "Controls 27001": undefined }))).toEqual([
      [
        ...["Obligation review", "2026-11-24", undefined, "Ada", "GDPR", "42001"],
        "AB_Obligations GDPR Reviewed on",
      ],
    ]);
  });

  it("is what a review decided to do, until it is done", () => {
    const thing = (doneOn: string | undefined) => [
      ...["Review actions", "2026-11-24", doneOn, "Ada", "MR-1", undefined],
      "AB_Management_reviews MR-1 Actions done",
    ];
    expect(due(reviews(REVIEW))).toEqual([thing(undefined)]);
    expect(due(reviews({ ...REVIEW, "Actions done": "2026-11-23" }))).toEqual([
      thing("2026-11-23"),
    ]);
  });
});
