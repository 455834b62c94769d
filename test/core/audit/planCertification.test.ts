import {
  planCertification,
  type AuditKind,
  type CertificationFacts,
  type CertificationPlan,
} from "../../../src/core/audit";
import { parseIsoDate } from "../../../src/core/day";

const day = parseIsoDate;
const TODAY = day("2026-11-24");

type Dates = Partial<Record<AuditKind, string>>;

interface Given {
  readonly decided: string;
  readonly expires?: string;
  readonly stage2?: string;
  readonly done?: Dates;
  readonly planned?: Dates;
  readonly recertified?: string;
  readonly strict?: boolean;
  readonly window?: 0 | 30 | 90;
}

const audits = (dates: Dates = {}) =>
  Object.entries(dates).map(([kind, on]) => ({ kind: kind as AuditKind, on: day(on) }));

function facts(given: Given): CertificationFacts {
  return {
    decidedOn: day(given.decided),
    done: audits(given.done),
    planned: audits(given.planned),
    ...(given.expires === undefined ? {} : { expiresOn: day(given.expires) }),
    ...(given.stage2 === undefined ? {} : { stage2On: day(given.stage2) }),
    ...(given.recertified === undefined ? {} : { recertifiedOn: day(given.recertified) }),
    ...(given.strict === undefined ? {} : { strictAnniversary: given.strict }),
    ...(given.window === undefined ? {} : { windowDays: given.window }),
  };
}

const plan = (given: Given, today = TODAY) => planCertification(facts(given), today);

const auditOf = (of: CertificationPlan, kind: AuditKind, cycle = 1) => {
  const found = of.audits.find((audit) => audit.kind === kind && audit.cycle === cycle);
  if (found === undefined) throw new Error(`no ${kind} in cycle ${String(cycle)}`);
  return found;
};

const codes = (of: CertificationPlan) => of.warnings.map(({ code }) => code);

describe("a first cycle", () => {
  it.each([
    ["2026-11-15", "2027-11-15", "2028-11-15", "2028-12-31", "2029-11-14"],
    ["2024-02-29", "2025-02-28", "2026-02-28", "2026-02-28", "2027-02-27"],
    ["2027-01-10", "2028-01-10", "2029-01-10", "2029-01-10", "2030-01-09"],
    ["2026-12-31", "2027-12-31", "2028-12-31", "2028-12-31", "2029-12-30"],
  ])(
    "decided %s: surveillance 1 by %s, surveillance 2 at %s by %s, expiry %s",
    (decided, s1Hard, s2Target, s2Hard, expiry) => {
      const of = plan({ decided }, day(decided));
      expect(auditOf(of, "surveillance-1")).toMatchObject({ target: s1Hard, hardLimit: s1Hard });
      expect(auditOf(of, "surveillance-2")).toMatchObject({ target: s2Target, hardLimit: s2Hard });
      expect(auditOf(of, "recertification").hardLimit).toBe(expiry);
      expect(of.expiresOn).toBe(expiry);
      expect(of.decidedOn).toBe(decided);
      expect(of.audits).toHaveLength(3);
    },
  );

  it("has its recertification audit 90 days before expiry", () => {
    expect(auditOf(plan({ decided: "2026-11-15" }), "recertification").target).toBe("2029-08-16");
  });

  it("keeps surveillance 2 to its anniversary when the body wants that", () => {
    const of = plan({ decided: "2026-11-15", strict: true });
    expect(auditOf(of, "surveillance-2").hardLimit).toBe("2028-11-15");
  });

  it("takes the year of the agreed recertification audit for surveillance 2's limit", () => {
    const of = plan({ decided: "2026-11-15", planned: { recertification: "2028-12-20" } });
    expect(auditOf(of, "surveillance-2").hardLimit).toBe("2028-11-15");
  });

  it("takes the expiry as printed, and says that it is unusual", () => {
    const of = plan({ decided: "2026-11-15", expires: "2029-10-31" });
    expect(of.expiresOn).toBe("2029-10-31");
    expect(auditOf(of, "recertification").target).toBe("2029-08-02");
    expect(of.warnings).toEqual([
      {
        code: "unusual-expiry",
        message:
          "The certificate expires on 2029-10-31; three years after the decision would be 2029-11-14. What is printed on it wins.",
        source: "practice",
      },
    ]);
    expect(codes(plan({ decided: "2026-11-15", expires: "2029-11-14" }))).toEqual([]);
  });

  it("leaves out surveillance audits that a short certificate has no room for", () => {
    const of = plan({ decided: "2026-11-15", expires: "2028-11-14" });
    expect(of.audits.map(({ kind }) => kind)).toEqual(["surveillance-1", "recertification"]);
  });
});

