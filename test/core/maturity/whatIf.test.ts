import fc from "fast-check";
import { maturityFigures, raised, type Assessment } from "../../../src/core/maturity";
import { assessments } from "./assessments";

const row = (given: Partial<Assessment>): Assessment => ({
  control: "X",
  applicable: "Yes",
  status: undefined,
  level: undefined,
  target: undefined,
  weight: undefined,
  ...given,
});

describe("raising chosen rows", () => {
  const rows = [
    row({ control: "A.5.1", level: 4 }),
    row({ control: "A.5.2", level: 1, weight: 2 }),
    row({ control: "A.5.3" }),
    row({ control: "A.5.4", applicable: "No", level: 1 }),
    row({ control: "A.5.5", applicable: undefined }),
  ];
  const levels = (raises: readonly (readonly [string, number])[]) =>
    raised(rows, new Map(raises)).map(({ level }) => level);

  it("raises what is below, and lowers nothing", () => {
    expect(levels([["A.5.1", 3]])).toEqual([4, 1, undefined, 1, undefined]);
    expect(levels([["a.5.2", 3]])).toEqual([4, 3, undefined, 1, undefined]);
    expect(levels([["A.5.3", 2]])).toEqual([4, 1, 2, 1, undefined]);
  });

  it("leaves rows alone that are not applicable, and passes over unknown ids", () => {
    const raises = ["A.5.4", "A.5.5", "A.9.9"].map((id) => [id, 5] as const);
    expect(levels(raises)).toEqual([4, 1, undefined, 1, undefined]);
  });

  it("has the numbers worked by hand", () => {
    // Mean (4 + 1*2) / 3 = 2 becomes (4 + 3*2 + 2) / 4 = 3; gaps 0, 2*2, 3 become 0, 0, 1.
    const after = raised(rows, new Map([["A.5.2", 3], ["A.5.3", 2]])); // prettier-ignore
    expect(maturityFigures(rows, 3)).toMatchObject({ mean: 2, gap: 7 / 4, attainment: 5 / 12 });
    expect(maturityFigures(after, 3)).toMatchObject({ mean: 3, gap: 1 / 4, attainment: 11 / 12 });
  });

  it("can lower a mean by a row that had no level, though no attainment", () => {
    const after = maturityFigures(raised(rows.slice(0, 3), new Map([["A.5.3", 1]])), 3);
    expect(after).toMatchObject({ mean: 7 / 4, attainment: 6 / 12 });
  });

  it.each([0, 6, 2.5, NaN])("refuses the level %p", (level) => {
    expect(() => raised(rows, new Map([["A.5.1", level]]))).toThrow(RangeError);
  });

  it("never lowers an attainment or a level, nor a mean where all chosen rows had a level", () => {
    const raises = fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(assessments, raises, (given, choices) => {
        const numbered = given.map((one, index) => ({ ...one, control: String(index) }));
        const chosen = new Map(choices.map(([index, level]) => [String(index), level]));
        const after = raised(numbered, chosen);
        after.forEach(({ level }, index) => {
          expect(level ?? -1).toBeGreaterThanOrEqual(numbered[index]?.level ?? -1);
        });
        const [was, is] = [maturityFigures(numbered, 3), maturityFigures(after, 3)];
        expect(is.attainment ?? 0).toBeGreaterThanOrEqual(was.attainment ?? 0);
        expect(is.gap ?? 0).toBeLessThanOrEqual(was.gap ?? 0);
        expect([is.progress, is.conformity]).toEqual([was.progress, was.conformity]);
        if (is.assessed === was.assessed) {
          expect(is.mean ?? 0).toBeGreaterThanOrEqual(was.mean ?? 0);
        }
      }),
    );
  });
});
