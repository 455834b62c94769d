import { NAMESPACES } from "../namespaces";
import { element, XML_DECLARATION } from "../xml";
import type { Relationships } from "./relationships";

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
export const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** The parts of a package in the order in which they were added, and their content types. */
export class PackageParts {
  readonly #parts = new Map<string, string>();
  readonly #overrides: string[] = [];

  /**
   * Adds a part.
   *
   * @param path - inside the package, without "/" in front
   * @param contentType - undefined where the extension says it (.vml)
   */
  add(path: string, contentType: string | undefined, xml: string): void {
    if (this.#parts.has(path)) throw new TypeError(`two parts ${path}`);
    this.#parts.set(path, xml);
    if (contentType === undefined) return;
    this.#overrides.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  /** Adds the relationships of a part ("" is the package itself); nothing when there are none. */
  addRelationships(path: string, relationships: Relationships): void {
    if (relationships.isEmpty) return;
    const slash = path.lastIndexOf("/") + 1;
    const target = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    this.#parts.set(target, relationships.toXml());
  }

  /** All parts with their XML, but for the list of content types. */
  parts(): readonly [path: string, xml: string][] {
    return [...this.#parts];
  }

  /** Elements of the list of content types, one for each part whose extension does not say it. */
  overrides(): readonly string[] {
    return this.#overrides;
  }

  /** All parts with their XML, the list of content types first: readers look for it there. */
  entries(): [path: string, xml: string][] {
    return [["[Content_Types].xml", this.#contentTypes()], ...this.#parts];
  }

  #contentTypes(): string {
    const byExtension = { rels: RELATIONSHIPS_TYPE, xml: "application/xml", vml: VML_TYPE };
    const defaults = Object.entries(byExtension).map(([Extension, ContentType]) =>
      element("Default", { Extension, ContentType }),
    );
    const root = { xmlns: NAMESPACES.contentTypes };
    return XML_DECLARATION + element("Types", root, ...defaults, ...this.#overrides);
  }
}
