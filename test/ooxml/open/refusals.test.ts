import { OPEN_LIMITS, openPackage, PackageRefusal, readCells } from "../../../src/ooxml";
import { ascii, compoundFile, indexOf, overwrite, replaceAll } from "./bytes";
import {
  contentTypes,
  refusalOf,
  relationships,
  SHEET_PART,
  smallBook,
  SMALL_PARTS,
  zip,
} from "./smallBook";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const BINARY = "application/vnd.ms-excel.sheet.binary.macroEnabled.main";
const book = smallBook();
const central = indexOf(book, "PK\u0001\u0002");

/** The small workbook with a part of a name that writers may refuse: put in afterwards. */
const named = (name: string) =>
  replaceAll(smallBook({ ["n".repeat(name.length)]: "x" }), "n".repeat(name.length), name);

const withDoctype = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));

const DOCTYPE = '<!DOCTYPE sheet [<!ENTITY a "b">]><worksheet/>';

describe("a file that is no workbook is refused as not-a-workbook:", () => {
  test.each<[string, Uint8Array]>([
    ["an empty file", new Uint8Array()],
    ["one byte", ascii("P")],
    ["CSV", ascii("Control,Owner\r\nA.5.1,Ann\r\n")],
    ["text in UTF-16", new Uint8Array(Buffer.from("\ufeffControl", "utf16le"))],
    ["a web page", ascii("<!DOCTYPE html><html><table><tr><td>1</td></tr></table></html>")],
    ["a PDF", ascii("%PDF-1.7\n%\u00e2\u00e3")],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ["an XML workbook of 2003", ascii('<?xml version="1.0"?><Workbook/>')],
    ["an archive of other files", zip({ "a.txt": "a" })],
    ["an archive without entries", zip({})],
    ["an OpenDocument file", zip({ mimetype: "x", "content.xml": "<a/>" })],
    ["a Word document", smallBook({ "[Content_Types].xml": contentTypes(WORD) })],
    ["a Word document of 2003", compoundFile("WordDocument")],
  ])("%s", (_name, bytes) => {
    expect(refusalOf(() => openPackage(bytes))).toBe("not-a-workbook");
  });
});

test.each<[string, Uint8Array]>([
  ["Excel 97", compoundFile("Workbook")],
  ["Excel 95", compoundFile("Book")],
  ["Excel 4", new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0])],
])("a workbook of %s is refused as old-xls", (_name, bytes) => {
  expect(refusalOf(() => openPackage(bytes))).toBe("old-xls");
});

test.each<[string, Uint8Array]>([
  ["by Excel", compoundFile("EncryptedPackage")],
  ["in the archive", overwrite(book, central + 8, [1, 0])],
])("a file with a password %s is refused as encrypted", (_name, bytes) => {
  expect(refusalOf(() => openPackage(bytes))).toBe("encrypted");
});

describe("a file that contradicts itself is refused as damaged:", () => {
  const end = indexOf(book, "PK\u0005\u0006");
  test.each<[string, Uint8Array]>([
    ["cut off in the middle", book.slice(0, book.length / 2)],
    ["without its last byte", book.slice(0, -1)],
    ["with bytes after its end", new Uint8Array([...book, 0])],
    ["a list of contents outside the file", overwrite(book, end + 16, [0xff, 0xff, 0xff, 0x7f])],
    ["one entry fewer than it says", overwrite(book, end + 10, [6])],
    ["another checksum", overwrite(book, central + 16, [1, 2, 3, 4])],
    ["another size", overwrite(book, central + 24, [1, 0, 0, 0])],
    ["a part that begins elsewhere", overwrite(book, central + 42, [9, 0, 0, 0])],
    ["a part longer than the file", overwrite(book, central + 20, [0xff, 0xff, 0xff, 0x7f])],
    ["a size that is nowhere", overwrite(book, central + 24, [0xff, 0xff, 0xff, 0xff])],
    ["a part with two names", overwrite(book, 30, [0x5d])],
    ["no content types", zip({ ...SMALL_PARTS, "[Content_Types].xml": "<Types" })],
    ["no workbook part", zip({ ...without("xl/workbook.xml") })],
    ["no list of its parts", zip({ ...without("_rels/.rels") })],
    ["a workbook part cut off", smallBook({ "xl/workbook.xml": "<workbook><sheets>" })],
    ["a workbook part that is no text", smallBook({ "xl/workbook.xml": ascii("<a>\u00ff</a>") })],
  ])("%s", (_name, bytes) => {
    expect(refusalOf(() => openPackage(bytes))).toBe("damaged");
  });
});

function without(part: keyof typeof SMALL_PARTS) {
  return Object.fromEntries(Object.entries(SMALL_PARTS).filter(([path]) => path !== part));
}

