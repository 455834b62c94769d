import { parseIsoDate } from "../../../src/core/day";
import {
  aiSystemsSheet,
  assessmentsSheet,
  changeLogSheet,
  comparedSheet,
  contextSheet,
  documentsSheet,
  findingsSheet,
  guideSheet,
  historySheet,
  managementReviewsSheet,
  mappingsSheet,
  objectivesSheet,
  obligationsSheet,
  peopleSheet,
  remindersSheet,
  reviewsSheet,
  riskMatrixSheet,
  risksSheet,
  sealedSheet,
  suppliersSheet,
  versionsSheet,
  type SheetContext,
  type SheetFile,
} from "../../../src/core/sheets";
import { settingsFromRows, type Row } from "../../../src/core/workbook";

const row = (cells: Record<string, string | number>): Row => new Map(Object.entries(cells));

function context(settings: readonly Row[] = [], people: readonly Row[] = []): SheetContext {
  return {
    content: new Map([["AB_People", people]]),
    settings: settingsFromRows(settings),
    guidance: [],
    today: parseIsoDate("2026-11-24"),
  };
}

const tableOf = (sheet: SheetFile, of = context()) => {
  const { table } = sheet(of);
  if (table === undefined) throw new Error("no table");
  return table;
};

/** Sheet, table and headings as the workbook contract names them. */
const CONTRACT: readonly (readonly [SheetFile, string, string, string])[] = [
  [
    documentsSheet,
    "Documents",
    "AB_Documents",
    "No, Standard, Clause, Document, Kind, Asked for, Shared with, Held in, Owner, Approver, Version, Approved on, Classification, Retention, Status, Next review, Own state, State, Check",
  ],
  [
    peopleSheet,
    "People",
    "AB_People",
    "Person, Role, Mail, Deputy, Competence, Competence evidence, Valid until, May audit, Areas",
  ],
  [
    risksSheet,
    "Risks",
    "AB_Risks",
    "Risk, Standard, Scenario, Lost, Likelihood, Impact, Score, Risk level, Risk owner, Treatment, Controls 27001, Controls 42001, Action, Action owner, Plan due, Plan done, Residual likelihood, Residual impact, Residual score, Residual level, Criterion met, Accepted by, Accepted on, Accepted until, Assessed on, Next assessment, AI system, For the organisation, For individuals, For society",
  ],
  [
    aiSystemsSheet,
    "AI systems",
    "AB_AI_systems",
    "AI system, Name, Purpose, Stage, Our roles, Data, Supplier, Owner, AI Act role, AI Act class, General purpose, Screened on, Screened by, Outcome, Reason, Reviewed on, Next review",
  ],
  [
    assessmentsSheet,
    "AI assessments",
    "AB_AI_assessments",
    "Assessment, AI system, Kind, Version, Intended use, Foreseeable misuse, Context, Jurisdictions, For individuals, For groups, For society, Benefits, Severity, Likelihood, Score, Measures, Risks, Decision, Approver, Assessed on, Trigger, Next assessment, Shared with, Retention",
  ],
  [
    suppliersSheet,
    "Suppliers",
    "AB_Suppliers",
    "Supplier, Service, Criticality, Owner, Data, AI involved, AI responsibilities, Sub-suppliers, Agreement, Contract end, Exit, Assurance, Assurance expires, Assessed on, Result, Next assessment",
  ],
  [
    contextSheet,
    "Context",
    "AB_Context",
    "Issue or party, What it means or needs, How or why not, Kind, Standard, Addressed, Owner, Reviewed on, Next review",
  ],
  [
    objectivesSheet,
    "Objectives",
    "AB_Objectives",
    "Objective, Aim, Measure, Target, What is done, Resources, Method, Results, Standard, Owner, Status, Due, Next result",
  ],
  [
    obligationsSheet,
    "Obligations",
    "AB_Obligations",
    "Obligation, Asks for, Reference, Controls 27001, Controls 42001, Evidence, Kind, Owner, Reviewed on, Next review",
  ],
  [
    managementReviewsSheet,
    "Management reviews",
    "AB_Management_reviews",
    "Review, Attended by, Earlier actions, Changed issues, Changed needs, Nonconformities, Measurements, Audit results, Objectives, Feedback, Risks, Improvement, Decisions, Actions, Standard, Owner, Held on, Actions due, Actions done",
  ],
  [
    riskMatrixSheet,
    "Risk matrix",
    "AB_Risk_matrix",
    "Step, Likelihood, Consequence, Impact 1, Impact 2, Impact 3, Impact 4, Impact 5",
  ],
  [
    findingsSheet,
    "Findings",
    "AB_Findings",
    "Finding, Standard, Kind, Requirement, Source, Audit, Raised on, Objective evidence, Graded by, Correction, Correction on, Cause, Similar cases, Corrective action, Owner, Due, Plan accepted on, Done on, Verified on, Verified by, System changes",
  ],
  [
    remindersSheet,
    "Reminders",
    "AB_Reminders",
    "UID, Standard, About, Kind, Step, Due, Owner, Planned on, Done on, Sequence, Fingerprint, Status",
  ],
  [
    mappingsSheet,
    "Mappings",
    "AB_Mappings",
    "Map, From standard, From, Framework, To, Relation, Source",
  ],
  [
    comparedSheet,
    "Standards compared",
    "AB_Standards_compared",
    "Aspect, ISO 27001, ISO 42001, Source",
  ],
  [
    versionsSheet,
    "Versions",
    "AB_SoA_versions",
    "Standard, Version, Approved on, Approved by, Reason, Statement hash, Record hash, Previous hash",
  ],
  [
    reviewsSheet,
    "Reviews",
    "AB_Reviews",
    "Review, Standard, Record, Observation, Evidence seen, Decision, Finding kind, Initials, Date",
  ],
  [
    sealedSheet,
    "Sealed rows",
    "AB_SoA_sealed",
    "Standard, Version, Control, Title, Applicable, Drivers, Justification, Status, Scope note, AI systems",
  ],
  [
    changeLogSheet,
    "Change log",
    "AB_Change_log",
    "Seq, On, Who, Action, Sheet, Record, Field, Old, New",
  ],
  [
    historySheet,
    "Maturity history",
    "AB_Maturity_history",
    "Date, Label, Standard, By, Key, Mean, Target, Attainment, Assessed, Applicable, Excluded, Implemented",
  ],
];

