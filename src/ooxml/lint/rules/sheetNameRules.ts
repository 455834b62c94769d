import { LIMITS } from "../../limits";
import { isSheetName } from "../../sheetName";
import type { LintFinding } from "../finding";
import type { PackageModel } from "../model/packageModel";
import { repeatedItems } from "./clashes";

/** Sheet names that Excel does not accept, or that two sheets have. */
export function sheetNameRules({ sheets, workbookPart: part }: PackageModel): LintFinding[] {
  const names = sheets.map(({ name }) => name);
  const wrong = names.filter((name) => name.length > LIMITS.sheetName || !isSheetName(name));
  return [
    ...wrong.map((place): LintFinding => {
      const message = `"${place}" is longer than 31 characters, or has one that no sheet name may have.`;
      return { code: "sheet-name", part, place, message };
    }),
    ...repeatedItems(names, (name) => name.toLowerCase()).map((place): LintFinding => {
      const message = `Two sheets are named "${place}".`;
      return { code: "sheet-name-duplicate", part, place, message };
    }),
  ];
}
