import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { openPackage, OpenedPackage, readWorkbook, writePackage } from "../../../src/ooxml";
import { everyFeature } from "../everyFeature";
import { ascii, overwrite, replaceAll } from "./bytes";
import {
  contentTypes,
  relationships,
  SHEET_PART,
  smallBook,
  SMALL_PARTS,
  workbookXml,
} from "./smallBook";
import { asZip64 } from "./zip64";

const MACRO_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const sheetNames = (pkg: OpenedPackage) => readWorkbook(pkg).sheets.map(({ name }) => name);
const changed = (bytes: Uint8Array, path: string, content: string) => {
  const pkg = openPackage(bytes);
  pkg.put(path, content);
  return pkg.toBytes();
};

describe("a package", () => {
  const book = writePackage(everyFeature);

  test("that nobody has changed returns the bytes of its file", () => {
    const pkg = openPackage(book);
    readWorkbook(pkg);
    expect(Buffer.compare(pkg.toBytes(), book)).toBe(0);
  });

  test("returns the bytes of its file after a part is replaced by itself", () => {
    const commented = new Uint8Array([...book.slice(0, -2), 3, 0, 0x61, 0x62, 0x63]);
    const pkg = openPackage(commented);
    pkg.put("xl/WORKBOOK.xml", pkg.text("xl/workbook.xml") ?? "");
    pkg.remove("xl/nothing.xml");
    expect(Buffer.compare(pkg.toBytes(), commented)).toBe(0);
  });

  test("with one part changed keeps all others, in their order", () => {
    const before = unzipSync(book);
    const after = unzipSync(changed(book, "xl/styles.xml", "<styleSheet/>"));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [path, content] of Object.entries(before)) {
      const expected = path === "xl/styles.xml" ? ascii("<styleSheet/>") : content;
      expect([path, Buffer.compare(after[path] ?? ascii(""), expected)]).toEqual([path, 0]);
    }
  });

  test("has the same bytes after the same change, whatever the time zone and its own times", () => {
    const other = overwrite(smallBook(), 10, [0x00, 0x08]);
    const once = changed(smallBook(), "docProps/new.xml", "<a/>");
    expect(Buffer.compare(changed(other, "docProps/new.xml", "<a/>"), once)).toBe(0);
    expect(Object.keys(unzipSync(once)).at(-1)).toBe("docProps/new.xml");
  });

  test("loses a part that is removed, and no other", () => {
    const pkg = openPackage(book);
    pkg.remove("XL/theme/theme1.XML");
    const paths = Object.keys(unzipSync(book)).filter((path) => path !== "xl/theme/theme1.xml");
    expect(Object.keys(unzipSync(pkg.toBytes()))).toEqual(paths);
    expect(pkg.has("xl/theme/theme1.xml")).toBe(false);
  });

  test("can be opened again after a change", () => {
    const bytes = changed(book, "xl/new.xml", "<a/>");
    expect(sheetNames(openPackage(bytes))).toEqual(["Dashboard", "SoA 27001", "Year's & plan"]);
  });

  test("takes no part whose path leads out of it", () => {
    const pkg = openPackage(book);
    for (const path of ["../a.xml", "/a.xml", "xl/", "", "__proto__"]) {
      expect(() => pkg.put(path, "<a/>")).toThrow(RangeError);
    }
  });
});

describe("an archive is opened", () => {
  test.each<[string, Uint8Array]>([
    ["with a comment at its end", new Uint8Array([...smallBook().slice(0, -2), 2, 0, 0x68, 0x69])],
    ["with its places in 64 bits", asZip64(smallBook())],
    ["with sizes after the parts", streamed()],
    ["with backslashes in its names", replaceAll(smallBook(), "xl/w", "xl\\w")],
    ["with names in capitals", replaceAll(smallBook(), "sheet1.xml", "SHEET1.XML")],
  ])("%s", (_name, bytes) => {
    const pkg = openPackage(bytes);
    expect(sheetNames(pkg)).toEqual(["Plan"]);
    pkg.put("a.xml", "<a/>");
    expect(sheetNames(openPackage(pkg.toBytes()))).toEqual(["Plan"]);
  });
});

/** As programs write that do not know the sizes beforehand: a data descriptor follows each part. */
function streamed(): Uint8Array {
  const pieces: Uint8Array[] = [];
  const archive = new Zip((_error, piece) => pieces.push(piece));
  for (const [path, text] of Object.entries(SMALL_PARTS)) {
    const entry = new ZipDeflate(path);
    archive.add(entry);
    entry.push(strToU8(text), true);
  }
  archive.end();
  const bytes = Buffer.concat(pieces);
  // Bit 3 of the flags says so.
  expect((bytes[6] ?? 0) & 8).toBe(8);
  return bytes;
}

