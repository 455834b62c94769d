import { SaxesParser, type SaxesAttributeNS } from "saxes";

/** An element without its prefix, so that files of all writers look alike. */
export interface XmlElement {
  readonly name: string;
  /** By name without prefix; those of the relationships namespace are "r:id" and the like. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text right inside, without that of its children. */
  readonly text: string;
}

interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[];
  text: string;
}

/**
 * The root element of an XML document.
 *
 * @throws Error with the place of the fault when the text is not well-formed, or has a DOCTYPE:
 *   no part of a package may have one
 */
export function parseXml(text: string): XmlElement {
  const top: GrowingElement = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [top];
  const current = () => open.at(-1) ?? top;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("a document type declaration");
  });
  parser.on("opentag", ({ local, attributes }) => {
    const child = { name: local, attributes: readAttributes(attributes), children: [], text: "" };
    current().children.push(child);
    open.push(child);
  });
  parser.on("text", (piece) => (current().text += piece));
  parser.on("cdata", (piece) => (current().text += piece));
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  const [root] = top.children;
  if (root === undefined) throw new Error("no element");
  return root;
}

function readAttributes(attributes: Record<string, SaxesAttributeNS>): Map<string, string> {
  const values = new Map<string, string>();
  for (const { prefix, local, uri, value } of Object.values(attributes)) {
    if (prefix === "xmlns" || local === "xmlns") continue;
    // Both the transitional and the strict namespace end so.
    values.set(uri.endsWith("/relationships") ? `r:${local}` : local, value);
  }
  return values;
}

/** The children of a name, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All elements of a name below an element, however deep, in document order. */
export function descendantsOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsOf(child, name),
  ]);
}

/** An attribute as text; "" when it is missing. */
export function attributeOf(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? "";
}
