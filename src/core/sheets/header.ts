import { STANDARD_NAMES, type Standard } from "../catalog";
import type { CellPlan } from "../workbook";
import type { SheetContext } from "./sheetContext";
import { settingDayFormula, settingDayText, settingFormula } from "./settingFormulas";

/** Row of the table headings below a header; the rows above it are repeated on each printed page. */
export const HEADING_ROW = 5;

/** Print titles of a sheet with a header and a table. */
export const TITLE_ROWS = `1:${String(HEADING_ROW)}`;

/** Title, organisation and purpose of a sheet about both standards: rows 1 to 3. */
export function generalHeader(
  title: string,
  about: string,
  { settings }: SheetContext,
): readonly CellPlan[] {
  const organisation =
    settings.text("Organisation", "27001") || settings.text("Organisation", "42001");
  const [first, second] = [
    settingFormula("Organisation", "27001"),
    settingFormula("Organisation", "42001"),
  ];
  return [
    { at: "A1", value: title, look: "title" },
    {
      at: "A2",
      formula: `IF(${first}<>"",${first},${second})`,
      value: organisation,
      look: "subtitle",
    },
    { at: "A3", value: about, look: "muted" },
  ];
}
/**
 * Title, organisation, scope, version, approval and classification of one standard's statement:
 * rows 1 to 3, by formulas, so that they never go stale in print.
 */
export function statementHeader(
  title: string,
  standard: Standard,
  { settings }: SheetContext,
): readonly CellPlan[] {
  const text = (name: string) => settings.text(name, standard);
  const formula = (name: string) => settingFormula(name, standard);
  const [dated, approved] = ["SoA date", "Approved on"].map((name) => ({
    formula: settingDayFormula(name, standard),
    value: settingDayText(settings, name, standard),
  })) as [{ formula: string; value: string }, { formula: string; value: string }];
  return [
    { at: "A1", value: `${title} - ${STANDARD_NAMES[standard].full}`, look: "title" },
    {
      at: "A2",
      formula: `${formula("Organisation")}&IF(${formula("Scope")}="","","  |  Scope: "&${formula("Scope")})`,
      value: text("Organisation") + (text("Scope") === "" ? "" : `  |  Scope: ${text("Scope")}`),
      look: "subtitle",
    },
    {
      at: "A3",
      formula: `"Version "&${formula("SoA version")}&IF(${dated.formula}="",""," of "&${dated.formula})&"  |  Approved by: "&${formula("Approved by")}&IF(${approved.formula}="",""," on "&${approved.formula})&"  |  Classification: "&${formula("Classification")}`,
      value: [
        `Version ${text("SoA version")}${dated.value === "" ? "" : ` of ${dated.value}`}`,
        `Approved by: ${text("Approved by")}${approved.value === "" ? "" : ` on ${approved.value}`}`,
        `Classification: ${text("Classification")}`,
      ].join("  |  "),
      look: "muted",
    },
  ];
}
