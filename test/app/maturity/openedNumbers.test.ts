import {
  presentNumbers,
  recordedLine,
  type RollUpName,
  type Snapshot,
} from "../../../src/app/maturity/snapshots";
import { whatIf } from "../../../src/app/maturity/whatIf";
import { explainFigure } from "../../../src/app/score/explainScore";
import {
  figurePath,
  openedFigure,
  recordedPath,
  type RecordedFigure,
} from "../../../src/app/score/rollUpPath";
import { parseIsoDate } from "../../../src/core/day";
import { contextOf, goldenCase } from "./contexts";

const COUNTS: readonly RecordedFigure[] = ["assessed", "applicable", "excluded", "implemented"];
const MEANS: readonly RecordedFigure[] = ["mean", "target", "attainment"];

describe("the rows that a number of the present opens to", () => {
  it("add up to it, for each number that a snapshot records of each roll-up", async () => {
    const context = await contextOf(true);
    const { rollUps } = presentNumbers(context);
    const differing = rollUps.flatMap((one) =>
      [...COUNTS, ...MEANS].flatMap((figure) => {
        const path = recordedPath(one);
        if (path === undefined) return [`${one.by} ${one.key} opens nothing`];
        const { above, value } = explainFigure(
          context,
          figurePath(path, openedFigure(one, figure)),
        );
        const opened = COUNTS.includes(figure) ? above : value;
        const recorded = one.figures[figure];
        const isSame = Math.abs((opened ?? -1) - (recorded ?? -1)) < 1e-9;
        return isSame ? [] : [`${path}/${figure}: ${String(recorded)}, opened ${String(opened)}`];
      }),
    );
    expect(rollUps.length).toBeGreaterThan(60);
    expect(differing).toEqual([]);
  });
});

describe("the rows that a what-if opens to", () => {
  const raises = new Map([["A.5.3", 3]]);

  it("have the level that is thought of, and no other row differs", async () => {
    const context = await goldenCase();
    const before = explainFigure(context, "27001/mean");
    const then = explainFigure(context, "27001/mean", raises);
    // (4 + 2 x 2 + 3) / 4 is 2.75; with A.5.3 at 3 it is (11 + 3) / 5.
    expect([before.above, before.below, then.above, then.below]).toEqual([11, 4, 14, 5]);
    const row = (control: string) => then.shares.find((one) => one.control === control);
    expect(row("A.5.3")).toMatchObject({ level: 3, above: 3, below: 1 });
    expect(row("A.5.2")).toEqual(before.shares.find(({ control }) => control === "A.5.2"));
  });

  it("add up to the numbers that it shows, of every roll-up of the demo company", async () => {
    const context = await contextOf(true);
    const chosen = new Map(["A.5.7", "A.6.3", "A.7.4", "A.8.2", "A.8.12"].map((id) => [id, 5]));
    const { rollUps } = whatIf(context, { standard: "27001", raises: chosen });
    const moved = rollUps.filter(({ before, after }) => before.mean !== after.mean);
    expect(moved.length).toBeGreaterThan(10);
    for (const { path, after } of moved) {
      const opened = ["mean", "attainment", "gap"].map(
        (figure) => explainFigure(context, `${path}/${figure}`, chosen).value,
      );
      expect([path, ...opened]).toEqual([path, after.mean, after.attainment, after.gap]);
    }
  });

  it("raise the means of a mean of means", async () => {
    const context = await goldenCase();
    // Organizational (4 + 2 x 2 + 3) / 4, people 3.
    expect(explainFigure(context, "27001/meanOfThemeMeans", raises).above).toBe(2.75 + 3);
  });
});

describe("a number of a snapshot", () => {
  const figures = (applicable: number) => ({
    ...{ mean: 2, target: 3, attainment: 0.5, assessed: 1, applicable, excluded: 0 },
    implemented: 0,
  });
  const line = (name: Omit<RollUpName, "standard">, applicable: number) => ({
    ...name,
    standard: "27001" as const,
    figures: figures(applicable),
  });
  const snapshot: Snapshot = {
    on: parseIsoDate("2026-11-15"),
    label: "Before stage 2",
    rollUps: [
      line({ by: "Total", key: "Total" }, 5),
      line({ by: "Theme", key: "People" }, 4),
      line({ by: "Own", key: "Own" }, 1),
      line({ by: "Attribute", key: "Preventive" }, 3),
      line({ by: "Clause", key: "Total" }, 30),
      line({ by: "Clause", key: "Clause 4" }, 4),
      { ...line({ by: "Theme", key: "People" }, 9), standard: "42001" },
    ],
  };
  const opened = (by: string, key: string) => {
    const { figures: own, parts } = recordedLine(snapshot, { standard: "27001", by, key });
    return [own?.applicable, parts.map((part) => `${part.by} ${part.key}`)];
  };

  it("opens to its line and to the parts of a total", () => {
    expect(opened("Total", "total")).toEqual([5, ["Theme People", "Own Own"]]);
    expect(opened("Clause", "Total")).toEqual([30, ["Clause Clause 4"]]);
    expect(opened("Theme", "People")).toEqual([4, []]);
    expect(opened("Theme", "Physical")).toEqual([undefined, []]);
  });
});
