import { withinLimit } from "../limits";
import { isSheetName } from "../sheetName";
import type { PackageSpec } from "../spec/packageSpec";

/**
 * Refuses sheet names that Excel does not know how to open.
 *
 * @throws RangeError for no sheet, a name that is empty, too long, used twice or wrongly written,
 *   and for an active sheet that does not exist
 */
export function checkSheets({ sheets, activeSheet = 0 }: PackageSpec): void {
  if (sheets[activeSheet] === undefined) throw new RangeError(`sheet ${String(activeSheet)}`);
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const folded = withinLimit("sheetName", name).toLowerCase();
    if (!isSheetName(name) || seen.has(folded)) throw new RangeError(`sheet name: ${name}`);
    seen.add(folded);
  }
}
