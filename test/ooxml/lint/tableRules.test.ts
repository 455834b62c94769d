import { writePackage } from "../../../src/ooxml";
import { everyFeature } from "../everyFeature";
import { patchPart } from "../patchPart";
import { PLAIN_SHEET } from "../plainSheet";
import { codesAfter, findings, STATEMENT, TABLE, WORKBOOK, type Planted } from "./findings";

const SECOND_TABLE = "xl/tables/table2.xml";

/** The sound workbook with a second table, Other, at A1:B2 of a fourth sheet. */
const TWO_TABLES = writePackage({
  ...everyFeature,
  sheets: [
    ...everyFeature.sheets,
    {
      ...PLAIN_SHEET,
      name: "Other",
      rows: [
        {
          row: 1,
          cells: [
            { column: 1, value: "One" },
            { column: 2, value: "Two" },
          ],
        },
      ],
      tables: [
        {
          name: "Other",
          range: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
          columns: [{ name: "One" }, { name: "Two" }],
          style: { bandedRows: true },
        },
      ],
    },
  ],
});

describe("tables", () => {
  it.each(["Other table", "A1", "R1C1", "1st", "C"])("may not be called %s", (name) => {
    const bytes = patchPart(
      TWO_TABLES,
      SECOND_TABLE,
      'displayName="Other"',
      `displayName="${name}"`,
    );
    expect(findings(bytes)).toEqual([["table-name", name]]);
  });

  it("have names of their own, whatever the case", () => {
    const bytes = patchPart(TWO_TABLES, SECOND_TABLE, 'displayName="Other"', 'displayName="soa"');
    expect(findings(bytes)).toContainEqual(["table-name-duplicate", "soa"]);
  });

  it("share no name with a defined name", () => {
    const bytes = patchPart(TWO_TABLES, WORKBOOK, 'name="AB_Owners"', 'name="OTHER"');
    expect(findings(bytes)).toEqual([
      ["table-name-duplicate", "Other"],
      ["formula-name", "B2 B4"],
    ]);
  });

  it("have ids of their own", () => {
    const bytes = patchPart(
      TWO_TABLES,
      SECOND_TABLE,
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="2"',
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1"',
    );
    expect(findings(bytes)).toEqual([["table-id-duplicate", "Other"]]);
  });

  it("do not overlap on a sheet", () => {
    const links = "xl/worksheets/_rels/sheet4.xml.rels";
    const again =
      '<Relationship Id="rId2" Type="x/table" Target="../tables/table1.xml"/></Relationships>';
    const bytes = patchPart(TWO_TABLES, links, "</Relationships>", again);
    expect(findings(bytes)).toContainEqual(["table-name-duplicate", "SoA"]);
    const moved = patchPart(bytes, SECOND_TABLE, 'ref="A1:B2" ', 'ref="E8:F9" ');
    expect(findings(moved)).toContainEqual(["table-overlap", "SoA"]);
    expect(findings(bytes)).not.toContainEqual(["table-overlap", "SoA"]);
  });

  it.each<Planted>([
    [
      "the text of another cell",
      STATEMENT,
      '<c r="B5" s="3" t="s"><v>17</v>',
      '<c r="B5" s="3" t="s"><v>18</v>',
    ],
    ["a number", STATEMENT, '<c r="B5" s="3" t="s"><v>17</v>', '<c r="B5" s="3"><v>17</v>'],
    ["another case", TABLE, 'name="Control"', 'name="control"'],
    ["a space for a line feed", TABLE, "Weighted_x000A_level", "Weighted level"],
  ])("have the names of their columns in the header cells, not %s", (...planted) => {
    expect(codesAfter(planted)).toEqual(["table-header"]);
  });

  it("have columns of different names, whatever the case", () => {
    const bytes = patchPart(TWO_TABLES, SECOND_TABLE, 'name="Two"', 'name="ONE"');
    expect(findings(bytes)).toEqual([
      ["table-column-duplicate", "Other"],
      ["table-header", "Other"],
    ]);
  });

  it("are as wide as their columns are many", () => {
    const extra = '<tableColumn id="6" name="Sixth"/></tableColumns>';
    expect(codesAfter(["", TABLE, "</tableColumns>", extra])).toEqual(["table-column-count"]);
  });

  it("are filtered over their whole range", () => {
    const planted = ["", TABLE, '<autoFilter ref="A5:E8"/>', '<autoFilter ref="A5:E7"/>'] as const;
    expect(codesAfter(planted)).toEqual(["table-filter"]);
  });
});
