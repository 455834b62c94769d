import { MarkupError } from "../../../src/ooxml/markup/markupError";
import { MarkupScanner } from "../../../src/ooxml/markup/markupScanner";

/** Kind, name and depth of each tag. */
function tagsOf(text: string): [string, string, number][] {
  const scanner = new MarkupScanner(text);
  const tags: [string, string, number][] = [];
  while (scanner.next()) tags.push([scanner.kind, scanner.prefix + scanner.name, scanner.depth]);
  return tags;
}

/** A scanner at the first tag of a name. */
function at(text: string, name: string): MarkupScanner {
  const scanner = new MarkupScanner(text);
  while (scanner.next()) if (scanner.is(name)) return scanner;
  throw new Error(`no tag ${name}`);
}

describe("a scanner", () => {
  test("goes through the tags with their depths", () => {
    expect(tagsOf("<?xml version='1.0'?><a><x:b/><c ><d></d></c></a>\n")).toEqual([
      ["open", "a", 1],
      ["empty", "x:b", 2],
      ["open", "c", 2],
      ["open", "d", 3],
      ["close", "d", 3],
      ["close", "c", 2],
      ["close", "a", 1],
    ]);
  });

  test("goes through pieces of a text as through the whole", () => {
    const pieces = ["<a><row><x:b/></row>", "\n <row>", "<c></c></row>", "</a>", "\n"];
    const scanner = new MarkupScanner("", pieces.values());
    const tags: string[] = [];
    while (scanner.next()) tags.push(scanner.text.slice(scanner.start, scanner.end));
    expect(tags.join(" ")).toBe("<a> <row> <x:b/> </row> <row> <c> </c> </row> </a>");
    expect(scanner.next()).toBe(false);
  });

  test.each([
    ["an end before the end", ["<a><row>", "</row>"]],
    ["an end before the end", ["", " "]],
    ["a second root", ["<a/>", "<b/>"]],
    ["a tag that closes nothing", ["<a><row>", "</rows></a>"]],
  ])("finds %s over pieces", (message, pieces) => {
    const scanner = new MarkupScanner("", pieces.values());
    expect(() => {
      while (scanner.next());
    }).toThrow(message);
  });

  test("passes over what only looks like a tag", () => {
    const text = "<a><!-- <b> --><![CDATA[<c>]]><?p <d> ?>&lt;e&gt;<f g='>'/></a>";
    expect(tagsOf(text).map(([, name]) => name)).toEqual(["a", "f", "a"]);
  });

  test("tells where a tag is", () => {
    const text = "<a> <x:row r=\"1\"  spans = '1:2' /></a>";
    const scanner = at(text, "row");
    expect(text.slice(scanner.start, scanner.end)).toBe("<x:row r=\"1\"  spans = '1:2' />");
    expect(text.slice(scanner.start, scanner.nameEnd)).toBe("<x:row");
    expect(scanner.attributes()).toEqual([
      { prefix: "", name: "r", start: 11, valueStart: 14, valueEnd: 15 },
      { prefix: "", name: "spans", start: 18, valueStart: 27, valueEnd: 30 },
    ]);
  });

  test("decodes attributes, with a prefix or without", () => {
    const scanner = at('<a r:id="rId1" id="&lt;1&#10;&#x41;\t\n2" xml:space="preserve"/>', "a");
    expect(scanner.attribute("id")).toBe("<1\nA  2");
    expect(scanner.prefixedAttribute("id")).toBe("rId1");
    expect(scanner.attribute("space")).toBeUndefined();
    expect(scanner.attribute("__proto__")).toBeUndefined();
    expect(scanner.attributes().map(({ prefix, name }) => [prefix, name])).toEqual([
      ["r", "id"],
      ["", "id"],
      ["xml", "space"],
    ]);
  });

  test("keeps no attributes of the tag before", () => {
    const scanner = at('<a><b c="1"></b></a>', "b");
    scanner.next();
    expect(scanner.attribute("c")).toBeUndefined();
    expect(scanner.attributes()).toEqual([]);
  });

  test("goes to the end of an element, whatever is in it", () => {
    const text = "<a><b><b>1</b><b/></b><c/></a>";
    const scanner = at(text, "b");
    expect(text.slice(scanner.skip())).toBe("</b><c/></a>");
    scanner.next();
    expect(scanner.name).toBe("c");
    expect(text.slice(scanner.skip())).toBe("</a>");
  });

  test("reads the text of an element", () => {
    expect(at("<a>1 &amp; <!--x-->2<![CDATA[<&3]]>\r\n</a>", "a").textContent()).toBe("1 & 2<&3\n");
    expect(at("<a></a>", "a").textContent()).toBe("");
    expect(at("<a/>", "a").textContent()).toBe("");
  });

  test("finds no text in an element with children, and goes to its end", () => {
    const scanner = at("<a><b>1<b/>2</b><c/></a>", "b");
    expect(scanner.textContent()).toBe("");
    expect([scanner.kind, scanner.name, scanner.depth]).toEqual(["close", "b", 2]);
  });

  test.each([
    "",
    "no markup",
    "<a>",
    "<a></b>",
    "<a></x:a>",
    "</a>",
    "<a/></a>",
    "<a/><a/>",
    "<>",
    "< a/>",
    "<a / >",
    "<a",
    "<a b/>",
    "<a b=1/>",
    "<a b='1\"/>",
    "<a b='<'/>",
    "<a b='1'c='2'/>",
    "<a ='1'/>",
    "<a></a b='1'>",
    "<a><!-- </a>",
    "<a><![CDATA[ </a>",
    "<a><?p </a>",
    "<!ELEMENT a><a/>",
  ])("refuses %j", (text) => {
    expect(() => tagsOf(text)).toThrow(MarkupError);
  });

  test.each(["&", "&x;", "&#0;", "&#xD800;", "&#x110000;", "&#99999999;"])(
    "refuses the reference %s when it is decoded",
    (reference) => {
      const text = `<a b="${reference}">${reference}</a>`;
      expect(() => at(text, "a").attribute("b")).toThrow(MarkupError);
      expect(() => at(text, "a").textContent()).toThrow(MarkupError);
    },
  );

  test("refuses more elements in one another, or attributes, than any part has", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(tagsOf(nested(1_000))).toHaveLength(2_000);
    expect(() => tagsOf(nested(1_001))).toThrow(MarkupError);
    expect(tagsOf(`<a${" b=''".repeat(1_000)}/>`)).toHaveLength(1);
    expect(() => tagsOf(`<a${" b=''".repeat(1_001)}/>`)).toThrow(MarkupError);
  });
});
