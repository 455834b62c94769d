import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import {
  appendInto,
  outlineOf,
  placeForChild,
  placeOf,
  setAttribute,
  withPrefix,
  type ElementPlace,
} from "./markupEdit";
import { Splices } from "./splices";

interface CountedList extends ElementPlace {
  readonly items: number;
}

/**
 * Adds items at the end of lists that a part's root has, such as the fonts of a style sheet. A list
 * that is not there is made at its place of the schema.
 *
 * @param lists - items without prefixes, by the name of their list
 */
export function growLists(
  pkg: OpenedPackage,
  part: string,
  lists: ReadonlyMap<string, readonly string[]>,
  order: readonly string[],
): void {
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  const outline = scanPart(xml, part, outlineOf);
  const present = countLists(pkg, part, splices, lists);
  for (const [name, items] of lists) {
    if (items.length === 0) continue;
    const place = present.get(name);
    if (place === undefined) {
      const list = `<${name} count="${String(items.length)}">${items.join("")}</${name}>`;
      splices.insert(placeForChild(outline, name, order), withPrefix(list, outline.prefix));
    } else appendInto(xml, place, withPrefix(items.join(""), place.prefix), splices);
  }
  if (!splices.isEmpty) pkg.put(part, splices.apply());
}

function countLists(
  pkg: OpenedPackage,
  part: string,
  splices: Splices,
  lists: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, ElementPlace> {
  const counts = listSizes(pkg, part);
  return scanPart(pkg.text(part) ?? "", part, (scanner) => {
    const places = new Map<string, ElementPlace>();
    while (scanner.next()) {
      if (scanner.depth !== 2 || scanner.kind === "close") continue;
      const added = lists.get(scanner.name)?.length ?? 0;
      if (added > 0) {
        const count = (counts.get(scanner.name) ?? 0) + added;
        setAttribute(scanner, "count", String(count), splices);
        places.set(scanner.name, placeOf(scanner));
      } else scanner.skip();
    }
    return places;
  });
}

/** How many children each list of a part has, by its name. */
export function listSizes(pkg: OpenedPackage, part: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const xml = pkg.text(part);
  if (xml === undefined) return sizes;
  return scanPart(xml, part, (scanner) => {
    let list: Pick<CountedList, "name" | "items"> = { name: "", items: 0 };
    while (scanner.next()) {
      if (scanner.kind === "close") continue;
      if (scanner.depth === 2) {
        list = { name: scanner.name, items: 0 };
        sizes.set(list.name, 0);
      } else if (scanner.depth === 3) {
        list = { ...list, items: list.items + 1 };
        sizes.set(list.name, list.items);
        scanner.skip();
      }
    }
    return sizes;
  });
}
