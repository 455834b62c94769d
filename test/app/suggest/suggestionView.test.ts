import fc from "fast-check";
import { planUndo } from "../../../src/app/change/undo";
import { readContext } from "../../../src/app/readContext";
import { planAnswers, profileView, typicalAnswers } from "../../../src/app/suggest/profileView";
import {
  planAccept,
  suggestionView,
  type ListedSuggestion,
} from "../../../src/app/suggest/suggestionView";
import { withLog } from "../../../src/app/change/logged";
import { STANDARDS } from "../../../src/core/catalog";
import { parseIsoDate } from "../../../src/core/day";
import {
  APPLICABILITIES,
  cellText,
  IMPLEMENTATION_STATUSES,
  PROFILE_QUESTIONS,
  tableOf,
  type CellValue,
  type Profile,
  type WorkbookState,
} from "../../../src/core/workbook";
import { profiles } from "../../core/suggestion/profiles";
import { applied, workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
const AUTHOR = { who: "Priya Nair", today: TODAY };

const TYPICAL = Object.fromEntries(
  PROFILE_QUESTIONS.map(({ setting, typical }) => [setting, typical]),
);

const typical = (typed: Typed = {}) =>
  workbookState({ ...typed, settings: { ...TYPICAL, ...typed.settings } });

const viewOf = (state: WorkbookState) => suggestionView(state, readContext(state, TODAY));

const proposalFor = (state: WorkbookState, control: string, standard = "27001") => {
  const found = viewOf(state).suggestions.find(
    (one) => one.control === control && one.standard === standard,
  );
  if (found === undefined) throw new Error(`no proposal for ${control}`);
  return found;
};

const written = ({ cells }: ListedSuggestion) =>
  Object.fromEntries(cells.map(({ column, value }) => [column, value]));

const TYPED = /^AB_(Settings|SoA_\d+)$/;

const isEmpty = (value: CellValue) => value === undefined || value === "";

/** A workbook with answers of the profile, and with cells typed over the rows of its statements. */
const typedOver = (
  state: WorkbookState,
  given: Profile,
  rows: readonly Readonly<Record<string, CellValue>>[],
): WorkbookState => ({
  ...state,
  tables: state.tables.map((table) => ({
    ...table,
    records: table.records.map((record, index) => {
      const setting = record.row.get("Setting");
      const question = PROFILE_QUESTIONS.find((one) => one.setting === setting);
      const answer = question && given.get(question.id);
      const cells = setting === undefined ? rows[index % rows.length] : { "ISO 27001": answer };
      const typed = Object.entries(cells ?? {}).filter(([, value]) => value !== undefined);
      const isOther = setting !== undefined && question === undefined;
      return isOther ? record : { ...record, row: new Map([...record.row, ...typed]) };
    }),
  })),
});

const row = (state: WorkbookState, control: string) =>
  tableOf(state, "AB_SoA_27001")?.records.find((one) => one.row.get("Control") === control)?.row ??
  new Map<string, CellValue>();

describe("what acceptance writes", () => {
  it("is the whole decision into an empty row", () => {
    const found = proposalFor(typical(), "A.8.13");
    expect(found.state).toBe("open");
    expect(written(found)).toEqual({
      Applicable: "Yes",
      Contract: "x",
      Business: "x",
      Justification: found.justification,
      Owner: "IT manager",
    });
  });

  it("is applicability and reason alone for a control that is left out", () => {
    const found = proposalFor(typical(), "A.8.30");
    expect(written(found)).toEqual({
      Applicable: "No",
      Justification:
        "Nobody outside the company builds software for us. (Company profile - software by others: No)",
    });
  });

  it("is a target only where it differs from the standard's", () => {
    const short = { "Profile: downtime": "Minutes" };
    expect(written(proposalFor(typical({ settings: short }), "A.8.13"))["Target"]).toBe(4);
    const high = { ...short, "Default target": 5 };
    expect(written(proposalFor(typical({ settings: high }), "A.8.13"))["Target"]).toBeUndefined();
  });

  it("completes a row that was decided alike, and touches none of its cells", () => {
    const controls = { "A.8.13": { Applicable: "yes", Legal: "x", Owner: "Ada" } };
    const found = proposalFor(typical({ controls }), "A.8.13");
    expect(found.state).toBe("completes");
    expect(written(found)).toEqual({ Justification: found.justification });
  });

  it("is nothing where a row says it all", () => {
    const controls = { "A.8.30": { Applicable: "No", Justification: "We alone build." } };
    const found = proposalFor(typical({ controls }), "A.8.30");
    expect([found.state, found.cells]).toEqual(["settled", []]);
  });

  it.each<[string, string, Readonly<Record<string, CellValue>>, string]>([
    ["decided otherwise", "A.8.13", { Applicable: "No" }, "Applicable says No."],
    [
      "decided in an unknown word",
      "A.8.13",
      { Applicable: "maybe" },
      "Applicable holds something else than Yes or No.",
    ],
    [
      "justified, not decided",
      "A.8.13",
      { Justification: "See R-4" },
      "A justification is there, but no decision yet.",
    ],
    ["ticked", "A.8.30", { Legal: "x" }, "A reason for the control is ticked."],
    ["named by a risk", "A.8.30", { Risks: "R-4" }, "A risk names the control."],
    ["at work", "A.8.30", { Status: "Planned" }, "Status says Planned."],
  ])("is nothing where a row is %s", (_what, control, cells, because) => {
    const found = proposalFor(typical({ controls: { [control]: cells } }), control);
    expect([found.state, found.keptBecause, found.cells]).toEqual(["kept", because, []]);
  });

  it("leaves formulas alone that show nothing", () => {
    const state = typical();
    const withFormula: WorkbookState = {
      ...state,
      tables: state.tables.map((table) => ({
        ...table,
        records: table.records.map((record) =>
          record.row.get("Control") === "A.8.13"
            ? { ...record, formulas: new Map([["Owner", '""']]) }
            : record,
        ),
      })),
    };
    expect(Object.keys(written(proposalFor(withFormula, "A.8.13")))).not.toContain("Owner");
  });

  it("is for the standards in scope", () => {
    const { suggestions, waiting } = viewOf(typical({ scope: ["27001"] }));
    expect([suggestions.length, waiting.length]).toEqual([93, 0]);
    expect(new Set(suggestions.map(({ standard }) => standard))).toEqual(new Set(["27001"]));
  });
});

describe("the proposed owner", () => {
  const people = [
    { Person: "Priya", Role: "Information Security Officer" },
    { Person: "Tom", Role: "Chief technology officer" },
    { Person: "Martin", Role: "IT and office manager" },
  ];

  it.each([
    ["A.5.3", "Information security manager", "Priya"],
    ["A.8.25", "Development lead", "Tom"],
    ["A.8.13", "IT manager", "Martin"],
    ["A.7.1", "Office manager", "Martin"],
    ["A.6.1", "People manager", undefined],
  ])("of %s, the %s, is %p of the table People", (control, role, name) => {
    const found = proposalFor(typical({ people }), control);
    expect([found.owner, found.ownerName]).toEqual([role, name]);
    expect(written(found)["Owner"]).toBe(name);
  });

  it("is the role itself while nobody stands there", () => {
    expect(proposalFor(typical(), "A.6.1").ownerName).toBe("People manager");
  });
});

describe("typed values", () => {
  const cell = (...values: CellValue[]) =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  const typedRow = fc.record({
    Applicable: cell(...APPLICABILITIES, "yes", "maybe", " "),
    Legal: cell("x", "?"),
    Business: cell("x"),
    Justification: cell("Because R-4 says so", " "),
    Status: cell(...IMPLEMENTATION_STATUSES),
    Owner: cell("Ada"),
    Target: cell(2, "3"),
    Risks: cell("R-4"),
  });

  it("stay, whatever is accepted", () => {
    const whole = workbookState();
    const state = { ...whole, tables: whole.tables.filter(({ name }) => TYPED.test(name)) };
    fc.assert(
      fc.property(profiles(), fc.array(typedRow, { minLength: 9, maxLength: 9 }), (given, rows) => {
        const before = typedOver(state, given, rows);
        const after = applied(before, planAccept(viewOf(before).suggestions));
        const overwritten = before.tables.flatMap((table, index) =>
          table.records.flatMap(({ row: typed }, at) => {
            const now = after.tables[index]?.records[at]?.row;
            return [...typed].filter(
              ([heading, value]) => !isEmpty(value) && now?.get(heading) !== value,
            );
          }),
        );
        expect(overwritten).toEqual([]);
        expect(viewOf(after).suggestions.filter(({ cells }) => cells.length > 0)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("the profile", () => {
  it("shows each question with the answer that counts for each standard", () => {
    const state = workbookState({
      settings: { "Profile: cloud": "None" },
      aiSettings: { "Profile: cloud": "Ready-made applications" },
    });
    const entries = profileView(readContext(state, TODAY).settings);
    expect(entries).toHaveLength(20);
    expect(entries.find(({ id }) => id === "cloud")).toMatchObject({
      topic: "cloud",
      answer: { "27001": "None", "42001": "Ready-made applications" },
    });
  });

  it("takes answers for both standards as one action that undo takes back", () => {
    const before = workbookState();
    const plan = planAnswers(before, [{ question: "premises", text: "none" }], STANDARDS);
    expect(plan.action).toBe("Answer profile");
    expect(plan.cells.map(({ key, column, value }) => [key, column, value])).toEqual([
      ["Profile: premises", "ISO 27001", "None"],
      ["Profile: premises", "ISO 42001", "None"],
    ]);
    const after = applied(before, withLog(plan, before, AUTHOR));
    const undone = planUndo(after);
    expect(undone.cells.map(({ value }) => value ?? "")).toEqual(["", ""]);
  });

  it("proposes typical answers to open questions only", () => {
    const state = workbookState({ settings: { "Profile: cloud": "None" } });
    const answers = typicalAnswers(state);
    expect(answers).toHaveLength(19);
    expect(answers.map(({ question }) => question)).not.toContain("cloud");
  });

  it("refuses an answer that is none, naming those that are", () => {
    expect(() =>
      planAnswers(workbookState(), [{ question: "software-by-others", text: "maybe" }], STANDARDS),
    ).toThrow('"software-by-others" takes one of "No", "Yes".');
  });

  it("asks for a fill where an older workbook lacks its rows", () => {
    const state = workbookState();
    const older: WorkbookState = {
      ...state,
      tables: state.tables.map((table) => ({
        ...table,
        records: table.records.filter(
          (record) => !cellText(record.row.get("Setting")).startsWith("Profile: "),
        ),
      })),
    };
    expect(() => planAnswers(older, [{ question: "cloud", text: "None" }], STANDARDS)).toThrow(
      'The workbook has no single row "Profile: cloud" yet: run fill first.',
    );
  });
});

it("accepting is one action that undo takes back whole", () => {
  const before = typical();
  const plan = planAccept(viewOf(before).suggestions);
  const after = applied(before, withLog(plan, before, AUTHOR));
  expect(row(after, "A.8.30").get("Applicable")).toBe("No");
  const undone = applied(after, planUndo(after));
  expect(row(undone, "A.8.30").get("Applicable")).toBeUndefined();
  expect(planUndo(after).cells).toHaveLength(plan.cells.length);
});
