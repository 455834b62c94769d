import { crosswalk, type Crosswalk } from "../../../src/app/crosswalk/crosswalk";
import { onlyGaps } from "../../../src/app/crosswalk/crosswalkGaps";
import { FRAMEWORK_KEYS } from "../../../src/app/crosswalk/framework";
import { headStarts } from "../../../src/app/maturity/headStarts";
import type { SheetContext } from "../../../src/core/sheets";
import { contextOf, typedOver } from "../maturity/contexts";

/** Four answers, all else blank: the example of docs/crosswalks.md. */
async function fourAnswers(): Promise<SheetContext> {
  const controls = typedOver(await contextOf(false), "AB_SoA_27001", "Control", {
    "A.5.7": { Applicable: "Yes", Status: "Implemented", Level: 4 },
    "A.5.26": { Applicable: "No", Level: 5 },
    "A.5.28": { Applicable: "Yes", Status: "Planned", Level: 1, Weight: 2 },
  });
  return typedOver(controls, "AB_Clauses", "Clause", {
    "Clause 6.1.2": { Conformity: "Conforms", Level: 3 },
  });
}

const states = ({ targets }: Crosswalk, wanted: string) =>
  targets.filter(({ state }) => state === wanted).map(({ label }) => label);

const target = ({ targets }: Crosswalk, wanted: string) =>
  targets.find(({ label }) => label === wanted);

const group = ({ groups }: Crosswalk, wanted: string) => groups.find(({ id }) => id === wanted);

// Worked by hand from the pairs of test/fixtures/facts/map-27001-nist-csf-2.0.csv.
describe("a workbook of four answers as NIST CSF 2.0", () => {
  let view: Crosswalk;
  beforeAll(async () => {
    view = crosswalk(await fourAnswers(), "csf");
  });

  it("supports five outcomes by A.5.7 and thirteen by clause 6.1.2, two of them by both", () => {
    expect(states(view, "supported")).toEqual([
      ...["GV.OC-01", "GV.OC-02", "GV.RM-01", "GV.RM-02", "GV.RM-06"],
      ...["GV.SC-04", "GV.SC-07", "GV.SC-09", "GV.SC-10"],
      ...["ID.RA-02", "ID.RA-03", "ID.RA-04", "ID.RA-05", "ID.RA-06", "ID.RA-08", "DE.AE-07"],
    ]);
  });

  it("counts the 106 outcomes once each", () => {
    expect(view.total.coverage).toEqual({
      ...{ total: 106, supported: 16, whole: 2, onTheWay: 5, open: 77, excluded: 8, notMapped: 0 },
      byRelation: { equal: 0, subset: 0, intersects: 16, related: 0 },
    });
  });

  it("names the outcomes that no control is mapped to, clauses alone", () => {
    expect(view.withoutControl).toEqual([
      ...["GV.OC-01", "GV.OC-02", "GV.RM-07", "GV.RR-02", "GV.RR-03"],
      ...["ID.RA-04", "ID.RA-08", "RC.RP-04", "RC.CO-04"],
    ]);
    expect(onlyGaps(view).withoutControl).toEqual(view.withoutControl);
  });

  it("tells what is planned from what is excluded", () => {
    expect(states(view, "on the way")).toEqual([
      ...["RS.MA-01", "RS.MA-02", "RS.AN-06", "RS.AN-07", "RC.CO-03"],
    ]);
    expect(states(view, "excluded")).toEqual([
      ...["GV.SC-08", "DE.AE-06", "RS.MA-04", "RS.MI-01", "RS.MI-02"],
      ...["RC.RP-01", "RC.RP-02", "RC.RP-05"],
    ]);
  });

  it("counts a control once in a mean, however many outcomes it is mapped to", () => {
    const { controls, clauses } = view.total;
    expect(controls).toMatchObject({ mean: 2, targetMean: 3, assessed: 2, applicable: 2 });
    expect(controls).toMatchObject({ excluded: 1, undecided: 90, implemented: 1 });
    expect(clauses).toMatchObject({ mean: 3, assessed: 1, applicable: 23 });
  });

  it("has the numbers of a function, which leave excluded levels out", () => {
    const respond = group(view, "RS");
    expect(respond?.coverage).toMatchObject({
      ...{ total: 13, supported: 0, onTheWay: 4, open: 6, excluded: 3, notMapped: 0 },
    });
    expect(respond?.controls).toMatchObject({
      ...{ mean: 1, assessed: 1, applicable: 1, excluded: 1, undecided: 5 },
    });
  });

  it("has no mean where nothing is assessed", () => {
    expect(group(view, "RC.RP")?.controls.mean).toBeUndefined();
    expect(group(view, "PR.AA")?.controls).toMatchObject({ assessed: 0, applicable: 0 });
  });

  it("names the relation and the source of each pair", () => {
    const both = target(view, "ID.RA-02");
    expect(
      both?.mapped.map(({ label, relation, source }) => `${label} ${relation}, ${source}`),
    ).toEqual([
      "A.5.7 intersects, NIST CSF 2.0 informative references",
      "A.5.22 intersects, NIST CSF 2.0 informative references",
      "A.8.16 intersects, NIST CSF 2.0 informative references",
      "A.5.6 intersects, own judgement",
    ]);
    expect(both).toMatchObject({ relation: "intersects", inPlace: 1, counted: 4 });
    expect(view.sources).toEqual([
      { source: "NIST CSF 2.0 informative references", pairs: 341 },
      { source: "own judgement", pairs: 45 },
    ]);
  });

  it("leads back from a control to its outcomes", () => {
    const item = view.items.find(({ label }) => label === "A.5.7");
    expect(item?.targets.map(({ label, state }) => `${label} ${state}`)).toEqual([
      "ID.RA-02 supported",
      "ID.RA-03 supported",
      "ID.RA-05 supported",
      "ID.RA-06 supported",
      "DE.AE-07 supported",
    ]);
  });

  it("keeps the total when only gaps are asked for", () => {
    const gaps = onlyGaps(view);
    expect(gaps.total).toBe(view.total);
    expect(gaps.targets).toHaveLength(90);
    expect(gaps.items.map(({ label }) => label)).not.toContain("A.5.7");
    expect(gaps.items.map(({ label }) => label)).toContain("A.5.26");
  });
});

