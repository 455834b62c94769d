import { planReminders, planRemember } from "../../../src/app/remind/planReminders";
import { remindList } from "../../../src/app/remind/remindList";
import { changesOf, withLog } from "../../../src/app/change/logged";
import { fromSerial, parseIsoDate } from "../../../src/core/day";
import {
  cellText,
  isEmptyPlan,
  tableOf,
  type CellValue,
  type WorkbookState,
} from "../../../src/core/workbook";
import { applied, typedInto, workbookState } from "../workbookState";

const TODAY = parseIsoDate("2026-11-24");
const ALL = { withinDays: undefined, owner: undefined, standard: undefined };

const things = (state: WorkbookState, today = TODAY) =>
  planReminders(state, today)
    .things.filter(({ doneOn }) => doneOn === undefined)
    .map(({ kind, about, dueOn, owner }) => `${dueOn} ${kind}: ${about} (${owner})`);

const remembered = (state: WorkbookState, today = TODAY) =>
  applied(state, planRemember(state, today));

const cell = (state: WorkbookState, [table, key, column]: readonly [string, string, string]) => {
  const found = tableOf(state, table)?.records.find(({ row }) => [...row.values()].includes(key));
  const value = found?.row.get(column);
  return typeof value === "number" ? fromSerial(value) : value;
};

/** UIDs of the reminders whose About begins so. */
const uids = (state: WorkbookState, about: string) =>
  (tableOf(state, "AB_Reminders")?.records ?? [])
    .filter(({ row }) => cellText(row.get("About")).startsWith(about))
    .map(({ row }) => cellText(row.get("UID")));

const AUDIT = {
  Audit: "ISO 27001 C1 Surveillance audit 1",
  Standard: "ISO 27001",
  Kind: "Surveillance audit 1",
  Cycle: 1,
  Target: "2027-11-15",
  "Hard limit": "2027-11-15",
};

