import { openPackage, readFooter, readWorkbook, setFooter, writePackage } from "../../../src/ooxml";
import { printedFooters } from "../../contract/printedFooters";
import { validate } from "../../oracle/validator";
import { itNeedsPython } from "../read/pythonWorkbook";
import { bookOf } from "../plainSheet";

/** Path of the only sheet of a package with a given tail behind its cells. */
function sheetWith(tail: string, prefix = "") {
  const bytes = writePackage(bookOf({}));
  const pkg = openPackage(bytes);
  const [part = ""] = readWorkbook(pkg).sheets.map((sheet) => sheet.part);
  const xml = `<${prefix}worksheet xmlns${prefix === "" ? "" : ":x"}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${prefix}sheetData/>${tail}</${prefix}worksheet>`;
  pkg.put(part, xml);
  return { pkg, part, tail: () => (pkg.text(part) ?? "").split("sheetData/>")[1] ?? "" };
}

const footer = (left: string, center: string, right: string) => ({ left, center, right });

describe("reading a footer", () => {
  it.each([
    ["", footer("", "", "")],
    ["<headerFooter/>", footer("", "", "")],
    ["<headerFooter><oddHeader>&amp;LNo</oddHeader></headerFooter>", footer("", "", "")],
    [
      "<headerFooter><oddFooter>&amp;La&amp;Cb&amp;Rc</oddFooter></headerFooter>",
      footer("a", "b", "c"),
    ],
    [
      "<headerFooter><oddFooter>middle &amp;r&amp;&amp;L</oddFooter></headerFooter>",
      footer("", "middle ", "&&L"),
    ],
    [
      '<headerFooter><oddFooter>&amp;C&amp;"R&amp;L,Bold"x&amp;</oddFooter></headerFooter>',
      footer("", '&"R&L,Bold"x&', ""),
    ],
    [
      "<headerFooter><oddFooter>a_x005F_x0041_\r\nb</oddFooter></headerFooter>",
      footer("", "a_x0041_\nb", ""),
    ],
  ])("of %s", (tail, expected) => {
    const { pkg, part } = sheetWith(tail);
    expect(readFooter(pkg, part)).toEqual(expected);
  });
});

describe("setting a footer", () => {
  const WRITTEN = "<oddFooter>&amp;La&amp;C&lt;b&gt; &amp;&amp;&amp;Rc</oddFooter>";

  it.each([
    [
      "<pageSetup/><drawing/>",
      `<pageSetup/><headerFooter>${WRITTEN}</headerFooter><drawing/></worksheet>`,
    ],
    ["<headerFooter/>", `<headerFooter>${WRITTEN}</headerFooter></worksheet>`],
    [
      "<headerFooter differentFirst='1'><oddHeader>H</oddHeader><oddFooter>F</oddFooter><firstFooter>1</firstFooter></headerFooter>",
      `<headerFooter differentFirst='1'><oddHeader>H</oddHeader>${WRITTEN}<firstFooter>1</firstFooter></headerFooter></worksheet>`,
    ],
    [
      "<headerFooter><oddHeader>H</oddHeader><evenHeader>E</evenHeader></headerFooter>",
      `<headerFooter><oddHeader>H</oddHeader>${WRITTEN}<evenHeader>E</evenHeader></headerFooter></worksheet>`,
    ],
  ])("in %s", (tail, expected) => {
    const sheet = sheetWith(tail);
    setFooter(sheet.pkg, sheet.part, footer("a", "<b> &&", "c"));
    expect(sheet.tail()).toBe(expected);
    expect(readFooter(sheet.pkg, sheet.part)).toEqual(footer("a", "<b> &&", "c"));
  });

  it("keeps the prefix of the part's elements", () => {
    const sheet = sheetWith("", "x:");
    setFooter(sheet.pkg, sheet.part, footer("", "b", ""));
    expect(sheet.tail()).toBe(
      "<x:headerFooter><x:oddFooter>&amp;Cb</x:oddFooter></x:headerFooter></x:worksheet>",
    );
  });

  it("takes an empty one away, and writes none where there is none", () => {
    const sheet = sheetWith("<headerFooter><oddFooter>F</oddFooter></headerFooter>");
    setFooter(sheet.pkg, sheet.part, footer("", "", ""));
    expect(sheet.tail()).toBe("<headerFooter></headerFooter></worksheet>");
    const bare = sheetWith("");
    setFooter(bare.pkg, bare.part, footer("", "", ""));
    expect(bare.tail()).toBe("</worksheet>");
  });

  itNeedsPython("openpyxl")("is what openpyxl reads, and faultless for the validator", () => {
    const pkg = openPackage(writePackage(bookOf({})));
    const [part = ""] = readWorkbook(pkg).sheets.map((sheet) => sheet.part);
    setFooter(pkg, part, footer("left", "R&&D <1>\nsecond", "&P"));
    expect(validate(pkg.toBytes())).toEqual([]);
    expect(printedFooters(pkg.toBytes())).toEqual([["Sheet", "left", "R&&D <1>\nsecond", "&P"]]);
  });
});
