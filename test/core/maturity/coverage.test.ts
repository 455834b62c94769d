import fc from "fast-check";
import { RELATIONS, type Relation } from "../../../src/core/catalog";
import {
  coverageOf,
  STANDINGS,
  standingOf,
  targetStanding,
  type Standing,
} from "../../../src/core/maturity";

const mapped = (standing: Standing, relation: Relation = "intersects") => ({ standing, relation });

describe("where a control stands", () => {
  it.each([
    ["in place", "Yes", "Implemented"],
    ["on the way", "Yes", "Partially implemented"],
    ["on the way", "Yes", "Planned"],
    ["open", "Yes", "Not implemented"],
    ["open", "Yes", undefined],
    ["open", undefined, "Implemented"],
    ["excluded", "No", "Implemented"],
  ] as const)("is %s when applicable says %s and status %s", (standing, applicable, status) => {
    expect(standingOf({ applicable, status })).toBe(standing);
  });

  it("is open without a row", () => {
    expect(standingOf(undefined)).toBe("open");
  });
});

describe("where an outcome stands", () => {
  it("takes the best state, and the closest relation of those that give it", () => {
    const all = [
      mapped("on the way", "equal"),
      mapped("in place", "related"),
      mapped("in place", "intersects"),
      mapped("excluded", "subset"),
      mapped("open"),
    ];
    expect(targetStanding(all)).toEqual({
      ...{ state: "supported", relation: "intersects", inPlace: 2, counted: 4 },
    });
  });

  it.each([
    ["on the way", [mapped("excluded"), mapped("open"), mapped("on the way")], 0, 2],
    ["open", [mapped("excluded"), mapped("open")], 0, 1],
    ["excluded", [mapped("excluded"), mapped("excluded")], 0, 0],
  ] as const)("is %s when nothing better is mapped", (state, all, inPlace, counted) => {
    expect(targetStanding(all)).toEqual({ state, relation: "intersects", inPlace, counted });
  });

  it("is not mapped when nothing is", () => {
    expect(targetStanding([])).toEqual({
      ...{ state: "not mapped", relation: undefined, inPlace: 0, counted: 0 },
    });
  });
});

describe("coverage", () => {
  it("counts each outcome once, and apart those with all that is not excluded in place", () => {
    const targets = [
      [mapped("in place"), mapped("excluded")],
      [mapped("in place", "related"), mapped("open", "equal")],
      [mapped("on the way")],
      [mapped("open")],
      [mapped("excluded")],
      [],
    ].map(targetStanding);
    expect(coverageOf(targets)).toEqual({
      ...{ total: 6, supported: 2, whole: 1, onTheWay: 1, open: 1, excluded: 1, notMapped: 1 },
      byRelation: { equal: 0, subset: 0, intersects: 1, related: 1 },
    });
  });

  const one = fc.record({
    standing: fc.constantFrom(...STANDINGS),
    relation: fc.constantFrom(...RELATIONS),
  });
  const many = fc.array(fc.array(one, { maxLength: 6 }), { maxLength: 20 });

  it("adds up, whatever is mapped", () => {
    fc.assert(
      fc.property(many, (all) => {
        const found = coverageOf(all.map(targetStanding));
        const { total, supported, whole, onTheWay, open, excluded, notMapped, byRelation } = found;
        expect(total).toBe(all.length);
        expect(supported + onTheWay + open + excluded + notMapped).toBe(total);
        expect(whole).toBeLessThanOrEqual(supported);
        expect(RELATIONS.reduce((sum, relation) => sum + byRelation[relation], 0)).toBe(supported);
      }),
    );
  });

  it("does not shrink when one more control is in place", () => {
    fc.assert(
      fc.property(fc.array(one), fc.constantFrom(...RELATIONS), (all, relation) => {
        expect(targetStanding([...all, mapped("in place", relation)]).state).toBe("supported");
      }),
    );
  });
});
