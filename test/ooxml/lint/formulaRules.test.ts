import { writePackage } from "../../../src/ooxml";
import { patchPart } from "../patchPart";
import { rowOf } from "../plainSheet";
import { codesAfter, findings, SOUND, STATEMENT, TABLE, TRAPS, type Planted } from "./findings";

const FORMULA = "<f>A9*2</f>";

/** Findings after the formula of C9 on the last sheet has become another one. */
function findingsOf(formula: string) {
  return findings(patchPart(SOUND, TRAPS, FORMULA, `<f>${formula}</f>`));
}

describe("formulas", () => {
  it.each([
    ["an open parenthesis", "SUM(A9"],
    ["a closed one too many", "SUM(A9))"],
    ["brackets that cross", "SUM({1,2)}"],
    ["an open quote", '"a'],
    ["an open bracket", "SUM(SoA[Level)"],
    ["an open apostrophe", "'SoA 27001!A1"],
    ["semicolons between arguments", "SUM(A9;B9)"],
    ["nothing after an operator", "A9*"],
    ["an operator too many", "A9*/2"],
    ["nothing before an operator", "*2"],
    ["two operands side by side", "A9 B9"],
    ["a text beside a number", '"a"1'],
    ["brackets of no table", "[Level]*2"],
    ["another file", "[1]Sheet!A1"],
    ["an implicit intersection", "@A9"],
    ["wrongly written brackets", "SUM(SoA[[Level] [No]])"],
  ])("are wrong with %s", (_name, formula) => {
    expect(findingsOf(formula)).toEqual([["formula-syntax", "C9"]]);
  });

  it.each(["", " "])("are not empty: %j", (formula) => {
    expect(findingsOf(formula)).toEqual([["formula-empty", "C9"]]);
  });

  it("may borrow the formula of another cell", () => {
    const shared = '<f t="shared" si="0"/>';
    expect(findings(patchPart(SOUND, TRAPS, FORMULA, shared))).toEqual([]);
  });

  it("have no equals sign in front", () => {
    expect(findingsOf("=A9")).toEqual([["formula-equals-sign", "C9"]]);
  });

  it.each(["SUM([@Level])", "SoA[@Level]", "[@[Due date]]", "SoA[[@Level]]"])(
    "say #This Row instead of %s",
    (formula) => {
      expect(new Set(findingsOf(formula).map(([code]) => code))).toEqual(
        new Set(["formula-this-row"]),
      );
    },
  );

  it.each([
    "XLOOKUP(1,A9,B9)",
    "TEXTJOIN(1,1,A9)",
    "_xlfn.MAXIFS(A9,A9,1)",
    "LET(x,1,x)",
    "MYOWN()",
  ])("use functions that every program has, not %s", (formula) => {
    expect(findingsOf(formula)).toContainEqual(["formula-function", "C9"]);
  });

  it.each(["AGGREGATE(15,6,A9,1)", "IFNA(A9,1)", "_xlfn.SUM(A9)"])(
    "name newer functions with _xlfn. and only those: %s",
    (formula) => {
      expect(findingsOf(formula)).toEqual([["formula-prefix", "C9"]]);
    },
  );

  it.each(["NOW()", "OFFSET(A9,1,1)", 'INDIRECT("A9")', "RAND()"])(
    "are not computed at every change: %s",
    (formula) => {
      expect(findingsOf(formula)).toEqual([["formula-volatile", "C9"]]);
    },
  );

  it("have one TODAY in the workbook", () => {
    expect(findingsOf("TODAY()")).toEqual([["formula-volatile", "C9"]]);
  });

  it.each([
    ["formula-table", "SUM(Unknown[Level])"],
    ["formula-column", "SUM(SoA[Levels])"],
    ["formula-column", "SUM(SoA[#Header])"],
    ["formula-name", "AB_Unknown"],
    ["formula-name", "ROWS(SoA)"],
    ["formula-name", "XFE1"],
    ["formula-sheet", "'SoA 42001'!A1"],
    ["formula-sheet", "Unknown!A1"],
  ])("name what exists (%s): %s", (code, formula) => {
    expect(findingsOf(formula)).toEqual([[code, "C9"]]);
  });

  it("see the names of their own sheet and those of a sheet that they name", () => {
    expect(findingsOf("AB_Target")).toEqual([["formula-name", "C9"]]);
    expect(findingsOf("'SoA 27001'!AB_Target")).toEqual([]);
  });

  it.each<Planted>([
    ["the formula of a table column", TABLE, "*AB_Target", "*AB_Targets"],
    ["a conditional format", STATEMENT, "$D6&lt;AB_Target", "$D6&lt;AB_Targets"],
    ["a validation", TRAPS, "<formula1>AB_Owners", "<formula1>AB_Owner"],
  ])("are linted in %s", (...planted) => {
    expect(codesAfter(planted)).toEqual(["formula-name"]);
  });

  it.each<Planted>([
    ["a conditional format", STATEMENT, "$D6&lt;AB_Target", "$D6&lt;MAX(SoA[Level])"],
    ["a validation", TRAPS, "<formula1>AB_Owners", "<formula1>SoA[Control]"],
  ])("name no table in %s", (...planted) => {
    expect(codesAfter(planted)).toEqual(["formula-table-place"]);
  });

  it("are found in cells without a reference", () => {
    const bytes = writePackage(rowOf({ column: 1, value: 1 }, { column: 2, formula: "1+" }));
    const bare = patchPart(bytes, "xl/worksheets/sheet1.xml", '<c r="B1">', "<c>");
    expect(findings(bare)).toEqual([["formula-syntax", "B1"]]);
  });
});
