import { codesAfter, STATEMENT, TRAPS, type Planted } from "./findings";

const STRINGS = "xl/sharedStrings.xml";

describe("cells and rows", () => {
  it.each<Planted>([
    ["a row after itself", STATEMENT, '<row r="2">', '<row r="1">'],
    ["a row after one below", STATEMENT, '<row r="3">', '<row r="30">'],
  ])("ascend: %s", (...planted) => {
    expect(codesAfter(planted)).toContain("row-order");
  });

  it("ascend: a cell after one to its right", () => {
    const [first, second] = [
      '<c r="A9"><v>-0.1</v></c>',
      '<c r="B9" t="b"><f>A9&gt;0</f><v>0</v></c>',
    ];
    const planted = ["", TRAPS, first + second, second + first] as const;
    expect(codesAfter(planted)).toEqual(["cell-order"]);
  });

  it("ascend: a cell in the row of another", () => {
    expect(codesAfter(["", TRAPS, 'r="D9"', 'r="D8"'])).toEqual(["cell-order"]);
  });

  it("are written once", () => {
    expect(codesAfter(["", TRAPS, 'r="D9"', 'r="C9"'])).toEqual(["cell-duplicate"]);
  });

  it("name shared texts that exist", () => {
    const planted = ["", TRAPS, '<c r="A7" t="s"><v>32</v>', '<c r="A7" t="s"><v>33</v>'] as const;
    expect(codesAfter(planted)).toEqual(["cell-string-index"]);
  });

  it("name styles that exist", () => {
    expect(codesAfter(["", TRAPS, '<c r="D9" s="9"/>', '<c r="D9" s="99"/>'])).toEqual([
      "cell-style-index",
    ]);
  });

  it.each<Planted>([
    ["shared", STRINGS, "Merged over", "m".repeat(32_768)],
    ["of a formula", TRAPS, "&lt;bell", "b".repeat(32_768)],
  ])("have at most 32,767 characters, %s", (...planted) => {
    expect(codesAfter(planted)).toEqual(["text-length"]);
  });

  it("may have 32,767 characters", () => {
    const text = "m".repeat(32_767);
    expect(codesAfter(["", STRINGS, "Merged over two columns", text])).toEqual([]);
  });
});

describe("merges", () => {
  it.each<Planted>([
    ["one another", TRAPS, "</mergeCells>", '<mergeCell ref="B1:C3"/></mergeCells>'],
    [
      "a table",
      STATEMENT,
      "</sheetData>",
      '</sheetData><mergeCells count="1"><mergeCell ref="D8:F9"/></mergeCells>',
    ],
  ])("do not overlap %s", (...planted) => {
    expect(codesAfter(planted)).toEqual(["merge-overlap"]);
  });

  it("may touch", () => {
    const planted = ["", TRAPS, "</mergeCells>", '<mergeCell ref="A2:B2"/></mergeCells>'] as const;
    expect(codesAfter(planted)).toEqual([]);
  });
});

describe("looks", () => {
  it("have at most 255 characters in a list", () => {
    const list = (length: number) =>
      codesAfter(["", STATEMENT, 'Yes,No,Not ""yet""', "x".repeat(length)]);
    expect(list(255)).toEqual([]);
    expect(list(256)).toEqual(["validation-list-length"]);
  });

  it("of conditional formats exist", () => {
    expect(codesAfter(["", STATEMENT, 'dxfId="1"', 'dxfId="2"'])).toEqual([
      "differential-style-index",
    ]);
  });
});
