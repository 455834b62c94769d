import { decodeXstring } from "../../xml";
import { childrenOf, descendantsOf, type XmlElement } from "./xmlElement";

/** The texts of a shared strings part, rich ones without their looks. */
export function readSharedStrings(root: XmlElement | undefined): string[] {
  return childrenOf(root, "si").map(plainText);
}

/** The text of an element with t elements in it; readings in small print (rPh) left out. */
export function plainText(element: XmlElement): string {
  return element.children
    .filter(({ name }) => name !== "rPh")
    .flatMap((child) => (child.name === "t" ? [child] : descendantsOf(child, "t")))
    .map(({ text }) => decodeXstring(text))
    .join("");
}