describe("a file beyond a limit is refused as too-large:", () => {
  const MEGABYTE = 1024 * 1024;
  const noise = (length: number) =>
    Uint8Array.from({ length }, (_value, index) => (index * index * 31) >> 7);
  const limits = { ...OPEN_LIMITS, ratioFromBytes: 1_000, entryBytes: 100_000 };
  test.each<[string, Uint8Array, Partial<typeof OPEN_LIMITS>]>([
    ["more bytes", smallBook(), { fileBytes: 1_000 }],
    ["more entries", smallBook(), { entries: 4 }],
    ["a large part", smallBook({ a: noise(20_000) }), { entryBytes: 19_999 }],
    [
      "large parts together",
      smallBook({ a: noise(20_000), b: noise(20_000) }),
      { totalBytes: 4e4 },
    ],
    ["zeros that inflate 1,000 times", smallBook({ a: new Uint8Array(50_000) }), limits],
  ])("%s", (_name, bytes, changed) => {
    expect(refusalOf(() => openPackage(bytes, { ...OPEN_LIMITS, ...changed }))).toBe("too-large");
  });

  test("26 MB, whatever they are", () => {
    expect(refusalOf(() => openPackage(new Uint8Array(26 * MEGABYTE)))).toBe("too-large");
  });

  test("2,001 entries", () => {
    const parts = Object.fromEntries(
      Array.from({ length: 1_996 }, (_v, i) => [`p${String(i)}`, ""]),
    );
    expect(refusalOf(() => openPackage(smallBook(parts)))).toBe("too-large");
  });

  test("65 MB of zeros that declare a size of 1 byte", () => {
    const bomb = smallBook({ zeros: new Uint8Array(65 * MEGABYTE) });
    const declared = overwrite(bomb, indexOf(bomb, "zeros", true) - 46 + 24, [1, 0, 0, 0]);
    expect(refusalOf(() => openPackage(declared))).toBe("too-large");
  });
});

describe("a file that could do harm is refused as unsafe:", () => {
  test.each<[string, Uint8Array]>([
    ["a name with ..", named("xl/../../evil.xml")],
    ["a name with .. after a backslash", named("xl\\..\\..\\evil.xml")],
    ["an absolute name", named("/etc/evil.xml")],
    ["a name with a drive", named("C:/evil.xml")],
    ["a part named __proto__", named("__proto__")],
    ["a folder named __proto__", named("xl/__proto__/a.xml")],
    ["a name with a control character", named("xl/a\u0000.xml")],
    ["two names that differ in case", smallBook({ "XL/Workbook.xml": "<a/>" })],
    [
      "two names that are the same",
      replaceAll(smallBook({ "xl/workbooc.xml": "x" }), "xl/workbooc", "xl/workbook"),
    ],
    ["a DOCTYPE in the workbook part", smallBook({ "xl/workbook.xml": DOCTYPE })],
    [
      "a DOCTYPE in UTF-16",
      smallBook({ "xl/workbook.xml": withDoctype(`\ufeff${DOCTYPE}`, "utf16le") }),
    ],
    [
      "a DOCTYPE in UTF-16 without a mark",
      smallBook({ "_rels/.rels": withDoctype(DOCTYPE, "utf16le") }),
    ],
    [
      "a part declared to be UTF-7",
      smallBook({
        "xl/workbook.xml": '<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE a+AD4-',
      }),
    ],
    [
      "a part in UTF-7 that declares nothing",
      smallBook({ "xl/workbook.xml": "+ADwAIQ-DOCTYPE a+AD4-" }),
    ],
  ])("%s", (_name, bytes) => {
    expect(refusalOf(() => openPackage(bytes))).toBe("unsafe");
  });

  test("a DOCTYPE in a sheet, as soon as the sheet is read", () => {
    const pkg = openPackage(smallBook({ [SHEET_PART]: `<!-- <!DOCTYPE --> ${DOCTYPE}` }));
    expect(refusalOf(() => readCells(pkg, SHEET_PART))).toBe("unsafe");
  });
});

test.each<[string, Uint8Array]>([
  ["a binary workbook", smallBook({ "[Content_Types].xml": contentTypes(BINARY) })],
  [
    "a workbook of charts only",
    smallBook({
      "xl/_rels/workbook.xml.rels": relationships(["rId1", "chartsheet", "worksheets/sheet1.xml"]),
    }),
  ],
  ["a part packed in another way", overwrite(book, central + 10, [12, 0])],
])("%s is refused as unsupported", (_name, bytes) => {
  expect(refusalOf(() => openPackage(bytes))).toBe("unsupported");
});

test("a refusal is one sentence for people", () => {
  expect(() => openPackage(ascii("%PDF-1.7"))).toThrow(
    new PackageRefusal("not-a-workbook", "The file is a PDF document, not an Excel workbook."),
  );
});
