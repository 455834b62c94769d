import {
  clauseAssessments,
  managementSystemFigures,
  maturityFigures,
} from "../../../src/core/maturity";
import { clauseAnswerFromRow, type CellValue } from "../../../src/core/workbook";

const clause = (cells: Readonly<Record<string, CellValue>>) =>
  clauseAnswerFromRow(new Map(Object.entries({ Standard: "ISO 27001", ...cells })));

describe("the management system", () => {
  const answers = [
    clause({ Clause: "Clause 4.1", Conformity: "Conforms", Level: 4, Weight: 2 }),
    clause({ Clause: "Clause 4.2", Conformity: "Partly conforms", Level: 1 }),
    clause({ Clause: "Clause 4.2", Conformity: "Conforms", Level: 5 }),
    clause({ Clause: "Clause 5.1", Conformity: "Does not conform" }),
    clause({ Clause: "Clause 7.5.1", Conformity: "Conforms", Level: 2 }),
    clause({
      Standard: "ISO 42001",
      Clause: "Clause 7.5.1",
      "Answered with": "ISO 27001",
      Sharing: "same",
    }),
  ];

  it("counts the clauses of the standard, the first of an id", () => {
    expect(managementSystemFigures("27001", answers)).toEqual({
      conforms: 2,
      partlyConforms: 1,
      doesNotConform: 1,
      notAssessed: 26,
      conformity: 2 / 30,
      mean: (4 * 2 + 1 + 2) / 4,
    });
  });

  it("counts inherited answers for their own standard", () => {
    expect(managementSystemFigures("42001", answers)).toMatchObject({
      conforms: 1,
      notAssessed: 31,
      conformity: 1 / 32,
      mean: 2,
    });
  });

  it("has targets, attainment and gaps like those of controls", () => {
    // 30 clauses, one of weight 2: weights 31, wanted 93; reached 3*2 (level 4 past its target), 1, 2.
    const figures = maturityFigures(clauseAssessments("27001", answers), 3);
    expect(figures).toMatchObject({
      progress: 4 / 30,
      conformity: 2 / 30,
      mean: 11 / 4,
      targetMean: 3,
      attainment: (6 + 1 + 2) / 93,
      gap: (93 - 9) / 31,
      assessed: 3,
      applicable: 30,
      excluded: 0,
      undecided: 0,
    });
  });

  it("is broken down by clause", () => {
    expect(managementSystemFigures("27001", answers, "4")).toMatchObject({
      conforms: 1,
      notAssessed: 2,
      conformity: 1 / 4,
      mean: 3,
    });
    expect(managementSystemFigures("27001", answers, "10")).toMatchObject({
      conforms: 0,
      notAssessed: 2,
      mean: undefined,
    });
  });
});
