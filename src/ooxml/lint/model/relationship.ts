import { attributeOf, childrenOf, type XmlElement } from "./xmlElement";

export interface Relationship {
  readonly id: string;
  /** Last word of the type: "table". */
  readonly type: string;
  /** Path inside the package; undefined when the target is outside. */
  readonly target: string | undefined;
}

/** Path of the part that holds the relationships of another one; "" is the package itself. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships a .rels part holds. */
export function sourceOf(relationshipsPart: string): string {
  return relationshipsPart.replace(/_rels\/([^/]*)\.rels$/, "$1");
}

/** The relationships of a part, in document order; empty when it has none. */
export function readRelationships(
  part: string,
  documents: ReadonlyMap<string, XmlElement>,
): Relationship[] {
  return childrenOf(documents.get(relationshipsPath(part)), "Relationship").map((element) => {
    const target = attributeOf(element, "Target");
    const isExternal = attributeOf(element, "TargetMode") === "External";
    return {
      id: attributeOf(element, "Id"),
      type: attributeOf(element, "Type").split("/").at(-1) ?? "",
      target: isExternal ? undefined : resolve(part, target),
    };
  });
}

/** A target seen from a part: relative to the part's folder, or to the package after a "/". */
function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return folders.join("/");
}