describe("the window", () => {
  it.each([
    [30, "2027-10-16", "2027-11-15"],
    [0, "2027-11-15", "2027-11-15"],
    [90, "2027-08-17", "2027-11-15"],
  ] as const)("of %d days is cut at surveillance 1's hard limit", (window, start, end) => {
    const audit = auditOf(plan({ decided: "2026-11-15", window }), "surveillance-1");
    expect([audit.windowStart, audit.windowEnd]).toEqual([start, end]);
  });

  it("is 30 days unless the body says otherwise, and reaches past a target with room", () => {
    const audit = auditOf(plan({ decided: "2026-11-15" }), "surveillance-2");
    expect([audit.windowStart, audit.windowEnd]).toEqual(["2028-10-16", "2028-12-15"]);
  });
});

describe("audits held", () => {
  it.each(["2027-08-01", "2027-12-20"])("move no other date: %s", (on) => {
    const free = plan({ decided: "2026-11-15" });
    const held = plan({ decided: "2026-11-15", done: { "surveillance-1": on } });
    const dates = (of: CertificationPlan) =>
      of.audits.map(({ target, hardLimit }) => [target, hardLimit]);
    expect(dates(held)).toEqual(dates(free));
  });

  it("on the hard limit are done; a day after it done late", () => {
    const held = (on: string) =>
      auditOf(plan({ decided: "2026-11-15", done: { "surveillance-1": on } }), "surveillance-1");
    expect(held("2027-11-15")).toMatchObject({ status: "done", daysLate: 0 });
    expect(held("2027-11-16")).toMatchObject({ status: "done-late", daysLate: 1 });
  });

  it("35 days late say so and send to the certification body", () => {
    const of = plan(
      { decided: "2026-11-15", done: { "surveillance-1": "2027-12-20" } },
      day("2028-01-02"),
    );
    expect(auditOf(of, "surveillance-1")).toMatchObject({ status: "done-late", daysLate: 35 });
    expect(of.warnings).toEqual([
      {
        code: "past-hard-limit",
        message:
          "Surveillance audit 1: Done late (35 days), past the limit of the standard: call your certification body.",
        source: "standard",
      },
    ]);
  });

  it("a single day late is one day", () => {
    const of = plan(
      { decided: "2026-11-15", done: { "surveillance-1": "2027-11-16" } },
      day("2028-01-02"),
    );
    expect(of.warnings[0]?.message).toContain("Done late (1 day),");
  });

  it("in the future are told, not believed", () => {
    const done = { "surveillance-1": "2027-08-01" };
    expect(codes(plan({ decided: "2026-11-15", done }, day("2027-07-31")))).toEqual([
      "done-in-future",
    ]);
    expect(codes(plan({ decided: "2026-11-15", done }, day("2027-08-01")))).toEqual([]);
  });
});

describe("a surveillance audit not held", () => {
  it.each([
    ["2027-10-15", "planned"],
    ["2027-10-16", "due"],
    ["2027-11-15", "due"],
    ["2027-11-16", "overdue"],
  ])("on %s is %s", (today, status) => {
    expect(auditOf(plan({ decided: "2026-11-15" }, day(today)), "surveillance-1").status).toBe(
      status,
    );
  });

  it("is told once overdue", () => {
    expect(plan({ decided: "2026-11-15" }, day("2027-11-16")).warnings).toEqual([
      {
        code: "overdue",
        message: "Surveillance audit 1 was due by 2027-11-15: call your certification body.",
        source: "standard",
      },
    ]);
  });

  it("agreed for a day after its limit is told before it is too late", () => {
    const agreed = (on: string) =>
      codes(plan({ decided: "2026-11-15", planned: { "surveillance-1": on } }));
    expect(agreed("2027-11-15")).toEqual([]);
    expect(agreed("2027-11-16")).toEqual(["planned-past-limit"]);
  });
});