// Counted from test/fixtures/facts and demoCompany.json by a script outside this code.
describe("the demo company", () => {
  let context: SheetContext;
  beforeAll(async () => {
    context = await contextOf(true);
  });

  it.each([
    ["csf", [106, 103, 63, 3, 0, 0], { intersects: 101, related: 2 }],
    ["gdpr", [30, 30, 20, 0, 0, 0], { intersects: 17, related: 13 }],
    ["nis2", [15, 15, 9, 0, 0, 0], { intersects: 11, related: 4 }],
    ["ai-act", [26, 16, 5, 8, 1, 1], { intersects: 2, related: 14 }],
    ["2013", [114, 100, 99, 10, 1, 3], { intersects: 0, related: 100 }],
  ] as const)("as %s has supported, on the way, open and excluded ones", (key, counts, by) => {
    const [total, supported, whole, onTheWay, open, excluded] = counts;
    expect(crosswalk(context, key).total.coverage).toEqual({
      ...{ total, supported, whole, onTheWay, open, excluded, notMapped: 0 },
      byRelation: { equal: 0, subset: 0, ...by },
    });
  });

  it.each([
    ["csf", 277 / 99, 89, 90, 67 / 23],
    ["gdpr", 201 / 69, 59, 60, 23 / 8],
    ["nis2", 238 / 84, 75, 76, 66 / 22],
    ["ai-act", 86 / 41, 36, 36, 26 / 14],
    ["2013", 249 / 87, 78, 79, undefined],
  ] as const)("as %s has the levels of what is mapped, each once", (key, mean, of, all, clause) => {
    const { controls, clauses } = crosswalk(context, key).total;
    expect(controls).toMatchObject({ mean, assessed: of, applicable: all });
    expect(clauses.mean).toBe(clause);
  });

  it.each([
    ["GV", 31, 31, 17, 70 / 25, 43 / 15],
    ["ID", 21, 21, 11, 91 / 35, 31 / 11],
    ["PR", 22, 22, 14, 197 / 66, 22 / 7],
    ["DE", 11, 10, 5, 36 / 13, 1],
    ["RS", 13, 11, 9, 21 / 8, 3],
    ["RC", 8, 8, 7, 21 / 6, 3],
    ["GV.OC", 5, 5, 1, 18 / 7, 25 / 9],
    ["PR.PS", 6, 6, 4, 31 / 11, 3],
  ])("has the numbers of %s", (id, total, supported, whole, controls, clauses) => {
    const found = group(crosswalk(context, "csf"), id);
    expect(found?.coverage).toMatchObject({ total, supported, whole });
    expect(found?.controls.mean).toBe(controls);
    expect(found?.clauses.mean).toBe(clauses);
  });

  it("lists where each control of 2013 went, A.18.2.3 to two, and what is new", () => {
    const view = crosswalk(context, "2013");
    expect(target(view, "A.18.2.3")?.mapped.map(({ label }) => label)).toEqual(["A.5.36", "A.8.8"]);
    expect(target(view, "A.11.2.3")?.mapped[0]).toMatchObject({
      ...{ label: "A.7.12", answer: "Not applicable", level: undefined },
    });
    expect(view.targets[0]?.label).toBe("A.5.1.1");
    expect(view.targets.at(-1)?.label).toBe("A.18.2.3");
    expect(view.unmapped.map(({ label }) => label)).toEqual([
      ...["A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12"],
      ...["A.8.16", "A.8.23", "A.8.28"],
    ]);
  });

  it("lists articles in the order of the law", () => {
    const labels = crosswalk(context, "nis2").targets.map(({ label }) => label);
    expect(labels.slice(0, 4)).toEqual(["Art. 20(1)", "Art. 20(2)", "Art. 21(1)", "Art. 21(2)(a)"]);
    expect(crosswalk(context, "gdpr").targets[0]?.label).toBe("Art. 5");
  });

  it("shows answer and evidence of the other standard beside its own", () => {
    const data = target(crosswalk(context, "42001"), "A.4.3");
    expect(data?.own).toMatchObject({ answer: "Implemented", level: 3 });
    expect(data?.mapped[0]).toMatchObject({
      ...{ label: "A.5.9", relation: "subset", source: "own judgement", answer: "Implemented" },
      ...{ evidence: "Asset register, last quarterly confirmation, ISMS/02-05" },
      ...{ evidenceOn: "2026-10-27", owner: "Martin Clarke" },
    });
  });

  it.each(["27001", "42001"] as const)("supports as much of %s as its head start", (key) => {
    const start = headStarts(context).find(({ to }) => to === key);
    const supported = crosswalk(context, key).targets.filter(({ state }) => state === "supported");
    expect(supported.map(({ ref }) => ref?.id)).toEqual(start?.entries.map(({ of }) => of.id));
    expect(supported.map(({ relation }) => relation)).toEqual(
      start?.entries.map(({ relation }) => relation),
    );
  });

  it("lets an answer that is borrowed support nobody it is borrowed from", () => {
    const clause = target(crosswalk(context, "27001"), "Clause 6.3");
    expect(clause?.own?.answer).toBe("Conforms");
    expect(clause).toMatchObject({ state: "open", inPlace: 0, counted: 1 });
    expect(clause?.mapped[0]).toMatchObject({ answer: "Conforms", answeredWith: "27001" });
  });
});

