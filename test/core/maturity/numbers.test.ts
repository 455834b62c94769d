import { controlsOf } from "../../../src/core/catalog";
import {
  LEVEL_LABELS,
  maturityFigures,
  meanOfGroupMeans,
  nextActions,
  rollUps,
  type Assessment,
} from "../../../src/core/maturity";
import { statementFromRow, type CellValue } from "../../../src/core/workbook";

type Given = Partial<Assessment>;
const yes = (given: Given): Assessment => ({
  control: "X",
  applicable: "Yes",
  status: undefined,
  level: undefined,
  target: undefined,
  weight: undefined,
  ...given,
});
const no = (given: Given = {}) => yes({ ...given, applicable: "No" });
const open = (given: Given = {}) => yes({ ...given, applicable: undefined });

describe("the worked example", () => {
  const rows = [
    yes({ control: "1", status: "Implemented", level: 4, target: 3, weight: 1 }),
    yes({ control: "2", status: "Partially implemented", level: 1, target: 3, weight: 2 }),
    yes({ control: "3", target: 3, weight: 1 }),
    no({ control: "4" }),
    open({ control: "5" }),
  ];

  it("has these numbers", () => {
    expect(maturityFigures(rows, 3)).toEqual({
      progress: 3 / 5,
      conformity: 1 / 3,
      isProvisional: true,
      mean: 2,
      targetMean: 3,
      attainment: 5 / 12,
      gap: 7 / 4,
      assessed: 2,
      applicable: 3,
      excluded: 1,
      undecided: 1,
      implemented: 1,
    });
  });

  it("has these next actions", () => {
    expect(
      nextActions(rows, 3).map(({ control, urgency, gap }) => [control, urgency, gap]),
    ).toEqual([
      ["2", 4, 2],
      ["3", 3, 3],
    ]);
  });
});

describe("the golden case of ISO/IEC 27001", () => {
  const typed: Readonly<Record<string, Readonly<Record<string, CellValue>>>> = {
    "A.5.1": { Applicable: "Yes", Status: "Implemented", Level: 4 },
    "A.5.2": { Applicable: "Yes", Status: "Partially implemented", Level: 2, Weight: 2 },
    "A.5.3": { Applicable: "Yes", Status: "Planned" },
    "A.5.4": { Applicable: "No" },
    "A.6.1": { Applicable: "Yes", Status: "Implemented", Level: 3, Target: 4 },
  };
  const statements = controlsOf("27001").map(({ id, theme = "", attributes = {} }) => {
    const tags = Object.values(attributes)
      .flat()
      .map((value) => `#${value}`)
      .join(" ");
    const cells = { Control: id, Theme: theme, Attributes: tags, ...typed[id] };
    return statementFromRow("27001", new Map(Object.entries(cells)));
  });
  const all = rollUps("27001", statements, 3);
  const of = (by: string, key: string) =>
    all.find((one) => one.by === by && one.key === key)?.figures;

  it("has these totals", () => {
    expect(of("Total", "Total")).toEqual({
      progress: 5 / 93,
      conformity: 2 / 4,
      isProvisional: true,
      mean: 2.75,
      targetMean: 3.2,
      attainment: 0.625,
      gap: 1.2,
      assessed: 3,
      applicable: 4,
      excluded: 1,
      undecided: 88,
      implemented: 2,
    });
  });

  it("has these means by theme, and their mean beside the total", () => {
    expect(of("Theme", "Organizational")?.mean).toBe(8 / 3);
    expect(of("Theme", "People")?.mean).toBe(3);
    expect(of("Theme", "Physical")?.mean).toBeUndefined();
    expect(meanOfGroupMeans(all)).toBeCloseTo(17 / 6, 12);
  });

  it("counts a control under each attribute value that it has, and no other", () => {
    // A.5.1 and A.5.2 are Preventive, so is A.6.1; only A.6.1 is Human_resource_security.
    expect(of("Attribute", "Preventive")?.assessed).toBe(3);
    expect(of("Attribute", "Human_resource_security")?.mean).toBe(3);
    // A.5.1 has Governance_and_Ecosystem; the capability Governance is another value.
    expect(of("Attribute", "Protection")?.applicable).toBe(1);
  });

  it("rolls up totals, themes, own controls and attribute values in this order", () => {
    expect(all.slice(0, 7).map(({ by, key }) => `${by} ${key}`)).toEqual([
      "Total Total",
      "Theme Organizational",
      "Theme People",
      "Theme Physical",
      "Theme Technological",
      "Own Own",
      "Attribute Preventive",
    ]);
    expect(all).toHaveLength(1 + 4 + 1 + 3 + 3 + 5 + 15 + 4);
    expect(of("Own", "Own")).toMatchObject({ mean: undefined, progress: undefined, applicable: 0 });
  });

  it("has these next actions", () => {
    expect(
      nextActions(statements, 3).map(({ control, urgency }) => `${control} ${String(urgency)}`),
    ).toEqual(["A.5.3 3", "A.5.2 2", "A.6.1 1"]);
  });
});

