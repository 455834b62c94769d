import { readBoolean } from "../markup/readBoolean";
import type { OpenedPackage } from "../open/openedPackage";
import { scanPart } from "../open/scanPart";

/**
 * Whether a workbook counts days from 1904-01-01.
 *
 * @throws PackageRefusal `damaged`
 */
export function readDateSystem(pkg: OpenedPackage): boolean {
  const path = pkg.workbookPart;
  return scanPart(pkg.text(path) ?? "", path, (scanner) => {
    let date1904 = false;
    while (scanner.next()) {
      if (scanner.depth !== 2 || !scanner.opens("workbookPr")) continue;
      date1904 = readBoolean(scanner.attribute("date1904"));
    }
    return date1904;
  });
}
