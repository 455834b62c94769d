import { planReminders } from "../../../src/app/remind/planReminders";
import { newContent } from "../../../src/app/newWorkbook/newContent";
import { STANDARDS } from "../../../src/core/catalog";
import { parseIsoDate } from "../../../src/core/day";
import { blueprint } from "../../../src/core/sheets";
import { rowsOf, SETTINGS, settingsFromRows, type CellValue } from "../../../src/core/workbook";
import { typedInto, workbookState, type Typed } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
const DAY = "2027-03-10";

type Cells = Readonly<Record<string, CellValue>>;

/** A day in one column, and the one thing that falls due for it: its kind and its day. */
interface Reminding {
  readonly reminds: string;
  /** What else the record needs. */
  readonly beside?: Cells;
}

/** Why a day of the column falls due for nobody. */
interface Silent {
  readonly silent: string;
}

type Expected = Reminding | Silent;

const FACT = "a fact of the past";
const CLOSES = "closes what the row reminds of";
const CONTROL_COLUMNS: Readonly<Record<string, Expected>> = {
  "Evidence date": { reminds: "2028-03-10 Evidence to renew" },
  "Target date": { reminds: "2027-03-10 Control in force" },
  "Next review": { reminds: "2027-03-10 Control review" },
  "Reviewed on": { silent: FACT },
};

const EXPECTED: Readonly<Record<string, Readonly<Record<string, Expected>>>> = {
  AB_SoA_27001: CONTROL_COLUMNS,
  AB_SoA_42001: CONTROL_COLUMNS,
  AB_Clauses: {
    "Evidence date": { reminds: "2028-03-10 Clause evidence to renew" },
    "Next review": { reminds: "2027-03-10 Clause review" },
    "Reviewed on": { silent: FACT },
  },
  AB_Documents: {
    "Next review": { reminds: "2027-03-10 Document review" },
    "Approved on": { silent: FACT },
  },
  AB_Risks: {
    "Plan due": { reminds: "2027-03-10 Risk treatment" },
    "Accepted until": { reminds: "2027-03-10 Risk acceptance ends" },
    "Next assessment": { reminds: "2027-03-10 Risk assessment" },
    "Plan done": { silent: CLOSES },
    "Accepted on": { silent: FACT },
    "Assessed on": { silent: FACT },
  },
  AB_Findings: {
    Due: { reminds: "2027-03-10 Finding to close" },
    "Raised on": { silent: "counts for nonconformities, which this row does not say it is" },
    "Correction on": { silent: FACT },
    "Plan accepted on": { silent: CLOSES },
    "Done on": { silent: CLOSES },
    "Verified on": { silent: CLOSES },
  },
  AB_Roadmap: {
    "Starts on": { silent: FACT },
    "Ends on": { reminds: "2027-03-10 Roadmap task" },
    "Done on": { silent: CLOSES },
  },
  AB_Suppliers: {
    "Contract end": { reminds: "2027-03-10 Supplier agreement ends" },
    "Assurance expires": { reminds: "2027-03-10 Supplier assurance expires" },
    "Next assessment": { reminds: "2027-03-10 Supplier assessment" },
    "Assessed on": { silent: FACT },
  },
  AB_AI_systems: {
    "Next review": { reminds: "2027-03-10 AI system review" },
    "Screened on": { silent: FACT },
    "Reviewed on": { silent: FACT },
  },
  AB_AI_assessments: {
    "Next assessment": { reminds: "2027-03-10 AI impact assessment" },
    "Assessed on": { silent: FACT },
  },
  AB_Context: {
    "Next review": { reminds: "2027-03-10 Context review" },
    "Reviewed on": { silent: FACT },
  },
  AB_Objectives: {
    Due: { reminds: "2027-03-10 Objective to reach" },
    "Next result": { reminds: "2027-03-10 Objective to measure" },
  },
  AB_Obligations: {
    "Next review": { reminds: "2027-03-10 Obligation review" },
    "Reviewed on": { silent: FACT },
  },
  AB_Management_reviews: {
    "Actions due": { reminds: "2027-03-10 Review actions" },
    "Actions done": { silent: CLOSES },
    "Held on": { silent: "planned in Audits, where it reminds" },
  },
  AB_Audits: {
    Target: { reminds: "2027-03-10 Internal audit" },
    "Planned on": { reminds: "2027-03-10 Internal audit" },
    "Hard limit": { reminds: "2027-03-10 Internal audit" },
    "Window start": { silent: "around the target, which reminds" },
    "Window end": { silent: "around the target, which reminds" },
    "Done on": { silent: CLOSES },
    "Decided on": { silent: CLOSES },
  },
  AB_People: { "Valid until": { reminds: "2027-03-10 Competence to renew" } },
  AB_Reminders: {
    Due: { silent: "derived from the other sheets" },
    "Planned on": { silent: "derived from the other sheets" },
    "Done on": { silent: CLOSES },
  },
  AB_Reviews: { Date: { silent: "the day of a remark" } },
  AB_SoA_versions: { "Approved on": { silent: FACT } },
  AB_Maturity_history: { Date: { silent: "the day of a snapshot" } },
  AB_Change_log: { On: { silent: "the day of a change" } },
  AB_Settings: {
    "SoA date": { silent: FACT },
    "Approved on": { silent: FACT },
    "Treatment plan approved on": { silent: FACT },
    "Stage 1 on": { silent: "planned into Audits, where it reminds" },
    "Stage 2 on": { silent: "planned into Audits, where it reminds" },
    "Decided on": { reminds: "2030-03-09 Certificate expires" },
    "Expires on": {
      reminds: "2027-03-10 Certificate expires",
      beside: { "Decided on": "2026-01-01" },
    },
  },
};

