import { STANDARD_NAMES, STANDARDS } from "../catalog";
import type { ColumnPlan } from "../workbook";
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
  { heading: "Control", width: 10, type: "id" },
  { heading: "Title", width: 28, type: "text" },
  { heading: "Applicable", width: 11, type: "text" },
  { heading: "Drivers", width: 18, type: "text" },
  { heading: "Justification", width: 44, type: "text" },
  { heading: "Status", width: 18, type: "text" },
  { heading: "Scope note", width: 24, type: "text" },
  { heading: "AI systems", width: 24, type: "text" },
];

/** Sealed rows: what each sealed version of a statement said, one row a control. */
export const sealedSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Sealed rows",
      tabColor: COLORS.reference,
      header: generalHeader(
        "Sealed statements",
        "What each sealed version said. Do not change: any change is noticed when the seal is verified.",
        context,
      ),
      table: "AB_SoA_sealed",
      keys: ["Standard", "Version", "Control"],
      columns: COLUMNS,
      frozenColumns: 3,
    },
    context,
  );
