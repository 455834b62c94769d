import fc from "fast-check";
import { maturityFigures } from "../../../src/core/maturity";
import { assessment, assessments } from "./assessments";

const isShare = (value: number | undefined) => value === undefined || (value >= 0 && value <= 1);
const isLevel = (value: number | undefined) => value === undefined || (value >= 0 && value <= 5);

describe("the numbers of any rows", () => {
  it("stay in their ranges", () => {
    fc.assert(
      fc.property(assessments, (rows) => {
        const { progress, conformity, attainment, mean, targetMean } = maturityFigures(rows, 3);
        return (
          [progress, conformity, attainment].every(isShare) && [mean, targetMean].every(isLevel)
        );
      }),
    );
  });

  it("do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(assessments, (rows) => {
        expect(maturityFigures([...rows].reverse(), 3)).toEqual(maturityFigures(rows, 3));
      }),
    );
  });

  it("change only in progress and in the count of exclusions by an excluded row", () => {
    fc.assert(
      fc.property(assessments, assessment, (rows, more) => {
        const { progress: _a, excluded, ...before } = maturityFigures(rows, 3);
        const withOne = maturityFigures([...rows, { ...more, applicable: "No" }], 3);
        const { progress: _b, excluded: excludedAfter, ...after } = withOne;
        expect(after).toEqual(before);
        expect(excludedAfter).toBe(excluded + 1);
      }),
    );
  });

  it("keep their mean when an unassessed row is added", () => {
    fc.assert(
      fc.property(assessments, assessment, (rows, more) => {
        const before = maturityFigures(rows, 3);
        const added = { ...more, applicable: "Yes", level: undefined } as const;
        const after = maturityFigures([...rows, added], 3);
        expect(after.mean).toBe(before.mean);
        expect(after.assessed).toBe(before.assessed);
        expect(after.applicable).toBe(before.applicable + 1);
        expect(after.attainment ?? 0).toBeLessThanOrEqual(before.attainment ?? 0);
      }),
    );
  });

  it("add up: applicable, excluded and undecided are all rows", () => {
    fc.assert(
      fc.property(assessments, (rows) => {
        const { applicable, excluded, undecided } = maturityFigures(rows, 3);
        return applicable + excluded + undecided === rows.length;
      }),
    );
  });
});
