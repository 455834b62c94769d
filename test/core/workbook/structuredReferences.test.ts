import { columnNumber, parseAddress, parseArea, toFileForm } from "../../../src/core/workbook";

describe("a row's own cells", () => {
  it.each([
    ["[@Level]*2", "T[[#This Row],[Level]]*2"],
    ["[@[Counted weight]]", "T[[#This Row],[Counted weight]]"],
    ['IF([@Risk]="[@Risk]",1,T[Level])', 'IF(T[[#This Row],[Risk]]="[@Risk]",1,T[Level])'],
    ['"say ""[@A]"""&[@A]', '"say ""[@A]"""&T[[#This Row],[A]]'],
    ["T[[#Headers],[Control]]", "T[[#Headers],[Control]]"],
  ])("%s is written %s", (formula, expected) => {
    expect(toFileForm(formula, "T")).toBe(expected);
  });
});

describe("addresses", () => {
  it("are numbers", () => {
    expect(parseAddress("B12")).toEqual({ row: 12, column: 2 });
    expect(parseArea("A1:AB3")).toEqual({
      firstRow: 1,
      firstColumn: 1,
      lastRow: 3,
      lastColumn: 28,
    });
    expect(parseArea("C5")).toEqual({ firstRow: 5, firstColumn: 3, lastRow: 5, lastColumn: 3 });
    expect([columnNumber("Z"), columnNumber("AA"), columnNumber("XFD")]).toEqual([26, 27, 16384]);
  });

  it.each(["", "1A", "A0", "a1", "$A$1"])("are not %p", (text) => {
    expect(() => parseAddress(text)).toThrow(RangeError);
  });
});
