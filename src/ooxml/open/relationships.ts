import { resolveTarget } from "./partPath";
import { scanPart } from "./scanPart";

/** That one part of a package uses another part, or something outside. */
export interface Relationship {
  readonly id: string;
  /** The whole type, transitional or strict. */
  readonly type: string;
  /** Last word of the type, which is the same in both: "worksheet". */
  readonly kind: string;
  /** As written. */
  readonly target: string;
  /** Path of the part that is meant, there or not; undefined for targets outside the package. */
  readonly part: string | undefined;
}

/**
 * The relationships of a part, in their order.
 *
 * @param part - that has them; "" is the package itself
 * @param path - of the part that lists them
 * @throws PackageRefusal `damaged`
 */
export function readRelationships(text: string, part: string, path: string): Relationship[] {
  return scanPart(text, path, (scanner) => {
    const found: Relationship[] = [];
    while (scanner.next()) {
      if (!scanner.opens("Relationship")) continue;
      const type = scanner.attribute("Type") ?? "";
      const target = scanner.attribute("Target") ?? "";
      const isOutside = scanner.attribute("TargetMode")?.toLowerCase() === "external";
      found.push({
        id: scanner.attribute("Id") ?? "",
        type,
        kind: type.slice(type.lastIndexOf("/") + 1),
        target,
        part: isOutside ? undefined : resolveTarget(part, target),
      });
    }
    return found;
  });
}
