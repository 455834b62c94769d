import { codesAfter, STATEMENT, WORKBOOK, type Planted } from "./findings";

describe("defined names", () => {
  it.each(["AB go", "B7", "R1C1", "r", "-x", "n".repeat(256)])("are not written %s", (name) => {
    const planted = ["", WORKBOOK, "</definedNames>", definition(`name="${name}"`)] as const;
    expect(codesAfter(planted)).toEqual(["name-invalid"]);
  });

  it("are defined once", () => {
    const planted = ["", WORKBOOK, "</definedNames>", definition('name="ab_GO_soa"')] as const;
    expect(codesAfter(planted)).toEqual(["name-duplicate"]);
  });

  it("may be defined again for one sheet", () => {
    const again = definition('name="AB_go_soa" localSheetId="0"');
    expect(codesAfter(["", WORKBOOK, "</definedNames>", again])).toEqual([]);
  });

  it("belong to a sheet that exists", () => {
    const lost = definition('name="AB_lost" localSheetId="3"');
    expect(codesAfter(["", WORKBOOK, "</definedNames>", lost])).toEqual(["name-scope"]);
  });

  it.each<Planted>([
    [
      "the title rows",
      WORKBOOK,
      'Print_Titles" localSheetId="2"',
      'Print_Titles" localSheetId="0"',
    ],
    ["the print area", WORKBOOK, 'Print_Area" localSheetId="1"', 'Print_Area" localSheetId="0"'],
    ["an area of no sheet", WORKBOOK, 'Print_Area" localSheetId="2"', 'Print_Area"'],
  ])("say the sheet that is printed: %s", (...planted) => {
    expect(codesAfter(planted)).toEqual(["print-name-sheet"]);
  });

  function definition(attributes: string): string {
    return `<definedName ${attributes}>1</definedName></definedNames>`;
  }
});

describe("targets", () => {
  it.each<Planted>([
    ["a sheet", STATEMENT, "location=\"'Year''s", "location=\"'Next year''s"],
    ["a name", STATEMENT, 'location="AB_go_soa"', 'location="AB_go_nowhere"'],
    ["anything", STATEMENT, 'location="AB_go_soa"', 'location=""'],
  ])("of links exist: %s", (...planted) => {
    expect(codesAfter(planted)).toEqual(["link-target"]);
  });

  it("of charts exist", () => {
    const chart = "xl/charts/chart4.xml";
    const planted = ["", chart, "'Dashboard'!$G$4", "'Dash'!$G$4"] as const;
    expect(codesAfter(planted)).toEqual(["chart-reference"]);
  });

  it.each<Planted>([
    ["without a drawing", STATEMENT, '<legacyDrawing r:id="rId4"/>', ""],
    ["without a box in the drawing", "xl/comments1.xml", 'ref="B1"', 'ref="B2"'],
  ])("of notes have a box: %s", (...planted) => {
    expect(codesAfter(planted)).toEqual(["note-box"]);
  });
});
