import { headStarts } from "../../../src/app/maturity/headStarts";
import type { MaturityGroup } from "../../../src/app/maturity/maturityGroup";
import {
  maturityView,
  standardMaturity,
  standardSteps,
} from "../../../src/app/maturity/maturityView";
import { explainFigure } from "../../../src/app/score/explainScore";
import { figurePath } from "../../../src/app/score/rollUpPath";
import type { SheetContext } from "../../../src/core/sheets";
import { contextOf, goldenCase, typedOver } from "./contexts";

const securityOf = (context: SheetContext) => standardMaturity(context, "27001");

describe("the golden case in the maturity pane", () => {
  it("keeps maturity, implementation and counts apart", async () => {
    expect(securityOf(await goldenCase()).total).toEqual({
      key: "Total",
      path: "27001",
      maturity: { mean: 2.75, target: 3.2, attainment: 0.625, gap: 1.2 },
      implementation: { progress: 5 / 93, conformity: 0.5, isProvisional: true },
      counts: {
        rows: 93,
        assessed: 3,
        applicable: 4,
        excluded: 1,
        undecided: 88,
        implemented: 2,
      },
    });
  });

  it("charts themes in the order of the standard, and says what stands out", async () => {
    const { groups, meanOfThemeMeans } = securityOf(await goldenCase());
    expect(groups.groups.map(({ key, maturity }) => [key, maturity.mean])).toEqual([
      ["Organizational", 8 / 3],
      ["People", 3],
      ["Physical", undefined],
      ["Technological", undefined],
    ]);
    // Gaps: organizational (0 + 1*2 + 3) / 4, people 1.
    expect(groups.summary).toEqual({
      highest: "People",
      lowest: "Organizational",
      widestGap: "Organizational",
      notAssessed: [],
      withoutRows: ["Physical", "Technological"],
    });
    expect(meanOfThemeMeans.value).toBeCloseTo(17 / 6, 12);
  });

  it("names each next step's reason", async () => {
    const nextSteps = standardSteps(await goldenCase(), "27001");
    expect(
      nextSteps.map(({ control, urgency, gap, weight, reason }) => [
        control,
        urgency,
        gap,
        weight,
        reason,
      ]),
    ).toEqual([
      ["A.5.3", 3, 3, 1, "urgency"],
      ["A.5.2", 2, 1, 2, "urgency"],
      ["A.6.1", 1, 1, 1, undefined],
    ]);
    expect(nextSteps[0]).toMatchObject({
      title: "Segregation of duties",
      group: "Organizational",
      status: "Planned",
      level: undefined,
      owner: "",
      targetOn: undefined,
    });
  });
});

describe("the order of next steps", () => {
  it("goes by open errors, then by linked risks, then by id", async () => {
    const alike = { Applicable: "Yes", Risk: "x", Level: 1, Status: "Planned" };
    const context = typedOver(await contextOf(false), "AB_SoA_27001", "Control", {
      "A.5.9": alike,
      "A.5.10": alike,
      "A.5.11": { ...alike, Risks: "R-1, R-2; R-2" },
      "A.5.12": { ...alike, Risks: "R-1" },
      "A.5.13": { ...alike, Owner: { error: "#N/A" } },
    });
    const steps = standardSteps(context, "27001");
    expect(
      steps.map(({ control, openErrors, linkedRisks, reason }) => [
        control,
        openErrors,
        linkedRisks,
        reason,
      ]),
    ).toEqual([
      ["A.5.13", 1, 0, "openErrors"],
      ["A.5.11", 0, 2, "linkedRisks"],
      ["A.5.12", 0, 1, "linkedRisks"],
      ["A.5.9", 0, 0, "id"],
      ["A.5.10", 0, 0, undefined],
    ]);
  });
});

describe("the risks that put a step first", () => {
  const steps = async (risks: Readonly<Record<string, string>>[]) => {
    const alike = { Applicable: "Yes", Business: "x", Level: 1, Status: "Planned" };
    const context = typedOver(await contextOf(false), "AB_SoA_27001", "Control", {
      "A.5.9": { ...alike, Risks: "R-1" },
      "A.5.10": alike,
    });
    const rows = risks.map((cells) => new Map(Object.entries(cells)));
    const content = new Map([...context.content, ["AB_Risks", rows]]);
    return standardSteps({ ...context, content }, "27001").map(({ control, linkedRisks }) => [
      control,
      linkedRisks,
    ]);
  };

  it("are those that the row names, and treated ones that name the control, each once", async () => {
    const treated = { Treatment: "Modify", "Controls 27001": "A.5.9; a.5.10" };
    expect(
      await steps([
        { Risk: "r-1", ...treated },
        { Risk: "R-2", ...treated },
      ]),
    ).toEqual([
      ["A.5.9", 2],
      ["A.5.10", 2],
    ]);
    expect(
      await steps([
        { Risk: "R-3", Treatment: "Share", "Controls 27001": "A.5.10" },
        { Risk: "R-4", Treatment: "Avoid", "Controls 27001": "A.5.10" },
        { Risk: "R-5", Treatment: "Retain", "Controls 27001": "A.5.9" },
      ]),
    ).toEqual([
      ["A.5.10", 2],
      ["A.5.9", 1],
    ]);
  });
});

