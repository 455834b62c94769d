import { auditFields, auditsView } from "../../../src/app/programme/auditsView";
import { planAudits } from "../../../src/app/programme/planAudits";
import { statementIssues } from "../../../src/app/check/checkWorkbook";
import { readContext } from "../../../src/app/readContext";
import { parseIsoDate } from "../../../src/core/day";
import type { WorkbookState } from "../../../src/core/workbook";
import { applied, typedInto, workbookState, type Typed } from "../workbookState";

const DAY = parseIsoDate("2026-11-24");
const DECIDED: Typed = { scope: ["27001"], settings: { "Decided on": "2026-11-15" } };

const planned = (typed: Typed = DECIDED, today = DAY) => {
  const state = workbookState(typed);
  return applied(state, planAudits(state, today));
};
const view = (state: WorkbookState, today = DAY) =>
  auditsView(state, today, statementIssues(state, readContext(state, today)));
const only = (state: WorkbookState, today = DAY) => {
  const [audits] = view(state, today).standards;
  if (audits === undefined) throw new Error("no standard is in scope");
  return audits;
};
/** "C1 Surveillance audit 1: soon, 118" - state and days left. */
const states = (state: WorkbookState, today: string) =>
  only(state, parseIsoDate(today))
    .lines.slice(0, 5)
    .map((line) => `${line.name}: ${line.state}, ${String(line.daysLeft)}`);

describe("the programme on the pane", () => {
  it("has every entry by due day, and the next audit of the body with its days", () => {
    const { lines, next, expiresOn, printedExpiry } = only(planned());
    expect(lines).toHaveLength(15);
    expect(next).toMatchObject({
      name: "C1 Surveillance audit 1",
      dueOn: "2027-11-15",
      hardLimit: "2027-11-15",
      windowStart: "2027-10-16",
      daysLeft: 356,
      state: "later",
      isOnSheet: true,
    });
    expect([expiresOn, printedExpiry]).toEqual(["2029-11-14", undefined]);
  });

  it("says what is soon, due and missed as days go by", () => {
    expect(states(planned(), "2027-07-20")).toEqual([
      "C1 Internal audit before surveillance audit 1: later, 58",
      "C1 SoA review before surveillance audit 1: later, 73",
      "C1 Management review before surveillance audit 1: later, 88",
      "C1 Evidence freeze before surveillance audit 1: later, 104",
      "C1 Surveillance audit 1: soon, 118",
    ]);
    expect(states(planned(), "2027-10-20")).toEqual([
      "C1 Internal audit before surveillance audit 1: missed, -34",
      "C1 SoA review before surveillance audit 1: missed, -19",
      "C1 Management review before surveillance audit 1: missed, -4",
      "C1 Evidence freeze before surveillance audit 1: due, 12",
      "C1 Surveillance audit 1: due, 26",
    ]);
    expect(states(planned(), "2027-12-01")[4]).toBe("C1 Surveillance audit 1: missed, -16");
  });

  it("keeps an audit held late among the done, with its days past the limit", () => {
    const held = typedInto(planned(), [
      "AB_Audits",
      "ISO 27001 C1 Surveillance audit 1",
      "Done on",
      "2027-12-20",
    ]);
    const { lines, next } = only(held, parseIsoDate("2027-12-24"));
    const late = lines.find(({ name }) => name === "C1 Surveillance audit 1");
    expect(late).toMatchObject({ state: "done", daysLate: 35 });
    expect(next?.name).toBe("C1 Surveillance audit 2");
  });

  it("shows what is not written yet, and by how much the sheet differs", () => {
    const state = workbookState(DECIDED);
    expect(view(state).outdated).toBe(15);
    expect(only(state).lines.every(({ isOnSheet }) => !isOnSheet)).toBe(true);
    expect(view(planned()).outdated).toBe(0);
  });

  it("has audits of people's own beside it, and none at all before anything has a day", () => {
    const own = { Audit: "Supplier audit", Standard: "ISO 27001", Kind: "Audit" };
    const state = workbookState({ scope: ["27001"], audits: [{ ...own, Target: "2026-12-01" }] });
    expect(only(state).lines).toMatchObject([
      { name: "Supplier audit", isExternal: false, state: "soon", daysLeft: 7 },
    ]);
    const empty = view(workbookState({ scope: ["27001"] }));
    expect(empty.standards[0]?.lines).toEqual([]);
    expect([empty.timeLine, empty.outdated]).toEqual([undefined, 0]);
  });

  it("says why there are no cycles when days contradict each other, and keeps the rows", () => {
    const state = typedInto(planned(), ["AB_Settings", "Expires on", "ISO 27001", "2026-01-01"]);
    const odd = workbookState({
      scope: ["27001"],
      settings: { "Decided on": "2026-11-15", "Expires on": "2026-01-01" },
      audits: [{ Audit: "ISO 27001 Stage 2", Standard: "ISO 27001", Kind: "Stage 2", Target: DAY }],
    });
    expect(state).toBeDefined();
    const { contradiction, lines } = only(odd);
    expect(contradiction).toBe("The decision (2026-11-15) must be before the expiry (2026-01-01).");
    expect(lines.map(({ name }) => name)).toEqual(["Stage 2"]);
  });
});

describe("the time line", () => {
  it("places the cycle between decision and expiry", () => {
    const line = view(planned()).timeLine;
    expect(line).toMatchObject({ from: "2026-11-15", to: "2029-11-14", todayAt: 9 / 1095 });
    expect(line?.years).toEqual([
      { year: 2027, at: 47 / 1095 },
      { year: 2028, at: 412 / 1095 },
      { year: 2029, at: 778 / 1095 },
    ]);
    const [track] = line?.tracks ?? [];
    expect(track?.valid).toEqual({ from: 0, to: 1 });
    expect(track?.marks.map(({ at, shape, limitAt }) => [at, shape, limitAt])).toEqual([
      [365 / 1095, "target", 365 / 1095],
      [731 / 1095, "target", 777 / 1095],
      [1005 / 1095, "target", 1],
    ]);
    expect(track?.marks[0]?.window).toEqual({ from: 335 / 1095, to: 365 / 1095 });
  });
});