describe("ISO/IEC 42001", () => {
  it("rolls up by its nine objectives, without attributes", () => {
    const cells = {
      Control: "A.2.2",
      Objective: "A.2 Policies related to AI",
      Applicable: "Yes",
      Level: 2,
    };
    const own = { ...cells, Control: "OWN-1", Objective: "Own", Level: 4 };
    const rows = [cells, own].map((one) => statementFromRow("42001", new Map(Object.entries(one))));
    const all = rollUps("42001", rows, 3);
    expect(all.map(({ key, figures }) => [key.split(" ")[0], figures.mean])).toEqual([
      ["Total", 3],
      ["A.2", 2],
      ...["A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10"].map((key) => [key, undefined]),
      ["Own", 4],
    ]);
    expect(meanOfGroupMeans(all)).toBe(2);
  });
});

describe("numbers without anything to compute from", () => {
  it("are undefined, not 0", () => {
    const nothing = {
      progress: undefined,
      conformity: undefined,
      mean: undefined,
      attainment: undefined,
      gap: undefined,
      targetMean: undefined,
    };
    expect(maturityFigures([], 3)).toMatchObject({ ...nothing, isProvisional: false });
    expect(maturityFigures([no({ level: 5 })], 3)).toMatchObject({ ...nothing, progress: 1 });
    expect(maturityFigures([open({ level: 5 })], 3)).toMatchObject({ ...nothing, progress: 0 });
    expect(meanOfGroupMeans([])).toBeUndefined();
  });

  it("take a missing level for a gap, never for a level", () => {
    expect(maturityFigures([yes({})], 3)).toMatchObject({ mean: undefined, attainment: 0, gap: 3 });
    expect(maturityFigures([yes({ level: 0 })], 3)).toMatchObject({ mean: 0, attainment: 0 });
  });

  it("take the default target and the weight 1", () => {
    expect(maturityFigures([yes({ level: 2 })], 4)).toMatchObject({
      targetMean: 4,
      attainment: 0.5,
    });
  });
});

describe("next actions", () => {
  const rows = ["a", "b", "c", "d"].map((control) => yes({ control, level: 1, target: 3 }));

  it("of the same urgency go by open errors, then by linked risks, then by id", () => {
    const openErrors = (control: string) => (control === "d" ? 1 : 0);
    const linkedRisks = (control: string) => ({ b: 1, c: 2 })[control] ?? 0;
    const order = (counts: Parameters<typeof nextActions>[2]) =>
      nextActions(rows, 3, counts).map(({ control }) => control);
    expect(order({ openErrors, linkedRisks })).toEqual(["d", "c", "b", "a"]);
    expect(order({})).toEqual(["a", "b", "c", "d"]);
    const ids = ["A.10.2", "OWN-1", "A.5.10", "a.5.9", "A.5.2"];
    const sheet = ids.map((control) => yes({ control, level: 1, target: 3 }));
    expect(nextActions(sheet, 3).map(({ control }) => control)).toEqual([
      "A.5.2",
      "a.5.9",
      "A.5.10",
      "A.10.2",
      "OWN-1",
    ]);
  });

  it("leave out what has reached its target", () => {
    expect(nextActions([yes({ level: 3, target: 3 }), yes({ level: 5, target: 3 })], 3)).toEqual(
      [],
    );
  });
});

describe("level labels", () => {
  it("name the levels 0 to 5", () => {
    expect(LEVEL_LABELS).toEqual({
      "CMMI-like": [
        ...["Incomplete", "Initial", "Managed", "Defined"],
        ...["Quantitatively managed", "Optimizing"],
      ],
      "COBIT-like": [
        ...["Non-existent", "Initial", "Repeatable", "Defined", "Managed", "Optimized"],
      ],
    });
  });
});
