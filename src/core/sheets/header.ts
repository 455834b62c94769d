import { STANDARD_NAMES, type Standard } from "../catalog";
import { FINGERPRINT_DIGITS, fingerprintOf } from "../exchange";
import type { CellPlan } from "../workbook";
import { sealChain } from "./sealedRecords";
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
 * Title, organisation, scope, version, approval, classification and fingerprint of one standard's
 * statement: rows 1 to 4, by formulas, so that they never go stale in print.
 */
export function statementHeader(
  title: string,
  standard: Standard,
  context: SheetContext,
): readonly CellPlan[] {
  const { settings } = context;
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
    sealCell(standard, context),
  ];
}

const SEALED = "Fingerprint of the sealed version: ";

/** The fingerprint of the version that the settings name; nothing while it is not sealed. */
function sealCell(standard: Standard, context: SheetContext): CellPlan {
  const wanted = context.settings.text("SoA version", standard).toLowerCase();
  const sealed = sealChain(context, standard).versions.find(
    ({ version }) => version.toLowerCase() === wanted,
  );
  const row = `MATCH("${STANDARD_NAMES[standard].cell}"&${settingFormula("SoA version", standard)},INDEX(AB_SoA_versions[Standard]&AB_SoA_versions[Version],0),0)`;
  const digits = `LEFT(INDEX(AB_SoA_versions[Record hash],${row})&"",${String(FINGERPRINT_DIGITS)})`;
  return {
    at: "A4",
    formula: `IFERROR(IF(${digits}="","","${SEALED}"&${digits}),"")`,
    value: sealed === undefined ? "" : SEALED + fingerprintOf(sealed),
    look: "muted",
  };
}