describe("the demo company in the maturity pane", () => {
  const groupsOf = (context: SheetContext): readonly MaturityGroup[] =>
    maturityView(context).flatMap(({ total, groups, attributes, own, managementSystem }) => [
      total,
      ...[groups, ...attributes, managementSystem.chart].flatMap((chart) => chart.groups),
      ...(own === undefined ? [] : [own]),
      managementSystem.total,
    ]);

  it("has a path behind every number, which opens it", async () => {
    const context = await contextOf(true);
    const groups = groupsOf(context);
    // 1 + 4 + 30 attribute values + own + 7 + 1; 1 + 9 + 7 + 1, and what the company added.
    expect(groups.length).toBeGreaterThanOrEqual(61);
    for (const { path, maturity, implementation, counts } of groups) {
      const open = (figure: Parameters<typeof figurePath>[1]) =>
        explainFigure(context, figurePath(path, figure));
      const opened = {
        maturity: {
          mean: open("mean").value,
          target: open("target").value,
          attainment: open("attainment").value,
          gap: open("gap").value,
        },
        progress: open("progress").value,
        conformity: open("conformity").value,
        counts: {
          rows: open("progress").below,
          assessed: open("assessed").above,
          applicable: open("applicable").above,
          excluded: open("excluded").above,
          undecided: open("undecided").above,
          implemented: open("conformity").above,
        },
      };
      const { progress, conformity } = implementation;
      expect([path, opened]).toEqual([path, { maturity, progress, conformity, counts }]);
    }
  });

  it("opens means of means and head starts too", async () => {
    const context = await contextOf(true);
    const starts = headStarts(context);
    for (const { meanOfThemeMeans } of maturityView(context)) {
      expect(explainFigure(context, meanOfThemeMeans.path).value).toBe(meanOfThemeMeans.value);
    }
    expect(starts.map(({ path }) => path)).toEqual(["42001/headStart", "27001/headStart"]);
    for (const { path, to, controls, clauses } of starts) {
      expect(explainFigure(context, path)).toMatchObject({
        above: controls.supported + clauses.supported,
        below: controls.total + clauses.total,
      });
      const by = (word: string) => explainFigure(context, `${to}/${word}/headStart`).above;
      expect(by("kind/clause")).toBe(clauses.supported);
      expect(by("relation/equal")).toBe(controls.byRelation.equal + clauses.byRelation.equal);
    }
  });

  it("names levels by the setting", async () => {
    const context = await contextOf(true);
    expect(securityOf(context)).toMatchObject({ levelLabelSet: "CMMI-like" });
    expect(securityOf(context).levelLabels[2]).toBe("Managed");
    const other = typedOver(context, "AB_Settings", "Setting", {
      "Level labels": { "ISO 27001": "cobit-like" },
    });
    expect(securityOf(other).levelLabels[2]).toBe("Repeatable");
  });

  it("shows the management system apart", async () => {
    const { managementSystem } = securityOf(await contextOf(true));
    expect(managementSystem.chart.groups.map(({ key }) => key)).toEqual(
      ["4", "5", "6", "7", "8", "9", "10"], // prettier-ignore
    );
    const { conforms, clauses } = managementSystem.answers;
    expect(managementSystem.total.implementation.conformity).toBe(conforms / clauses);
    expect(clauses).toBe(30);
  });
});

describe("an empty workbook in the maturity pane", () => {
  it("has no numbers, no steps and no head start, and does not fail", async () => {
    const context = await contextOf(false);
    const standards = maturityView(context);
    expect(
      standards.map(({ standard, own }) => [standard, own, standardSteps(context, standard)]),
    ).toEqual([
      ["27001", undefined, []],
      ["42001", undefined, []],
    ]);
    expect(standards[1]?.total.maturity).toEqual({
      mean: undefined,
      target: undefined,
      attainment: undefined,
      gap: undefined,
    });
    expect(headStarts(context).map(({ entries }) => entries)).toEqual([[], []]);
  });

  it("has one standard when the other is out of scope, and the head start for that one", async () => {
    const context = typedOver(await contextOf(true), "AB_Settings", "Setting", {
      "In scope": { "ISO 42001": "No" },
    });
    expect(maturityView(context).map(({ standard }) => standard)).toEqual(["27001"]);
    expect(headStarts(context).map(({ from, to }) => `${from} ${to}`)).toEqual(["27001 42001"]);
    expect(explainFigure(context, "27001/headStart").above).toBe(0);
  });
});