describe("what falls due in a workbook", () => {
  it("comes from every table with a due day, with its owner", () => {
    const state = workbookState({
      scope: ["27001"],
      settings: {
        "Decided on": "2026-11-15",
        "Prepared by": "Priya",
        "Certificate number": "EX-1",
      },
      audits: [
        { ...AUDIT, "Planned on": "2027-10-20", Owner: "Ada" },
        {
          Audit: "Office tour",
          Standard: "ISO 27001",
          Kind: "Internal audit",
          Target: "2027-02-01",
        },
      ],
      controls: {
        "A.5.1": {
          ...{ Applicable: "Yes", Owner: "Ada", "Next review": "2027-01-05" },
          ...{ Status: "Planned", "Target date": "2027-01-06" },
          ...{ "Evidence date": "2026-01-31", "Valid months": 13 },
        },
        "A.5.2": { Applicable: "No", "Target date": "2027-01-06", "Evidence date": "2026-01-01" },
        "A.5.3": { Applicable: "Yes", Status: "Implemented", "Target date": "2027-01-06" },
      },
      clauses: { "Clause 4.1": { "Next review": "2027-01-07", Owner: "Tom" } },
      people: [{ Person: "Ada", Mail: "ada@example.com", "Valid until": "2027-01-08" }],
    });
    expect(things(state)).toEqual([
      "2027-10-20 Surveillance audit 1: ISO 27001, cycle 1 (Ada)",
      "2027-02-01 Internal audit: Office tour (Priya)",
      "2029-11-14 Certificate expires: ISO 27001, EX-1 (Priya)",
      "2027-01-05 Control review: ISO 27001 A.5.1 Policies for information security (Ada)",
      "2027-02-28 Evidence to renew: ISO 27001 A.5.1 Policies for information security (Ada)",
      "2027-01-06 Control in force: ISO 27001 A.5.1 Policies for information security (Ada)",
      "2027-01-07 Clause review: ISO 27001 Clause 4.1 Understanding the organization and its context (Tom)",
      "2027-01-08 Competence to renew: Ada (Ada)",
    ]);
  });

  it("uses the ladder of its kind, as the settings have it", () => {
    const steps = (settings: Record<string, CellValue> = {}) =>
      planReminders(
        workbookState({
          scope: ["27001"],
          settings: { "Decided on": "2026-11-15", ...settings },
          audits: [AUDIT, { Audit: "Tour", Standard: "ISO 27001", Target: "2027-11-15" }],
        }),
        TODAY,
      ).things.map((thing) => thing.steps.join(" "));
    expect(steps()).toEqual(["120 60 30 14 7 1", "30 14 7 1", "180 120 60 30 14 7 1"]);
    expect(steps({ "Audit reminder days": "90 5", "Reminder days": "-5" })).toEqual([
      "90 5",
      "30 14 7 1",
      "180 120 60 30 14 7 1",
    ]);
  });

  it("is found by owner and standard, with addresses from the table of people", () => {
    const state = workbookState({
      audits: [
        { ...AUDIT, Owner: "Ada" },
        { ...AUDIT, Audit: "x", Standard: "ISO 42001", Owner: "Bob" },
      ],
      people: [{ Person: "ada ", Mail: "ada@example.com" }],
    });
    const found = planReminders(state, TODAY);
    const list = (filter: Partial<Parameters<typeof remindList>[1]>) =>
      remindList(found, { ...ALL, ...filter }).map(({ thing, mail }) => [thing.owner, mail]);
    expect(list({})).toEqual([
      ["Ada", "ada@example.com"],
      ["Bob", undefined],
    ]);
    expect(list({ owner: "ADA" })).toEqual([["Ada", "ada@example.com"]]);
    expect(list({ standard: "42001" })).toEqual([["Bob", undefined]]);
    expect(list({ withinDays: 355 })).toEqual([]);
    expect(list({ withinDays: 356 })).toHaveLength(2);
  });

  it("leaves out days that only a typing error can be", () => {
    const typed = { "Decided on": "9999-12-31", "Stage 1 on": "1900-01-05" };
    const people = [{ Person: "Ada", "Valid until": "9999-12-31" }];
    expect(things(workbookState({ settings: typed, people }))).toEqual([]);
  });
});

