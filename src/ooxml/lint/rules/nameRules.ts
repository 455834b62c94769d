import { isDefinedName } from "../../definedName";
import type { LintCode, LintFinding } from "../finding";
import { tokenizeFormula } from "../formula/tokenizeFormula";
import type { Directory } from "../model/directory";
import type { NameModel } from "../model/nameModel";
import type { PackageModel } from "../model/packageModel";
import { repeatedItems } from "./clashes";

/** Names of Excel's own begin so; they follow other rules. */
const BUILT_IN = "_xlnm.";
const PRINT_NAMES: ReadonlySet<string> = new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]);

/** Defined names that Excel does not accept, or that belong to another sheet than they say. */
export function nameRules(model: PackageModel, directory: Directory): LintFinding[] {
  const { names, sheets, workbookPart: part } = model;
  const finding = (code: LintCode, { name }: NameModel, message: string): LintFinding => ({
    code,
    part,
    place: name,
    message,
  });
  const invalid = names.filter(({ name }) => !name.startsWith(BUILT_IN) && !isDefinedName(name));
  const duplicates = repeatedItems(
    names,
    ({ name, sheetPosition }) => `${String(sheetPosition)} ${name.toLowerCase()}`,
  );
  const lost = names.filter(({ sheetPosition = 0 }) => !(sheetPosition < sheets.length));
  const strayed = names.filter((name) => isOfOtherSheet(name, directory));
  return [
    ...invalid.map((name) => finding("name-invalid", name, "Excel accepts no such name.")),
    ...duplicates.map((name) => finding("name-duplicate", name, "The name is defined twice.")),
    ...lost.map((name) => finding("name-scope", name, "The name belongs to no sheet.")),
    ...strayed.map((name) =>
      finding("print-name-sheet", name, `${name.formula} is not on the sheet that is printed.`),
    ),
  ];
}

/** Print areas and titles lie on the sheet whose position they carry. */
function isOfOtherSheet(
  { name, formula, sheetPosition }: NameModel,
  directory: Directory,
): boolean {
  if (!PRINT_NAMES.has(name)) return false;
  return tokenizeFormula(formula)
    .tokens.filter(({ kind }) => kind === "sheet")
    .some(({ text }) => directory.sheetPosition(text) !== sheetPosition);
}
