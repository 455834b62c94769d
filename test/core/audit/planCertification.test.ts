import { type CertificationPlan } from "../../../src/core/audit";
import { auditOf, codes, day, plan } from "./cycleFacts";

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

  it("are looked at one by one", () => {
    const done = { "surveillance-1": "2027-11-01", "surveillance-2": "2029-01-05" };
    const of = plan({ decided: "2026-11-15", done }, day("2029-01-06"));
    expect(codes(of)).toEqual(["year-without-surveillance", "past-hard-limit"]);
    expect(of.warnings[0]?.message).toContain("into 2028;");
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
