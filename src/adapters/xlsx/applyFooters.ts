import { withFooterLine, type FooterChange } from "../../core/workbook";
import { readFooter, readWorkbook, setFooter, type OpenedPackage } from "../../ooxml";

/**
 * Writes our line into the printed footers of sheets.
 *
 * @returns a plain phrase for each footer that has no room for it
 */
export function applyFooters(pkg: OpenedPackage, changes: readonly FooterChange[]): string[] {
  const { sheets } = readWorkbook(pkg);
  return changes.flatMap(({ sheet, line }) => {
    const found = sheets.find(({ name }) => name === sheet);
    if (found === undefined) return [];
    const footer = readFooter(pkg, found.part);
    const center = withFooterLine(footer, line);
    if (center === undefined) return [`the fingerprint in the footer of ${sheet}, which is full`];
    if (center !== footer.center) setFooter(pkg, found.part, { ...footer, center });
    return [];
  });
}