describe("a part is read as text", () => {
  const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>é</a>`;
  test.each<[string, Uint8Array]>([
    ["UTF-8", strToU8(declared("UTF-8"))],
    ["UTF-8 with a mark", strToU8(`\ufeff${declared("utf-8")}`)],
    ["UTF-16 with a mark", new Uint8Array(Buffer.from(`\ufeff${declared("UTF-16")}`, "utf16le"))],
    ["UTF-16 without one", new Uint8Array(Buffer.from(declared("UTF-16"), "utf16le"))],
    ["UTF-16, high bytes first", Buffer.from(`\ufeff${declared("UTF-16")}`, "utf16le").swap16()],
    ["ISO 8859-1", ascii(declared("ISO-8859-1"))],
    ["UTF-8 that claims to be UTF-16", strToU8(declared("utf-16"))],
  ])("in %s", (_name, bytes) => {
    expect(openPackage(smallBook({ "a.xml": bytes })).text("a.xml")).toContain("<a>é</a>");
  });

  test("and written as UTF-8, which its declaration then says", () => {
    const bytes = changed(smallBook(), "a.xml", declared("UTF-16"));
    expect(strFromU8(unzipSync(bytes)["a.xml"] ?? ascii(""))).toBe(declared("UTF-8"));
  });
});

describe("a package tells", () => {
  const plain = openPackage(smallBook());

  test("that it is plain", () => {
    const { hasMacros, isSigned, isStructureProtected } = plain;
    expect({ hasMacros, isSigned, isStructureProtected }).toEqual({
      hasMacros: false,
      isSigned: false,
      isStructureProtected: false,
    });
  });

  test("that it has macros", () => {
    const bytes = smallBook({ "[Content_Types].xml": contentTypes(MACRO_TYPE) });
    expect(openPackage(bytes).hasMacros).toBe(true);
  });

  test("that it is signed", () => {
    const type =
      "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    const rels = relationships(["rId1", "officeDocument", "xl/workbook.xml"]).replace(
      "</Relationships>",
      `<Relationship Id="s" Type="${type}" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
    );
    expect(openPackage(smallBook({ "_rels/.rels": rels })).isSigned).toBe(true);
  });

  test.each([
    ['<workbookProtection lockStructure="1"/>', true],
    ["<x:workbookProtection lockStructure = 'true'/>", true],
    ['<workbookProtection lockWindows="1"/>', false],
    ['<!-- <workbookProtection lockStructure="1"/> -->', false],
  ])("whether its structure is protected: %s", (xml, expected) => {
    const pkg = openPackage(smallBook({ "xl/workbook.xml": workbookXml("", xml) }));
    expect(pkg.isStructureProtected).toBe(expected);
  });

  test("its parts and their kinds, whatever the case", () => {
    expect(plain.paths).toEqual(Object.keys(SMALL_PARTS));
    expect(plain.has("XL/Workbook.XML")).toBe(true);
    expect(plain.contentTypeOf("XL/Workbook.XML")).toMatch(/sheet\.main\+xml$/);
    expect(plain.contentTypeOf(SHEET_PART)).toBe("application/xml");
    expect(plain.contentTypeOf("a.png")).toBe("");
    expect(plain.bytes("a.png")).toBeUndefined();
    expect(plain.text("a.png")).toBeUndefined();
  });

  test("its relationships, absolute, relative, encoded and outside", () => {
    const rels = relationships(
      ["a", "worksheet", "/XL/worksheets/sheet1.xml"],
      ["b", "table", "../tables/one%20two.xml#x"],
      ["c", "hyperlink", 'https://example.org/" TargetMode="External'],
    );
    const pkg = openPackage(
      smallBook({ "xl/worksheets/_rels/sheet1.xml.rels": rels, "xl/tables/one two.xml": "<a/>" }),
    );
    expect(pkg.relationships(SHEET_PART).map(({ id, kind, part }) => [id, kind, part])).toEqual([
      ["a", "worksheet", SHEET_PART],
      ["b", "table", "xl/tables/one two.xml"],
      ["c", "hyperlink", undefined],
    ]);
    expect(pkg.relationships("xl/tables/one two.xml")).toEqual([]);
  });
});
