import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";
import { outlineOf, placeForChild, placeOf, setAttribute, withPrefix } from "./markupEdit";
import { removeContentTypes, removeRelationships } from "./packageLinks";
import { WORKBOOK_ORDER } from "./schemaOrder";
import { Splices } from "./splices";

/**
 * Lets the next program that opens the workbook compute every formula, and drops the list of cells
 * to compute, which may name formulas that are gone. A second call changes nothing.
 */
export function requestRecalculation(pkg: OpenedPackage): void {
  const part = pkg.workbookPart;
  const xml = pkg.text(part) ?? "";
  const splices = new Splices(xml);
  const hasElement = scanPart(xml, part, (scanner) => {
    let found = false;
    while (scanner.next()) {
      if (scanner.depth !== 2 || !scanner.opens("calcPr")) continue;
      found = true;
      setAttribute(scanner, "fullCalcOnLoad", "1", splices);
      placeOf(scanner);
    }
    return found;
  });
  if (!hasElement) {
    const outline = scanPart(xml, part, outlineOf);
    const at = placeForChild(outline, "calcPr", WORKBOOK_ORDER);
    splices.insert(at, withPrefix('<calcPr fullCalcOnLoad="1"/>', outline.prefix));
  }
  pkg.put(part, splices.apply());
  dropCalculationChain(pkg);
}

function dropCalculationChain(pkg: OpenedPackage): void {
  const links = pkg
    .relationships(pkg.workbookPart)
    .filter(({ kind, part }) => kind === "calcChain" && part !== undefined);
  if (links.length === 0) return;
  const parts = links.flatMap(({ part }) => part ?? []);
  for (const part of parts) pkg.remove(part);
  removeContentTypes(pkg, parts);
  removeRelationships(
    pkg,
    pkg.workbookPart,
    links.map(({ id }) => id),
  );
}
