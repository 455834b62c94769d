import { compareKeys, isNothing, isSameValue, plain, shownValue } from "../../../src/core/exchange";
import type { CellValue } from "../../../src/core/workbook";

const NA = { error: "#N/A" };

describe("two cells", () => {
  it.each<[CellValue, CellValue]>([
    [undefined, ""],
    ["", undefined],
    [3, 3],
    [true, true],
    [NA, { error: "#N/A" }],
    ["a\r\nb", "a\nb"],
    ["a\rb", "a\nb"],
  ])("%p and %p say the same", (one, other) => {
    expect(isSameValue(one, other)).toBe(true);
  });

  it.each<[CellValue, CellValue]>([
    [undefined, 0],
    ["", " "],
    [3, "3"],
    [1, true],
    [NA, { error: "#REF!" }],
    [NA, "#N/A"],
    ["a\n\nb", "a\r\nb"],
  ])("%p and %p do not", (one, other) => {
    expect(isSameValue(one, other)).toBe(false);
  });
});

describe("a cell", () => {
  it.each<[CellValue, boolean]>([
    [undefined, true],
    ["", true],
    [" ", false],
    [0, false],
    [false, false],
  ])("%p holds nothing: %p", (value, isEmpty) => {
    expect(isNothing(value)).toBe(isEmpty);
  });

  it.each<[CellValue, string]>([
    [undefined, ""],
    [4.5, "4.5"],
    [NA, "#N/A"],
    ["a\r\nb\rc", "a\nb\nc"],
  ])("%p is shown as %p", (value, text) => {
    expect(shownValue(value)).toBe(text);
  });

  it("has line feeds alone as line ends", () => {
    expect(plain("a\r\n\r\nb\n")).toBe("a\n\nb\n");
  });
});

describe("keys", () => {
  it("are equal in any case, and with zeros in front", () => {
    expect(compareKeys("A.5.1", "a.5.1")).toBe(0);
    expect(compareKeys("A.05", "A.5")).toBe(0);
    expect(compareKeys("A.5.2", "A.5.10")).toBe(-1);
    expect(compareKeys("B", "A.5.10")).toBe(1);
  });
});
