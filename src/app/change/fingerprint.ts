import { cellText, type Row } from "../../core/workbook";

const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Eight hexadecimal digits that tell whether records are still the same: FNV-1a over headings and
 * texts of their cells, blank ones left out, in the order of the headings. No protection against
 * forgery: seals are for that.
 */
export function fingerprint(rows: readonly Row[]): string {
  let hash = OFFSET_BASIS;
  for (const row of rows) {
    const cells = [...row]
      .map(([heading, value]) => [heading, cellText(value)] as const)
      .filter(([, text]) => text !== "")
      .sort(([one], [other]) => (one < other ? -1 : 1));
    for (const unit of new TextEncoder().encode(JSON.stringify(cells))) {
      hash = Math.imul(hash ^ unit, PRIME);
    }
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
