import { canonicalStatement, canonicalVersion } from "../../../src/core/exchange";

const row = (control: string) => [control, "Title", "Yes", "Risk Legal", "", "Planned", "", ""];

describe("the canonical form of a statement", () => {
  it("is JSON without spaces: a mark, the standard, and rows of eight texts", () => {
    expect(canonicalStatement("27001", [["A.5.1", 'say "é"\n', "No", "", "x", "", "", ""]])).toBe(
      '["annexbook-statement-1","ISO 27001",[["A.5.1","say \\"é\\"\\n","No","","x","","",""]]]',
    );
    expect(canonicalStatement("42001", [])).toBe('["annexbook-statement-1","ISO 42001",[]]');
  });

  // U+1F600 is one character above U+FF5E, though its first UTF-16 unit is below.
  it.each([
    [
      ["A.5.2", "A.5.10", "A.5.1"],
      ["A.5.1", "A.5.10", "A.5.2"],
    ],
    [
      ["a", "B"],
      ["B", "a"],
    ],
    [
      ["A.5.1", "A.5", ""],
      ["", "A.5", "A.5.1"],
    ],
    [
      ["\u{1F600}", "\uFF5E"],
      ["\uFF5E", "\u{1F600}"],
    ],
  ])("has the rows %p in the order of their characters' numbers", (given, sorted) => {
    const [, , rows] = JSON.parse(canonicalStatement("27001", given.map(row))) as [
      ...[string, string, string[][]],
    ];
    expect(rows.map(([control]) => control)).toEqual(sorted);
  });

  it("leaves the rows that it was given in their order", () => {
    const rows = [row("B"), row("A")];
    canonicalStatement("27001", rows);
    expect(rows.map(([control]) => control)).toEqual(["B", "A"]);
  });
});

describe("the canonical form of a version", () => {
  it("is JSON without spaces, of the approval and both hashes", () => {
    const sealed = {
      ...{ standard: "42001" as const, version: "1.1", approvedOn: "2026-11-24" },
      ...{ approvedBy: "Ada", reason: "First\nreview" },
      ...{ statementHash: "ab", previousHash: "" },
    };
    expect(canonicalVersion("id-1", sealed)).toBe(
      '["annexbook-version-1","id-1","ISO 42001","1.1","2026-11-24","Ada","First\\nreview","ab",""]',
    );
  });
});