describe("warnings on the pane", () => {
  it("name who says so: practice, or the standard", () => {
    const future = view(
      workbookState({ scope: ["27001"], settings: { "Decided on": "2026-12-24" } }),
    ).warnings.map(({ severity, source, askedBy }) => [severity, source, askedBy]);
    expect(future[0]).toEqual(["error", "practice", ""]);
    const missed = view(planned(), parseIsoDate("2027-12-01")).warnings;
    expect(missed).toContainEqual({
      standard: "27001",
      severity: "error",
      message: "Surveillance audit 1 was due by 2027-11-15: call your certification body.",
      source: "standard",
      askedBy: "ISO/IEC 17021-1: 9.1.3, 9.6",
    });
  });

  it.each([
    [
      "a lead time below 0",
      { settings: { "Internal audit lead days": -5 } },
      'Internal audit lead days: "-5" is no whole number of days from 0 to 730; 60 days count instead.',
    ],
    [
      "a lead time of decades",
      { settings: { "SoA review lead days": 10_000 } },
      'SoA review lead days: "10000" is no whole number of days from 0 to 730; 45 days count instead.',
    ],
    [
      "an owner who is not among the people",
      {
        people: [{ Person: "Ada" }],
        audits: [
          {
            Audit: "Own",
            Standard: "ISO 27001",
            Kind: "Audit",
            Target: "2027-01-01",
            Owner: "Bob",
          },
        ],
      },
      '"Bob" is not on the sheet People: add the person, or choose another, so that reminders reach somebody.',
    ],
  ])("tell of %s in a sentence, and the programme stays", (_name, typed: Typed, said) => {
    const settings = { "Decided on": "2026-11-15", ...typed.settings };
    const { warnings, standards } = view(planned({ ...typed, scope: ["27001"], settings }));
    expect(warnings.map(({ message }) => message)).toContain(said);
    expect(standards[0]?.lines.length).toBeGreaterThanOrEqual(15);
  });

  it("say each thing once, and have what only the cycle warns of", () => {
    const state = planned({
      scope: ["27001"],
      settings: { "Decided on": "2026-11-15", "Expires on": "2029-10-31" },
    });
    const messages = view(state).warnings.map(({ message }) => message);
    expect(new Set(messages).size).toBe(messages.length);
    expect(messages).toContain(
      "The certificate expires on 2029-10-31; three years after the decision would be 2029-11-14. What is printed on it wins.",
    );
  });
});

describe("deadlines of nonconformities", () => {
  it("are counted from the last day of a surveillance audit, as bodies do", () => {
    const today = parseIsoDate("2027-11-24");
    const held = typedInto(planned(), [
      "AB_Audits",
      "ISO 27001 C1 Surveillance audit 1",
      "Done on",
      "2027-11-10",
    ]);
    expect(view(held, today).deadlinesOf("27001")).toMatchObject([
      {
        endedOn: "2027-11-10",
        major: { warnOn: "2027-12-10", closedDue: "2028-02-08", hardLimit: undefined },
        minor: { planDue: "2027-12-10", closedDue: "2028-11-15" },
      },
    ]);
    expect(view(held, parseIsoDate("2028-05-11")).deadlinesOf("27001")).toEqual([]);
  });

  it("follow the settings: 20 days to plan, 60 to verify, 10 for the plan of a minor one", () => {
    const settings = {
      ...{ "Decided on": "2026-11-15", "Major finding plan days": 20, "Major finding days": 60 },
      ...{ "Minor finding plan days": 10 },
    };
    const held = typedInto(planned({ scope: ["27001"], settings }), [
      "AB_Audits",
      "ISO 27001 C1 Surveillance audit 1",
      "Done on",
      "2027-11-10",
    ]);
    expect(view(held, parseIsoDate("2027-11-24")).deadlinesOf("27001")).toMatchObject([
      {
        major: { warnOn: "2027-11-30", closedDue: "2028-01-09" },
        minor: { planDue: "2027-11-20" },
      },
    ]);
  });

  it("have the limit of the standard after stage 2, and none after stage 1", () => {
    const stage = (kind: string, on: string) => ({
      ...{ Audit: `ISO 27001 ${kind}`, Standard: "ISO 27001", Kind: kind },
      ...{ Target: on, "Done on": on },
    });
    const audits = [stage("Stage 1", "2026-09-01"), stage("Stage 2", "2026-10-20")];
    expect(view(workbookState({ scope: ["27001"], audits })).deadlinesOf("27001")).toMatchObject([
      {
        endedOn: "2026-10-20",
        major: { closedDue: "2027-01-18", hardLimit: "2027-04-20" },
      },
    ]);
  });
});

describe("what people fill in for an audit", () => {
  it("is its days and what is noted about it; the decision only of a recertification", () => {
    const headings = (name: string, kind: string) =>
      auditFields(planned(), { key: `ISO 27001 ${name}`, kind }).map(({ heading }) => heading);
    expect(headings("C1 Surveillance audit 1", "Surveillance audit 1")).toEqual([
      ...["Planned on", "Done on", "Owner", "Body", "Auditors", "Method"],
      ...["Scope", "Criteria", "Sampled", "Result", "Report"],
    ]);
    expect(headings("C1 Recertification audit", "Recertification audit")).toContain("Decided on");
    expect(headings("C9 Nothing", "Nothing")).toEqual([]);
  });
});
