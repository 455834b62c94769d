import { SaxesParser } from "saxes";

export interface XmlElement {
  /** With its prefix, as written. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * The element that a document consists of.
 *
 * @throws Error of the parser when the document is not well-formed, or a prefix means nothing
 */
export function parseXml(document: string): XmlElement {
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const path = [top];
  const innermost = () => path.at(-1) ?? top;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = { name, attributes: Object.fromEntries(values), children: [], text: "" };
    innermost().children.push(element);
    path.push(element);
  });
  parser.on("text", (text) => (innermost().text += text.trim()));
  parser.on("closetag", () => void path.pop());
  parser.write(document).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("no element");
  return root;
}

/** An element and all below it, in the order of the document. */
export function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** All elements of a name at or below one, in the order of the document. */
export function allOf(element: XmlElement, name: string): XmlElement[] {
  return descendants(element).filter((one) => one.name === name);
}

/** The first of them that stands directly below an element. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((one) => one.name === name);
}
