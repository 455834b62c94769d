import { managementSystemFigures } from "../../../src/core/maturity";
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
