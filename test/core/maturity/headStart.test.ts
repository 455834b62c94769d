import fc from "fast-check";
import { controlsOf, leafClausesOf, RELATIONS, STANDARDS } from "../../../src/core/catalog";
import { headStart, itemsInPlace, itemsOf, type HeadStart } from "../../../src/core/maturity";
import { clauseAnswerFromRow, statementFromRow, type CellValue } from "../../../src/core/workbook";

type Cells = Readonly<Record<string, CellValue>>;

const implemented = { Applicable: "Yes", Status: "Implemented" };
const statements = (standard: "27001" | "42001", rows: readonly Cells[]) =>
  rows.map((cells) => statementFromRow(standard, new Map(Object.entries(cells))));
const answers = (rows: readonly Cells[]) =>
  rows.map((cells) => clauseAnswerFromRow(new Map(Object.entries(cells))));

/** "A.4.4 subset: A.5.9 subset, A.8.19 related" */
const lines = ({ entries }: HeadStart) =>
  entries.map(
    ({ of, relation, support }) =>
      `${of.id} ${relation}: ${support.map((one) => `${one.by.id} ${one.relation}`).join(", ")}`,
  );

const CLAUSES = answers([
  { Standard: "ISO 27001", Clause: "Clause 5.1", Conformity: "Conforms" },
  { Standard: "ISO 27001", Clause: "Clause 6.2", Conformity: "Partly conforms" },
  {
    Standard: "ISO 42001",
    Clause: "Clause 5.1",
    Sharing: "same",
    "Answered with": "ISO 27001",
  },
  { Standard: "ISO 42001", Clause: "Clause 8.4", Conformity: "Conforms" },
]);

// Worked by hand from the pairs of test/fixtures/facts/map-42001-27001.csv.
describe("the golden case of a head start", () => {
  const inPlace = itemsInPlace(
    "27001",
    statements("27001", [
      { Control: "a.5.9", ...implemented },
      { Control: "A.8.19", ...implemented },
      { Control: "A.5.1", Applicable: "Yes", Status: "Partially implemented" },
      { Control: "A.8.9", ...implemented, Applicable: "No" },
      { Control: "A.8.29", Status: "Implemented" },
      { Control: "OWN-1", ...implemented },
    ]),
    CLAUSES,
  );
  const start = headStart("42001", inPlace);

  it("counts each control and clause of ISO 42001 once, under its closest relation", () => {
    expect(start.controls).toEqual({
      total: 38,
      supported: 6,
      byRelation: { equal: 0, subset: 3, intersects: 1, related: 2 },
    });
    expect(start.clauses).toEqual({
      total: 32,
      supported: 1,
      byRelation: { equal: 1, subset: 0, intersects: 0, related: 0 },
    });
  });

  it("lists what is behind them, the closest relation first", () => {
    expect(lines(start)).toEqual([
      "A.4.2 intersects: A.5.9 intersects",
      "A.4.3 subset: A.5.9 subset",
      "A.4.4 subset: A.5.9 subset, A.8.19 related",
      "A.4.5 subset: A.5.9 subset",
      "A.6.2.5 related: A.8.19 related",
      "A.7.5 related: A.5.9 related",
      "5.1 equal: 5.1 equal",
    ]);
    expect(start.entries[2]?.support[0]?.source).toBe("own judgement");
  });

  it("leads the other way too, where an inherited answer is no head start", () => {
    const there = statements("42001", [{ Control: "A.4.4", ...implemented }]);
    const back = headStart("27001", itemsInPlace("42001", there, CLAUSES));
    expect(lines(back)).toEqual([
      "A.5.9 subset: A.4.4 subset",
      "A.8.9 related: A.4.4 related",
      "A.8.19 related: A.4.4 related",
      "8.2 related: 8.4 related",
    ]);
    expect(back.controls).toMatchObject({ total: 93, supported: 3 });
    expect(back.clauses).toMatchObject({ total: 30, supported: 1 });
  });
});

describe("a head start", () => {
  it("is none where nothing is in place, and all that the map joins where everything is", () => {
    expect(headStart("42001", []).entries).toEqual([]);
    // 69 of the 70 have a pair: A.7.4 has no counterpart. 75 of the 123 have one.
    expect(headStart("42001", itemsOf("27001")).entries).toHaveLength(69);
    expect(headStart("27001", itemsOf("42001")).entries).toHaveLength(75);
  });

  const standards = fc.constantFrom(...STANDARDS);
  const chosen = fc.tuple(standards, fc.infiniteStream(fc.boolean()));

  it("never counts more than there is, and its relations add up", () => {
    fc.assert(
      fc.property(chosen, ([to, flips]) => {
        const from = to === "27001" ? "42001" : "27001";
        const { controls, clauses, entries } = headStart(
          to,
          itemsOf(from).filter(() => flips.next().value),
        );
        expect(controls.total).toBe(controlsOf(to).length);
        expect(clauses.total).toBe(leafClausesOf(to).length);
        for (const { supported, total, byRelation } of [controls, clauses]) {
          expect(supported).toBeLessThanOrEqual(total);
          expect(RELATIONS.reduce((sum, one) => sum + byRelation[one], 0)).toBe(supported);
        }
        expect(entries).toHaveLength(controls.supported + clauses.supported);
      }),
      { numRuns: 30 },
    );
  });

  it("does not shrink when more is in place", () => {
    fc.assert(
      fc.property(chosen, fc.nat(60), ([to, flips], index) => {
        const from = to === "27001" ? "42001" : "27001";
        const some = itemsOf(from).filter(() => flips.next().value);
        const more = [...some, ...itemsOf(from).slice(index, index + 1)];
        const ids = (items: typeof some) => headStart(to, items).entries.map(({ of }) => of.id);
        expect(ids(more)).toEqual(expect.arrayContaining(ids(some)));
      }),
      { numRuns: 30 },
    );
  });
});
