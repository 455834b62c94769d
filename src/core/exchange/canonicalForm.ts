import { STANDARD_NAMES, type Standard } from "../catalog";
import type { SealedVersion } from "./sealedVersion";

/**
 * The text over which the statement hash of a version is computed (docs/formats.md).
 *
 * @param rows - the eight sealed texts of each control, in any order
 */
export function canonicalStatement(
  standard: Standard,
  rows: readonly (readonly string[])[],
): string {
  const sorted = [...rows].sort(([one = ""], [other = ""]) => compareCodePoints(one, other));
  return JSON.stringify(["annexbook-statement-1", STANDARD_NAMES[standard].cell, sorted]);
}

/** The text over which the record hash of a version is computed (docs/formats.md). */
export function canonicalVersion(
  workbookId: string,
  sealed: Omit<SealedVersion, "recordHash">,
): string {
  const { standard, version, approvedOn, approvedBy, reason, statementHash, previousHash } = sealed;
  return JSON.stringify([
    ...["annexbook-version-1", workbookId, STANDARD_NAMES[standard].cell],
    ...[version, approvedOn, approvedBy, reason, statementHash, previousHash],
  ]);
}

/** The order of the characters' numbers, as Python and UTF-8 have it; JavaScript's own differs. */
function compareCodePoints(one: string, other: string): number {
  const [first, second] = [one, other].map((text) =>
    Array.from(text, (sign) => sign.codePointAt(0) ?? 0),
  ) as [number[], number[]];
  const at = first.findIndex((code, index) => code !== second[index]);
  return at < 0 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? -1);
}