describe("a crosswalk", () => {
  it.each(FRAMEWORK_KEYS)(
    "to %s of an empty workbook supports nothing and excludes nothing",
    async (key) => {
      const { coverage, controls } = crosswalk(await contextOf(false), key).total;
      expect(coverage).toMatchObject({ supported: 0, onTheWay: 0, excluded: 0 });
      expect(coverage.open + coverage.notMapped).toBe(coverage.total);
      expect(controls).toMatchObject({ mean: undefined, applicable: 0 });
    },
  );

  it("takes the first of two rows with the same id, and none for a control that is gone", async () => {
    const context = await contextOf(false);
    const rows = context.content.get("AB_SoA_27001") ?? [];
    const first = new Map([
      ["Control", "a.5.7"],
      ["Applicable", "Yes"],
      ["Status", "Planned"],
    ]);
    const second = new Map([
      ["Control", "A.5.7"],
      ["Applicable", "Yes"],
      ["Status", "Implemented"],
    ]);
    const content = new Map([
      ...context.content,
      ["AB_SoA_27001", [first, second, ...rows.filter((row) => row.get("Control") === "A.5.1")]],
    ] as const);
    const view = crosswalk({ ...context, content }, "csf");
    expect(target(view, "DE.AE-07")).toMatchObject({ state: "on the way", counted: 1 });
    expect(target(view, "RS.MI-01")?.mapped[0]).toMatchObject({
      standing: "open",
      answer: "No row",
    });
    expect(view.total.controls).toMatchObject({ applicable: 1, undecided: 1 });
  });

  it("refuses to be read off a standard that is out of scope", async () => {
    const context = typedOver(await contextOf(true), "AB_Settings", "Setting", {
      "In scope": { "ISO 42001": "No" },
    });
    expect(() => crosswalk(context, "ai-act")).toThrow(
      "EU AI Act is read off ISO/IEC 42001:2023, which this workbook does not cover (Start, In scope).",
    );
    expect(crosswalk(context, "42001").total.coverage.supported).toBe(64);
  });
});
