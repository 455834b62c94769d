import type { CellPlan } from "../workbook";
import type { SheetContext } from "./sheetContext";
import { settingFormula } from "./settingFormulas";

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
