import { NAMESPACES } from "../namespaces";
import { element, XML_DECLARATION } from "../xml";

/** The relationships that lead from one part to others, in the order in which they were added. */
export class Relationships {
  readonly #elements: string[] = [];

  get isEmpty(): boolean {
    return this.#elements.length === 0;
  }

  /**
   * Adds a relationship to a part.
   *
   * @param type - last word of an office document type ("table"), or a whole type
   * @param target - relative to the folder of the part it leads from
   * @returns its id, "rId1" for the first
   */
  add(type: string, target: string): string {
    return this.#add({ Type: fullType(type), Target: target });
  }

  /** Adds a hyperlink out of the package; returns its id. */
  addExternalLink(url: string): string {
    return this.#add({ Type: fullType("hyperlink"), Target: url, TargetMode: "External" });
  }

  toXml(): string {
    const root = { xmlns: NAMESPACES.packageRelationships };
    return XML_DECLARATION + element("Relationships", root, ...this.#elements);
  }

  #add(values: Readonly<Record<string, string>>): string {
    const id = `rId${String(this.#elements.length + 1)}`;
    this.#elements.push(element("Relationship", { Id: id, ...values }));
    return id;
  }
}

function fullType(type: string): string {
  return type.includes(":") ? type : `${NAMESPACES.relationships}/${type}`;
}
