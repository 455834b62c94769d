import { NAMESPACES } from "../namespaces";
import { CONTENT_TYPES_PART } from "../open/contentTypes";
import type { OpenedPackage } from "../open/openedPackage";
import { pathKey, relationshipsPath } from "../open/partPath";
import { scanPart } from "../open/scanPart";
import { element, XML_DECLARATION } from "../xml";
import { VML_TYPE } from "../write/packageParts";
import { appendInto, placeOf, withPrefix, type ElementPlace } from "./markupEdit";
import { Splices } from "./splices";

/** Adds elements to the list of content types, and says what VML parts are. */
export function addContentTypes(pkg: OpenedPackage, overrides: readonly string[]): void {
  const hasVml = pkg.contentTypeOf("xl/any.vml") !== "";
  const vml = hasVml ? "" : element("Default", { Extension: "vml", ContentType: VML_TYPE });
  const xml = pkg.text(CONTENT_TYPES_PART) ?? "";
  const splices = new Splices(xml);
  const root = rootOf(pkg, CONTENT_TYPES_PART);
  // The schema lets them come in any order.
  appendInto(xml, root, withPrefix(vml + overrides.join(""), root.prefix), splices);
  pkg.put(CONTENT_TYPES_PART, splices.apply());
}

/** Takes parts out of the list of content types. */
export function removeContentTypes(pkg: OpenedPackage, paths: readonly string[]): void {
  const gone = new Set(paths.map((path) => pathKey(`/${path}`)));
  removeElements(pkg, CONTENT_TYPES_PART, "Override", (attribute) =>
    gone.has(pathKey(attribute("PartName") ?? "")),
  );
}

/**
 * Adds a relationship to a part of the package.
 *
 * @param kind - last word of the type: "worksheet"
 * @returns its id, which the part has for nothing else
 */
export function addRelationship(
  pkg: OpenedPackage,
  from: string,
  kind: string,
  target: string,
): string {
  const path = relationshipsPath(from);
  const taken = new Set(pkg.relationships(from).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const type = `${NAMESPACES.relationships}/${kind}`;
  const markup = element("Relationship", { Id: id, Type: type, Target: `/${target}` });
  if (!pkg.has(path)) {
    const root = element("Relationships", { xmlns: NAMESPACES.packageRelationships }, markup);
    pkg.put(path, XML_DECLARATION + root);
    return id;
  }
  const xml = pkg.text(path) ?? "";
  const splices = new Splices(xml);
  const root = rootOf(pkg, path);
  appendInto(xml, root, withPrefix(markup, root.prefix), splices);
  pkg.put(path, splices.apply());
  return id;
}

/** Removes relationships of a part by their ids. */
export function removeRelationships(
  pkg: OpenedPackage,
  from: string,
  ids: readonly string[],
): void {
  removeElements(pkg, relationshipsPath(from), "Relationship", (attribute) =>
    ids.includes(attribute("Id") ?? ""),
  );
}

function removeElements(
  pkg: OpenedPackage,
  part: string,
  name: string,
  isGone: (attribute: (name: string) => string | undefined) => boolean,
): void {
  const xml = pkg.text(part);
  if (xml === undefined) return;
  const splices = new Splices(xml);
  scanPart(xml, part, (scanner) => {
    while (scanner.next()) {
      if (!scanner.opens(name) || !isGone((one) => scanner.attribute(one))) continue;
      const { start, end } = placeOf(scanner);
      splices.replace(start, end, "");
    }
  });
  if (!splices.isEmpty) pkg.put(part, splices.apply());
}

function rootOf(pkg: OpenedPackage, part: string): ElementPlace {
  return scanPart(pkg.text(part) ?? "", part, (scanner) => {
    scanner.next();
    return placeOf(scanner);
  });
}