describe("a recertification audit", () => {
  const statusOn = (today: string, done: Dates = {}) =>
    auditOf(plan({ decided: "2026-11-15", done }, day(today)), "recertification").status;

  it.each([
    ["2029-05-17", "planned"],
    ["2029-05-18", "due"],
    ["2029-11-14", "due"],
    ["2029-11-15", "overdue"],
    ["2030-05-14", "overdue"],
    ["2030-05-15", "lapsed"],
  ])("not held is, on %s, %s", (today, status) => {
    expect(statusOn(today)).toBe(status);
  });

  it("held is done, but saves no certificate without the decision", () => {
    const done = { recertification: "2029-09-01" };
    expect(statusOn("2029-11-14", done)).toBe("done");
    expect(statusOn("2029-11-15", done)).toBe("overdue");
  });

  it.each([
    ["2029-11-14", []],
    ["2029-11-15", ["it can be restored until 2030-05-14"]],
    ["2030-05-14", ["it can be restored until 2030-05-14"]],
    ["2030-05-15", ["could be restored until 2030-05-14 only"]],
  ])("missing on %s is told: %j", (today, parts) => {
    const of = plan(
      {
        decided: "2026-11-15",
        done: { "surveillance-1": "2027-11-01", "surveillance-2": "2028-11-01" },
      },
      day(today),
    );
    expect(codes(of)).toEqual(parts.map(() => "certificate-expired"));
    parts.forEach((part) => expect(of.warnings[0]?.message).toContain(part));
  });
});

describe("a recertified certificate", () => {
  const recertified = (on: string) => plan({ decided: "2026-11-15", recertified: on });

  it("in time opens a cycle counted from the decision, expiring three years after the old expiry", () => {
    const of = recertified("2029-10-01");
    expect(auditOf(of, "recertification").status).toBe("done");
    expect(auditOf(of, "surveillance-1", 2)).toMatchObject({
      target: "2030-10-01",
      hardLimit: "2030-12-31",
    });
    expect(auditOf(of, "surveillance-2", 2)).toMatchObject({
      target: "2031-10-01",
      hardLimit: "2031-12-31",
    });
    expect(of.expiresOn).toBe("2032-11-14");
    expect(of.audits).toHaveLength(6);
  });

  it.each(["2029-11-14", "2029-11-15"])("on %s is in time or restored, to the day", (on) => {
    const status = auditOf(recertified(on), "recertification").status;
    expect(status).toBe(on === "2029-11-14" ? "done" : "restored");
  });

  it("within six months after expiry is restored, with a gap", () => {
    const of = recertified("2030-03-01");
    expect(auditOf(of, "recertification").status).toBe("restored");
    expect(auditOf(of, "surveillance-1", 2)).toMatchObject({
      target: "2030-11-15",
      hardLimit: "2030-12-31",
    });
    expect(auditOf(of, "surveillance-2", 2)).toMatchObject({
      target: "2031-11-15",
      hardLimit: "2031-12-31",
    });
    expect(of.expiresOn).toBe("2032-11-14");
    expect(of.warnings).toContainEqual({
      code: "restored-with-gap",
      message:
        "There was no valid certificate from 2029-11-15 to 2030-02-28; the expiry is still counted from the old cycle.",
      source: "standard",
    });
  });

  it("later is certified anew, with a new anchor", () => {
    const of = recertified("2030-06-01");
    expect(auditOf(of, "recertification").status).toBe("lapsed");
    expect(auditOf(of, "surveillance-1", 2)).toMatchObject({
      target: "2031-06-01",
      hardLimit: "2031-06-01",
    });
    expect(of.expiresOn).toBe("2033-05-31");
    expect(codes(of)).toEqual(["new-certification"]);
  });

  it.each([
    ["2030-05-14", "restored"],
    ["2030-05-15", "lapsed"],
  ])("on %s is %s", (on, status) => {
    expect(auditOf(recertified(on), "recertification").status).toBe(status);
  });

  it("gives audits held after the decision to its new cycle", () => {
    const of = planCertification(
      {
        decidedOn: day("2026-11-15"),
        recertifiedOn: day("2029-10-01"),
        done: [
          { kind: "surveillance-1", on: day("2027-11-01") },
          { kind: "surveillance-1", on: day("2030-09-15") },
        ],
      },
      day("2030-10-01"),
    );
    expect(auditOf(of, "surveillance-1", 1).doneOn).toBe("2027-11-01");
    expect(auditOf(of, "surveillance-1", 2)).toMatchObject({
      doneOn: "2030-09-15",
      status: "done",
    });
  });

  it("keeps strict anniversaries in later cycles", () => {
    const of = plan({ decided: "2026-11-15", recertified: "2029-10-01", strict: true });
    expect(auditOf(of, "surveillance-1", 2).hardLimit).toBe("2030-10-01");
  });
});