describe("the sheets", () => {
  it.each(CONTRACT)("keep to the contract: %p %s", (sheet, name, table, headings) => {
    const plan = sheet(context());
    expect(plan.name).toBe(name);
    expect(plan.table?.name).toBe(table);
    expect(plan.table?.columns.map(({ heading }) => heading).join(", ")).toBe(headings);
  });

  it.each([...CONTRACT.map(([sheet]) => sheet), guideSheet])(
    "print title, organisation and headings on each page, and have a name to jump to: %p",
    (sheet) => {
      const { print, table, names, frozen, cells } = sheet(context());
      expect(print.titleRows).toBe("1:5");
      expect(table?.headingRow).toBe(5);
      expect(frozen.rows).toBe(5);
      expect(frozen.columns).toBeGreaterThan(0);
      expect(names?.[0]).toEqual({
        name: table?.name.replace("AB_", "AB_go_"),
        refersTo: "A5",
      });
      const more = sheet === risksSheet ? ["A4"] : [];
      expect(cells.map(({ at }) => at)).toEqual(["A1", "A2", "A3", ...more]);
    },
  );

  it("print risks as the treatment plan, with who has approved it and a line to sign", () => {
    const { cells, print } = risksSheet(context());
    expect([print.columns, print.pagesWide]).toEqual(["A:X", 2]);
    expect(cells.find(({ at }) => at === "A4")?.value).toBe(
      "Plan approved: ISO 27001: not yet  |  ISO 42001: not yet  |  Signature: ____________________",
    );
  });

  it.each([
    [documentsSheet, 4, "A:P"],
    [peopleSheet, 1, undefined],
    [remindersSheet, 3, undefined],
    [mappingsSheet, 3, undefined],
    [comparedSheet, 1, undefined],
    [reviewsSheet, 3, undefined],
    [versionsSheet, 2, undefined],
    [sealedSheet, 3, undefined],
    [changeLogSheet, 2, undefined],
    [historySheet, 2, undefined],
    [guideSheet, 4, "A:I"],
  ])("keep what names a row in sight: %p %d columns, printed %p", (sheet, columns, printed) => {
    const { frozen, print } = sheet(context());
    expect(frozen.columns).toBe(columns);
    expect(print.columns).toBe(printed);
  });

  it("colour what is overdue", () => {
    const rules = (sheet: SheetFile) => tableOf(sheet).highlights.map(({ when }) => when);
    expect(rules(peopleSheet)).toEqual(["AND(ISNUMBER({Valid until}),{Valid until}<AB_As_of)"]);
    expect(rules(remindersSheet)).toEqual(['AND({Due}<>"",{Done on}="",{Due}<AB_As_of)']);
  });

  it("offer people by name", () => {
    expect(peopleSheet(context()).names?.[1]).toEqual({
      name: "AB_Persons",
      refersTo: "AB_People[Person]",
    });
  });

  it("show the organisation of either standard", () => {
    const shown = (cells: Record<string, string>) =>
      peopleSheet(context([row({ Setting: "Organisation", ...cells })])).cells[1]?.value;
    expect(shown({ "ISO 27001": "A Ltd", "ISO 42001": "B Ltd" })).toBe("A Ltd");
    expect(shown({ "ISO 42001": "B Ltd" })).toBe("B Ltd");
    expect(shown({})).toBe("");
  });

  it("keep one empty row in an empty table, and all rows of a full one", () => {
    expect(tableOf(peopleSheet).rows).toEqual([new Map()]);
    const people = [row({ Person: "Ada" }), row({ Person: "Ben" })];
    expect(tableOf(peopleSheet, context([], people)).rows).toEqual(people);
  });
});
