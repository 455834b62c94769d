import fc from "fast-check";
import { rowPieces } from "../../../src/ooxml/open/rowPieces";
import { refusalOf } from "./smallBook";

const ascii = (bytes: Uint8Array) =>
  bytes.every((byte) => byte < 0x80) ? Buffer.from(bytes).toString("latin1") : undefined;
const piecesOf = (text: string, size: number) => [
  ...rowPieces(Buffer.from(text), "xl/sheet.xml", ascii, size),
];
const HEAD = '<?xml version="1.0"?><d>';

describe("the pieces of a worksheet", () => {
  it("each end after a row, but for the last one", () => {
    expect(piecesOf("<d><row><c/></row><row r='2'></row><row/></d>", 20)).toEqual([
      "<d><row><c/></row>",
      "<row r='2'></row>",
      "<row/></d>",
    ]);
  });

  it("end after rows with a prefix", () => {
    expect(piecesOf("<x:d><x:row></x:row><x:row></x:row></x:d>", 24)).toEqual([
      "<x:d><x:row></x:row>",
      "<x:row></x:row></x:d>",
    ]);
  });

  it.each([
    ["a comment", "<row><!-- </row> --></row>"],
    ["a section", "<row><c><![CDATA[</row>]]></c></row>"],
    ["an instruction", "<row><?p </row> ?></row>"],
    ["an instruction at the start of a piece", "<?p </row> ?><row></row>"],
    ["another letter", "<row><c>\u00e9</c></row>"],
    ["a row that is longer", `<row r="1">${"<c/>".repeat(20)}</row>`],
  ])("are one from where there is %s", (_what, rows) => {
    const first = `${HEAD}${"<row></row>".repeat(3)}`;
    const rest = `${rows}${"<row></row>".repeat(5)}</d>`;
    expect(piecesOf(`${first}${rest}`, first.length)).toEqual([first, rest]);
  });

  it("are one without a host that decodes, in another encoding, or when it is short", () => {
    const text = `${HEAD}${"<row></row>".repeat(9)}</d>`;
    expect([...rowPieces(Buffer.from(text), "a", undefined, 40)]).toEqual([text]);
    expect([...rowPieces(Buffer.from(`\ufeff${text}`, "utf16le"), "a", ascii, 40)]).toEqual([text]);
    expect(piecesOf(text, text.length)).toEqual([text]);
    expect([...rowPieces(new Uint8Array(), "a", ascii)]).toEqual([""]);
  });

  it("are refused for a declaration, wherever it stands", () => {
    const text = `${HEAD}${"<row></row>".repeat(9)}<!DOCTYPE d></d>`;
    expect(refusalOf(() => piecesOf(text, 40))).toBe("unsafe");
  });

  it("are the whole text together, for any text and size", () => {
    const token = fc.constantFrom(
      "<row>",
      "</row>",
      "<c/>",
      "<!--",
      "-->",
      "<?p ?>",
      "x",
      "\u00e9",
    );
    const text = fc.array(token, { maxLength: 60 }).map((tokens) => tokens.join(""));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 80 }), (one, size) => {
        expect(piecesOf(one, size).join("")).toBe(one);
      }),
    );
  });
});