const cases = Object.entries(EXPECTED).flatMap(([table, columns]) =>
  Object.entries(columns).map(([column, expected]) => ({ table, column, expected })),
);

/** A workbook whose only day is in that cell. */
function withDay(table: string, column: string, beside: Cells = {}) {
  const cells = { [column]: DAY, ...beside };
  const audit = { Audit: "Office tour", Standard: "ISO 27001", Kind: "Internal audit" };
  const typed: Readonly<Record<string, Typed>> = {
    AB_Settings: { settings: cells, scope: ["27001"] },
    AB_Audits: { audits: [{ ...audit, ...cells }] },
    AB_People: { people: [{ Person: "Ada", ...cells }] },
    AB_SoA_27001: { controls: { "A.5.1": { Applicable: "Yes", ...cells } } },
  };
  const found = typed[table];
  if (found !== undefined) return workbookState(found);
  const state = workbookState();
  if (table === "AB_Clauses") return typedInto(state, [table, "Clause 4.1", column, DAY]);
  if (table === "AB_SoA_42001") {
    const decided = typedInto(state, [table, "A.2.2", "Applicable", "Yes"]);
    return typedInto(decided, [table, "A.2.2", column, DAY]);
  }
  return withRow(state, table, column);
}

/** A record of ISO 27001 that has nothing but texts and that day. */
function withRow(state: ReturnType<typeof workbookState>, table: string, column: string) {
  return {
    ...state,
    tables: state.tables.map((one) => {
      if (one.name !== table) return one;
      const row = new Map<string, CellValue>(one.headings.map((heading) => [heading, "x"]));
      if (one.headings.includes("Standard")) row.set("Standard", "ISO 27001");
      // 2027-03-10 is day 46456.
      const record = { at: one.headingRow + 1, row: row.set(column, 46456), formulas: new Map() };
      return { ...one, records: [record] };
    }),
  };
}

describe("the day columns of the workbook", () => {
  it("are all in the list below", () => {
    const content = newContent(STANDARDS, "wb-1");
    const settings = settingsFromRows(rowsOf(content, "AB_Settings"));
    const { sheets } = blueprint({ content, settings, guidance: [], today: TODAY });
    const columns = sheets.flatMap(({ table }) =>
      (table?.columns ?? []).flatMap(({ heading, type, accepts }) =>
        type === "day" || (accepts !== undefined && "days" in accepts)
          ? [`${String(table?.name)} ${heading}`]
          : [],
      ),
    );
    const inSettings = SETTINGS.flatMap(({ name, accepts }) =>
      accepts !== undefined && "days" in accepts ? [`AB_Settings ${name}`] : [],
    );
    const listed = cases.map(({ table, column }) => `${table} ${column}`);
    expect(listed.sort()).toEqual([...columns, ...inSettings].sort());
  });

  it.each(cases)("$table $column", ({ table, column, expected }) => {
    const beside = "reminds" in expected ? expected.beside : {};
    const { things } = planReminders(withDay(table, column, beside), TODAY);
    const due = things
      .filter(({ doneOn }) => doneOn === undefined)
      .map(({ dueOn, kind }) => `${dueOn} ${kind}`);
    const wanted = "reminds" in expected ? [expected.reminds] : [];
    const perClause = table === "AB_Clauses" && wanted.length > 0 ? [...wanted, ...wanted] : wanted;
    expect(due).toEqual(perClause);
  });
});
