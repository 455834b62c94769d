import type { LintFinding } from "../finding";
import { tokenizeFormula } from "../formula/tokenizeFormula";
import { decodeXstring } from "../../xml";
import type { Directory } from "../model/directory";
import type { PackageModel } from "../model/packageModel";
import { attributeOf, childOf, childrenOf } from "../model/xmlElement";

/** Links inside the workbook to a sheet or a name that does not exist. */
export function linkRules({ sheets }: PackageModel, directory: Directory): LintFinding[] {
  return sheets.flatMap(({ root, part }, position) =>
    childrenOf(childOf(root, "hyperlinks"), "hyperlink").flatMap((link) => {
      const location = decodeXstring(attributeOf(link, "location"));
      const isOutside = link.attributes.has("r:id");
      if (isOutside || leadsSomewhere(location, position, directory)) return [];
      const place = attributeOf(link, "ref");
      return [{ code: "link-target" as const, part, place, message: `There is no ${location}.` }];
    }),
  );
}

function leadsSomewhere(location: string, position: number, directory: Directory): boolean {
  const { tokens, fault } = tokenizeFormula(location);
  if (fault !== undefined || tokens.length === 0) return false;
  return tokens.every(({ kind, text }) => {
    if (kind === "sheet") return directory.sheetPosition(text) !== undefined;
    if (kind === "name") return directory.hasName(text, position);
    return kind === "reference" || kind === "colon";
  });
}
