import { strToU8, unzipSync, zipSync } from "fflate";
import { removePart } from "../patchPart";
import { codesAfter, findings, SOUND, STATEMENT, TABLE, WORKBOOK, type Planted } from "./findings";

const TYPES = "[Content_Types].xml";
const LINKS = "xl/worksheets/_rels/sheet2.xml.rels";

/** Writes another name of the same length wherever a zip has one: an object cannot hold all. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(from, to), "latin1");
}

describe("the parts of a package", () => {
  it("are unreadable when the bytes are no zip", () => {
    expect(findings(strToU8("no zip"))).toEqual([
      ["package-unreadable", ""],
      ["package-unreadable", ""],
    ]);
  });

  it("are unreadable without a workbook", () => {
    const empty = zipSync({ "[Content_Types].xml": strToU8("<Types/>") });
    expect(findings(empty)).toEqual([["package-unreadable", ""]]);
  });

  it.each<Planted>([
    ["with an element that is not closed", TABLE, "</tableColumns>", ""],
    ["with a bare ampersand", TABLE, 'name="Control"', 'name="R&D"'],
    ["with a document type", TABLE, "<table ", "<!DOCTYPE table><table "],
  ])("are malformed %s", (...planted) => {
    expect(codesAfter(planted)).toContain("xml-malformed");
  });

  it("need a content type", () => {
    const files = { ...unzipSync(SOUND), "xl/media/image1.png": strToU8("") };
    expect(findings(zipSync(files))).toEqual([["content-type-missing", ""]]);
  });

  it("need a content type even when they are called __proto__", () => {
    const bytes = zipSync({ ...unzipSync(SOUND), __pr0to__: strToU8("") });
    expect(findings(renamed(bytes, "__pr0to__", "__proto__"))).toEqual([
      ["content-type-missing", ""],
    ]);
  });

  it("are where the content types say", () => {
    const planted = ["", TYPES, "/docProps/app.xml", "/docProps/lost.xml"] as const;
    expect(codesAfter(planted)).toEqual(["content-type-target"]);
  });

  it("are where the relationships say", () => {
    const bytes = removePart(SOUND, "xl/drawings/vmlDrawing2.vml");
    expect(findings(bytes)).toEqual([
      ["relationship-target", "rId2"],
      ["note-box", "A9"],
    ]);
  });

  it.each<Planted>([
    [
      "a hyperlink",
      STATEMENT,
      '<hyperlink ref="A4" r:id="rId1"/>',
      '<hyperlink ref="A4" r:id="x"/>',
    ],
    ["a table", STATEMENT, '<tablePart r:id="rId5"/>', '<tablePart r:id="rId50"/>'],
    ["a missing relationship", LINKS, 'Id="rId2"', 'Id="rId20"'],
  ])("name relationships that exist: %s", (...planted) => {
    expect(codesAfter(planted)).toEqual(["relationship-id"]);
  });
});

describe("sheet names", () => {
  it.each<Planted>([
    ["a slash", WORKBOOK, 'name="Dashboard"', 'name="Dash/board"'],
    ["nothing", WORKBOOK, 'name="Dashboard"', 'name=""'],
    ["32 characters", WORKBOOK, 'name="Dashboard"', `name="${"d".repeat(32)}"`],
    ["an apostrophe at the end", WORKBOOK, 'name="Dashboard"', `name="Dashboard'"`],
  ])("may not have %s", (...planted) => {
    // The charts of the sheet name it too.
    expect(codesAfter(planted)).toEqual(["sheet-name", "chart-reference"]);
  });

  it("occur once, whatever the case", () => {
    const planted = ["", WORKBOOK, 'name="Dashboard"', 'name="soa 27001"'] as const;
    expect(codesAfter(planted)).toContain("sheet-name-duplicate");
  });
});
