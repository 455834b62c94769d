import { planCertification } from "../../../src/core/audit";
import { auditOf, codes, day, plan, TODAY, type Dates, type Given } from "./cycleFacts";

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
        recertifiedOn: [day("2029-10-01")],
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

  it("names the decision within a sentence", () => {
    expect(() => plan({ decided: "2026-11-15", done: { "surveillance-1": "2026-10-01" } })).toThrow(
      "Surveillance audit 1 (2026-10-01) must be after the certification decision (2026-11-15).",
    );
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
