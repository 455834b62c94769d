import { strFromU8, unzipSync } from "fflate";
import {
  lintPackage,
  writePackage,
  type CellSpec,
  type PackageSpec,
  type SheetSpec,
} from "../../src/ooxml";
import { validate } from "../oracle/validator";
import { everyFeature } from "./everyFeature";

const sheet = (cells: readonly CellSpec[], more: Partial<SheetSpec> = {}): SheetSpec => ({
  name: "Sheet",
  columns: [],
  rows: [{ row: 1, cells }],
  tables: [],
  validations: [],
  conditionalFormats: [],
  hyperlinks: [],
  notes: [],
  merges: [],
  charts: [],
  ...more,
});

const book = (sheets: readonly SheetSpec[]): PackageSpec => ({
  ...everyFeature,
  sheets,
  names: [],
  activeSheet: 0,
});

const part = (bytes: Uint8Array, name: string) => {
  const found = unzipSync(bytes)[name];
  if (found === undefined) throw new Error(`no part ${name}`);
  return strFromU8(found);
};

const sheetXml = (cells: readonly CellSpec[]) =>
  part(writePackage(book([sheet(cells)])), "xl/worksheets/sheet1.xml");

describe("a package", () => {
  it("with every feature is valid for the Open XML SDK", () => {
    expect(validate(writePackage(everyFeature))).toEqual([]);
  });

  it("with a protected sheet is valid, and guards all but unlocked cells and filters", () => {
    const cells = [{ column: 1, value: "typed", style: { unlocked: true } }];
    const spec = book([sheet(cells, { protection: { allows: ["autoFilter"] } })]);
    const bytes = writePackage(spec);
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain(
      '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" autoFilter="0"/>',
    );
    expect(part(bytes, "xl/styles.xml")).toContain('<protection locked="0"/>');
    expect(lintPackage(bytes)).toEqual([]);
    expect(validate(bytes)).toEqual([]);
  });

  it("has the same bytes for the same input", () => {
    expect(Buffer.compare(writePackage(everyFeature), writePackage(everyFeature))).toBe(0);
  });

  it("says the same whatever the time zone", () => {
    const before = process.env.TZ;
    try {
      process.env.TZ = "UTC";
      const utc = writePackage(everyFeature);
      process.env.TZ = "Pacific/Apia";
      expect(Buffer.compare(utc, writePackage(everyFeature))).toBe(0);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it("keeps texts once, with signs and control characters escaped", () => {
    const value = 'a<b & "c"\u0001 _x0041_';
    const bytes = writePackage(
      book([
        sheet([
          { column: 1, value },
          { column: 2, value },
        ]),
      ]),
    );
    const strings = part(bytes, "xl/sharedStrings.xml");
    expect(strings).toContain("a&lt;b &amp; ");
    expect(strings).toContain("_x0001_");
    expect(strings).toContain("_x005F_x0041_");
    expect(strings.match(/<si>/g)).toHaveLength(1);
    expect(validate(bytes)).toEqual([]);
  });

  it("writes the result beside each formula, by its kind", () => {
    const xml = sheetXml([
      { column: 1, formula: '"a"&"b"', value: "ab" },
      { column: 2, formula: "1+1", value: 2 },
      { column: 3, formula: "1=1", value: true },
      { column: 4, formula: "NA()", value: { error: "#N/A" } },
    ]);
    expect(xml).toMatch(
      /<c r="A1"[^>]* t="str"[^>]*><f>(?:"|&quot;)a(?:"|&quot;)&amp;(?:"|&quot;)b(?:"|&quot;)<\/f><v>ab<\/v><\/c>/,
    );
    expect(xml).toMatch(/<c r="B1"(?![^>]* t=)[^>]*><f>1\+1<\/f><v>2<\/v><\/c>/);
    expect(xml).toMatch(/<c r="C1"[^>]* t="b"[^>]*><f>1=1<\/f><v>1<\/v><\/c>/);
    expect(xml).toMatch(/<c r="D1"[^>]* t="e"[^>]*><f>NA\(\)<\/f><v>#N\/A<\/v><\/c>/);
  });

  it("fixes a height, but lets Excel fit a row again whose height is an estimate", () => {
    const rows = [
      { row: 1, height: 32, cells: [] },
      { row: 2, height: 45, isHeightEstimated: true, cells: [] },
      { row: 3, cells: [] },
    ];
    const xml = part(writePackage(book([sheet([], { rows })])), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(
      '<row r="1" ht="32" customHeight="1"></row><row r="2" ht="45"></row><row r="3"></row>',
    );
  });

  it("holds no list of calculated cells, which readers would have to trust", () => {
    expect(Object.keys(unzipSync(writePackage(everyFeature)))).not.toContain("xl/calcChain.xml");
  });

  it.each([
    ["a text longer than a cell", [sheet([{ column: 1, value: "x".repeat(32_768) }])]],
    [
      "a link that runs something",
      [
        sheet([], {
          hyperlinks: [{ cell: { row: 1, column: 1 }, target: { url: "javascript:alert(1)" } }],
        }),
      ],
    ],
    ["two sheets of one name", [sheet([]), sheet([])]],
  ])("refuses %s", (_name, sheets) => {
    expect(() => writePackage(book(sheets))).toThrow(RangeError);
  });

  it("takes the longest text that a cell can hold", () => {
    expect(() =>
      writePackage(book([sheet([{ column: 1, value: "x".repeat(32_767) }])])),
    ).not.toThrow();
  });
});