describe("the reminders that a workbook remembers", () => {
  const state = workbookState({ scope: ["27001"], audits: [AUDIT] });

  it("are planned once: the second run changes nothing", () => {
    expect(isEmptyPlan(planRemember(remembered(state), TODAY))).toBe(true);
  });

  it("are not logged, because nothing must set their versions back", () => {
    const plan = planRemember(state, TODAY);
    expect(changesOf(plan, state)).toHaveLength(1);
    const logged = withLog(plan, state, { who: "x", today: TODAY });
    expect(logged.addedRows.filter(({ table }) => table === "AB_Change_log")).toEqual([]);
  });

  it("keep ids and rise by one when the day moves; the others stay as they are", () => {
    const both = workbookState({
      scope: ["27001"],
      audits: [AUDIT, { ...AUDIT, Audit: "Other", Kind: "Internal audit" }],
    });
    const before = remembered(both);
    const moved = typedInto(before, ["AB_Audits", AUDIT.Audit, "Target", "2027-11-25"]);
    const plan = planRemember(moved, TODAY);
    const columns = (column: string) => plan.cells.filter((one) => one.column === column);
    expect(plan.addedRows).toEqual([]);
    expect(new Set(columns("Sequence").map(({ key }) => key))).toEqual(
      new Set(uids(before, "ISO 27001, cycle 1")),
    );
    expect(columns("Sequence").map(({ expected, value }) => [expected, value])).toEqual(
      Array.from({ length: 6 }, () => [0, 1]),
    );
  });

  it("take Done on to the record that they are about, and nothing else", () => {
    const before = remembered(state);
    const [uid = ""] = uids(before, "ISO 27001");
    const typed = typedInto(typedInto(before, ["AB_Reminders", uid, "Done on", "2026-11-20"]), [
      "AB_Reminders",
      uid,
      "Owner",
      "Somebody",
    ]);
    const after = remembered(typed);
    expect(cell(after, ["AB_Audits", AUDIT.Audit, "Done on"])).toBe("2026-11-20");
    expect(cell(after, ["AB_Audits", AUDIT.Audit, "Owner"])).toBeUndefined();
    expect(things(after)).toEqual([]);
    expect(
      uids(after, "ISO 27001").map((one) => cell(after, ["AB_Reminders", one, "Status"])),
    ).toEqual(Array.from({ length: 6 }, () => "Cancelled"));
    expect(isEmptyPlan(planRemember(after, TODAY))).toBe(true);
    const reopened = typedInto(after, ["AB_Audits", AUDIT.Audit, "Done on", undefined]);
    expect(things(reopened)).toHaveLength(1);
    expect(things(remembered(reopened))).toHaveLength(1);
  });

  it("never take a day to come, nor overwrite a day that the record has", () => {
    const before = remembered(state);
    const [uid = ""] = uids(before, "ISO 27001");
    const toCome = typedInto(before, ["AB_Reminders", uid, "Done on", "2027-01-01"]);
    expect(cell(remembered(toCome), ["AB_Audits", AUDIT.Audit, "Done on"])).toBeUndefined();
    const held = typedInto(before, ["AB_Audits", AUDIT.Audit, "Done on", "2026-11-10"]);
    const both = typedInto(held, ["AB_Reminders", uid, "Done on", "2026-11-20"]);
    expect(cell(remembered(both), ["AB_Audits", AUDIT.Audit, "Done on"])).toBe("2026-11-10");
  });

  it("start anew when evidence was renewed, and rest when a review was done", () => {
    const control = {
      ...{ Applicable: "Yes", "Evidence date": "2025-11-20", "Next review": "2026-12-01" },
    };
    const before = remembered(workbookState({ scope: ["27001"], controls: { "A.5.1": control } }));
    const uidsOf = (kind: string) =>
      (tableOf(before, "AB_Reminders")?.records ?? [])
        .filter(({ row }) => row.get("Kind") === kind)
        .map(({ row }) => cellText(row.get("UID")));
    const typed = [uidsOf("Evidence to renew")[0], uidsOf("Control review")[0]].reduce(
      (one, uid = "") => typedInto(one, ["AB_Reminders", uid, "Done on", "2026-11-23"]),
      before,
    );
    const after = remembered(typed);
    expect(cell(after, ["AB_SoA_27001", "A.5.1", "Evidence date"])).toBe("2026-11-23");
    expect(cell(after, ["AB_SoA_27001", "A.5.1", "Reviewed on"])).toBe("2026-11-23");
    expect(cell(after, ["AB_SoA_27001", "A.5.1", "Next review"])).toBe("2026-12-01");
    expect(things(after)).toEqual([
      "2027-11-23 Evidence to renew: ISO 27001 A.5.1 Policies for information security ()",
    ]);
    const [evidence = ""] = uidsOf("Evidence to renew");
    expect(cell(after, ["AB_Reminders", evidence, "Done on"])).toBeUndefined();
    expect(isEmptyPlan(planRemember(after, TODAY))).toBe(true);
    const next = typedInto(after, ["AB_SoA_27001", "A.5.1", "Next review", "2027-12-01"]);
    expect(things(next)).toHaveLength(2);
  });

  it("are refused without an id of the workbook, in a sentence", () => {
    const anonymous = workbookState({
      settings: { "Workbook id": undefined },
      aiSettings: { "Workbook id": undefined },
    });
    expect(() => planRemember(anonymous, TODAY)).toThrow('The setting "Workbook id" is blank');
  });
});
