import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";
import { OPEN_LIMITS, openPackage, type HostCodecs } from "../../../src/ooxml";
import { indexOf, overwrite } from "./bytes";
import { refusalOf, SHEET_PART, sheetXml, smallBook } from "./smallBook";

const MEGABYTE = 1024 * 1024;
const noRoom = (): Uint8Array => {
  throw new RangeError("more than there is room for");
};
const quick: HostCodecs["inflate"] = (packed, atMost) =>
  inflateRawSync(packed, { maxOutputLength: atMost, chunkSize: atMost + 64 });
const codecsOf = (inflate: HostCodecs["inflate"]): HostCodecs => ({
  inflate,
  deflate: (content) => deflateRawSync(content),
  checksum: (content) => crc32(content),
  asciiText: () => undefined,
});
const opened = (bytes: Uint8Array, inflate = quick) =>
  openPackage(bytes, OPEN_LIMITS, codecsOf(inflate));

/** The part of a name declares another size in the list of contents. */
const declaring = (bytes: Uint8Array, name: string, size: readonly number[]) =>
  overwrite(bytes, indexOf(bytes, name, true) - 46 + 24, [...size]);

describe("a package that the host inflates", () => {
  const sheet = sheetXml('<row r="1"><c r="A1"><v>7</v></c></row>');
  const book = smallBook({ [SHEET_PART]: sheet });

  it("holds what it holds without the host", () => {
    expect(opened(book).text(SHEET_PART)).toBe(sheet);
    expect(opened(book).toBytes()).toEqual(openPackage(book).toBytes());
  });

  it("takes what the host gives, once for each part that is packed", () => {
    const sizes: number[] = [];
    const pkg = opened(book, (packed, atMost) => {
      sizes.push(atMost);
      return quick(packed, atMost);
    });
    expect(sizes).toEqual(pkg.paths.map((path) => pkg.bytes(path)?.length));
  });

  it("is packed by the host, and opens without it", () => {
    const [one, other] = [opened(book), openPackage(book)];
    for (const pkg of [one, other]) pkg.put("xl/added.xml", "<a/>".repeat(5_000));
    const bytes = one.toBytes();
    expect(bytes).not.toEqual(other.toBytes());
    expect(openPackage(bytes).text("xl/added.xml")).toBe("<a/>".repeat(5_000));
  });

  it("has the texts that the host decodes, and decodes what the host leaves", () => {
    const texts = new Map([[sheet.length, "<a/>"]]);
    const asciiText = ({ length }: Uint8Array) => texts.get(length);
    const pkg = openPackage(book, OPEN_LIMITS, { ...codecsOf(quick), asciiText });
    expect(pkg.text(SHEET_PART)).toBe("<a/>");
    expect(pkg.text("xl/workbook.xml")).toBe(openPackage(book).text("xl/workbook.xml"));
  });

  it("is not decoded by the host where it is UTF-16", () => {
    const bytes = Uint8Array.from(Buffer.from("\ufeff<a/>", "utf16le"));
    const asciiText = ({ length }: Uint8Array) =>
      length === bytes.length ? "of the host" : undefined;
    const pkg = openPackage(smallBook({ wide: bytes }), OPEN_LIMITS, {
      ...codecsOf(quick),
      asciiText,
    });
    expect(pkg.text("wide")).toBe("<a/>");
  });

  it("is damaged where the host's checksum is another than the file's", () => {
    const wrong = { ...codecsOf(quick), checksum: () => 1 };
    expect(refusalOf(() => openPackage(book, OPEN_LIMITS, wrong))).toBe("damaged");
  });

  it.each<[string, HostCodecs["inflate"]]>([
    ["fails", noRoom],
    ["gives less than declared", () => new Uint8Array(1)],
  ])("is inflated without the host where it %s", (_what, inflate) => {
    expect(opened(book, inflate).text(SHEET_PART)).toBe(sheet);
  });

  it.each<[string, Uint8Array, string]>([
    ["65 MB declared as 1 byte", declaring(large(65), "zeros", [1, 0, 0, 0]), "too-large"],
    ["65 MB as they are", large(65), "too-large"],
    ["2 MB out of all proportion", large(2), "too-large"],
    ["a size that is not true", declaring(book, "[Content_Types]", [9, 0, 0, 0]), "damaged"],
  ])("is refused as without the host: %s", (_what, bytes, code) => {
    expect(refusalOf(() => opened(bytes))).toBe(code);
    expect(refusalOf(() => openPackage(bytes))).toBe(code);
  });
});

test("a copy of a package goes its own way", () => {
  const pkg = openPackage(smallBook());
  const before = pkg.toBytes();
  const copy = pkg.copy();
  copy.put("xl/added.xml", "<a/>");
  copy.put("xl/added.xml", "<b/>");
  expect(pkg.has("xl/added.xml")).toBe(false);
  expect(pkg.toBytes()).toEqual(before);
  expect(openPackage(copy.toBytes()).text("xl/added.xml")).toBe("<b/>");
  expect(copy.copy().toBytes()).toEqual(copy.toBytes());
});

function large(megabytes: number): Uint8Array {
  return smallBook({ zeros: new Uint8Array(megabytes * MEGABYTE) });
}
