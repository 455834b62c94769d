import { givenWords, usedWords, type SheetPlan, type TablePlan } from "../../../src/core/workbook";

const TABLE: TablePlan = {
  ...{ name: "AB_Own", keys: ["Id"], headingRow: 5, rows: [], highlights: [] },
  columns: [{ heading: "Id", width: 10, type: "text" }],
};

const SHEET: SheetPlan = {
  ...{ name: "S", tabColor: "000000", cells: [], print: {} },
  frozen: { rows: 0, columns: 0 },
};

const used = (sheet: Partial<SheetPlan>) => [...usedWords({ ...SHEET, ...sheet })].sort();
const given = (sheet: Partial<SheetPlan>) => [...givenWords({ ...SHEET, ...sheet })].sort();
const WORDS_OF = { wordsOf: "AB_Persons" };

describe("the names that a sheet uses", () => {
  it("are those of formulas outside the table, each once and in lower case", () => {
    const formula = "SUM(AB_One[Level])+AB_two*AB_ONE[x]";
    expect(used({ cells: [{ at: "A1", formula, look: "text" }] })).toEqual(["ab_one", "ab_two"]);
  });

  it("are those of calculated columns and of the table's colours", () => {
    const columns = [
      ...TABLE.columns,
      { ...{ heading: "C", width: 9 }, type: "computed" as const, formula: "AB_One" },
    ];
    const highlights = [{ columns: ["Id"], when: "AB_Two>1", highlight: "error" as const }];
    expect(used({ table: { ...TABLE, columns, highlights } as unknown as TablePlan })).toEqual([
      "ab_one",
      "ab_two",
    ]);
  });

  it("are those of colours outside the table", () => {
    const highlights = [{ range: "A1", when: "AB_One=1", highlight: "error" as const }];
    expect(used({ highlights } as unknown as Partial<SheetPlan>)).toEqual(["ab_one"]);
  });

  it("are those of the lists of cells and columns", () => {
    expect(used({ rules: [{ range: "A1", accepts: WORDS_OF }] })).toEqual(["ab_persons"]);
    const columns = [{ ...{ heading: "Id", width: 9, type: "text" as const }, accepts: WORDS_OF }];
    expect(used({ table: { ...TABLE, columns } })).toEqual(["ab_persons"]);
  });

  it("are not those of links, nor of other people", () => {
    const cells = [
      { at: "A1", value: "go", link: "AB_go_Start", look: "link" as const },
      { at: "A2", formula: "SUM(Theirs)", look: "text" as const },
    ];
    expect(used({ cells })).toEqual([]);
  });
});

describe("the names that a sheet brings along", () => {
  it("are its table and its names, in lower case", () => {
    expect(given({})).toEqual([]);
    const names = [{ name: "AB_Persons", refersTo: "AB_Own[Id]" }];
    expect(given({ table: TABLE, names })).toEqual(["ab_own", "ab_persons"]);
  });
});
