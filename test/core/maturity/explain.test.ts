import fc from "fast-check";
import { explain, maturityFigures, type Assessment, type Figure } from "../../../src/core/maturity";
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

describe("a number opened", () => {
  const rows = [
    row({ control: "1", status: "Implemented", level: 4 }),
    row({ control: "2", status: "Planned", level: 1, weight: 2 }),
    row({ control: "3" }),
    row({ control: "4", applicable: "No" }),
    row({ control: "5", applicable: undefined }),
  ];

  it.each<[Figure, number, number, string]>([
    ["gap", 0 + 2 * 2 + 3, 4, "not applicable, undecided"],
    ["assessed", 2, 3, "not applicable, undecided"],
    ["applicable", 3, 5, ""],
    ["excluded", 1, 5, ""],
    ["undecided", 1, 5, ""],
    ["mean", 4 + 1 * 2, 3, "not assessed, not applicable, undecided"],
  ])("%s is %d over %d", (figure, above, below, why) => {
    const explained = explain(figure, rows, 3);
    expect([explained.above, explained.below]).toEqual([above, below]);
    expect(explained.leftOut.map((one) => one.why).join(", ")).toBe(why);
  });

  it("says of clauses what it says of controls, in their words", () => {
    expect(explain("conformity", rows, 3, "clauses").rule).toBe("conforms / all clauses");
    expect(explain("gap", rows, 3, "clauses").rule).toBe(explain("gap", rows, 3).rule);
  });

  it("is the number itself, for any rows", () => {
    fc.assert(
      fc.property(assessments, (any) => {
        const figures = maturityFigures(any, 3);
        const value = (figure: Figure) => explain(figure, any, 3).value;
        const above = (figure: Figure) => explain(figure, any, 3).above;
        expect({
          progress: value("progress"),
          conformity: value("conformity"),
          mean: value("mean"),
          targetMean: value("target"),
          attainment: value("attainment"),
          gap: value("gap"),
          assessed: above("assessed"),
          applicable: above("applicable"),
          excluded: above("excluded"),
          undecided: above("undecided"),
          implemented: above("conformity"),
          isProvisional: above("undecided") > 0,
        }).toEqual(figures);
      }),
    );
  });
});
