import type { ColumnPlan } from "../workbook";
import { STANDARD_NAMES, STANDARDS } from "../catalog";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const COLUMNS: readonly ColumnPlan[] = [
  {
    heading: "Standard",
    width: 11,
    type: "text",
    accepts: { words: STANDARDS.map((standard) => STANDARD_NAMES[standard].cell) },
  },
  { heading: "Version", width: 10, type: "text" },
  { heading: "Approved on", width: 12, type: "day", accepts: { days: true } },
  { heading: "Approved by", width: 24, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Reason", width: 50, type: "text" },
  { heading: "Statement hash", width: 24, type: "text" },
  { heading: "Record hash", width: 24, type: "text" },
  { heading: "Previous hash", width: 24, type: "text" },
];

/** Versions: each approved version of the Statement of Applicability. */
export const versionsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Versions",
      tabColor: COLORS.reference,
      header: generalHeader(
        "Versions of the Statement of Applicability",
        "One row for each approved version. Hashes are written when a version is sealed.",
        context,
      ),
      table: "AB_SoA_versions",
      keys: ["Standard", "Version"],
      columns: COLUMNS,
      frozenColumns: 2,
    },
    context,
  );