describe("calendar years", () => {
  it("without a surveillance audit are told", () => {
    const of = plan(
      {
        decided: "2026-11-15",
        done: { "surveillance-1": "2028-01-05", "surveillance-2": "2028-11-15" },
      },
      day("2028-12-01"),
    );
    expect(of.warnings).toContainEqual({
      code: "year-without-surveillance",
      message:
        "No surveillance audit falls into 2027; the standard wants one each calendar year: ask your certification body.",
      source: "standard",
    });
  });

  it("are judged by the agreed date before the target", () => {
    const agreed = plan({ decided: "2026-11-15", planned: { "surveillance-1": "2026-12-18" } });
    expect(codes(agreed)).toEqual(["year-without-surveillance"]);
    expect(agreed.warnings[0]?.message).toContain("2027");
  });

  it("include the year of a January decision whose stage 2 was in December", () => {
    const january = plan({ decided: "2027-01-10", stage2: "2026-12-10" });
    expect(january.warnings.map(({ message }) => message)).toEqual([
      "No surveillance audit falls into 2027; the standard wants one each calendar year: ask your certification body.",
    ]);
    expect(codes(plan({ decided: "2026-11-15", stage2: "2026-10-01" }))).toEqual([]);
  });
});

describe("facts that contradict each other are refused", () => {
  it.each<[string, Given, string]>([
    [
      "a decision on the expiry",
      { decided: "2026-11-15", expires: "2026-11-15" },
      "decision-after-expiry",
    ],
    [
      "a decision after the expiry",
      { decided: "2026-11-16", expires: "2026-11-15" },
      "decision-after-expiry",
    ],
    [
      "an audit on the day of the decision",
      { decided: "2026-11-15", done: { "surveillance-1": "2026-11-15" } },
      "audits-out-of-order",
    ],
    [
      "surveillance 2 on the day of surveillance 1",
      {
        decided: "2026-11-15",
        done: { "surveillance-1": "2027-11-01", "surveillance-2": "2027-11-01" },
      },
      "audits-out-of-order",
    ],
    [
      "agreed audits in the wrong order",
      {
        decided: "2026-11-15",
        planned: { "surveillance-2": "2028-11-01", recertification: "2028-10-01" },
      },
      "audits-out-of-order",
    ],
    [
      "stage 2 after the decision",
      { decided: "2026-11-15", stage2: "2026-11-16" },
      "audits-out-of-order",
    ],
    [
      "a recertification on the day of the decision",
      { decided: "2026-11-15", recertified: "2026-11-14" },
      "audits-out-of-order",
    ],
  ])("%s", (_name, given, code) => {
    expect(() => plan(given)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it("the same audit of a cycle twice", () => {
    const twice = [day("2027-10-01"), day("2027-11-01")].map(
      (on) => ({ kind: "surveillance-1", on }) as const,
    );
    expect(() => planCertification({ decidedOn: day("2026-11-15"), done: twice }, TODAY)).toThrow(
      "Surveillance audit 1 of cycle 1 is given twice.",
    );
  });

  it("names both audits and days", () => {
    expect(() =>
      plan({
        decided: "2026-11-15",
        done: { "surveillance-1": "2027-11-01", "surveillance-2": "2027-10-01" },
      }),
    ).toThrow("Surveillance audit 2 (2027-10-01) must be after Surveillance audit 1 (2027-11-01).");
  });

  it("but a recertification may be decided on the last day of its audit", () => {
    const of = plan({
      decided: "2026-11-15",
      done: { recertification: "2029-10-01" },
      recertified: "2029-10-01",
    });
    expect(auditOf(of, "recertification")).toMatchObject({ doneOn: "2029-10-01", status: "done" });
  });

  it("and stage 2 may end on the day of the decision", () => {
    expect(codes(plan({ decided: "2026-11-15", stage2: "2026-11-15" }))).toEqual([]);
  });
});
