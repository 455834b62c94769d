import type { ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Seq", width: 6, type: "number" },
  { heading: "On", width: 12, type: "day" },
  { heading: "Who", width: 24, type: "text" },
  { heading: "Action", width: 16, type: "text" },
  { heading: "Sheet", width: 16, type: "text" },
  { heading: "Record", width: 18, type: "id" },
  { heading: "Field", width: 18, type: "text" },
  { heading: "Old", width: 40, type: "text" },
  { heading: "New", width: 40, type: "text" },
];

/** Change log: what Annexbook changed in the workbook, so that it can be understood and undone. */
export const changeLogSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Change log",
      tabColor: COLORS.reference,
      header: generalHeader(
        "Change log",
        "What was changed by Annexbook; what people type straight into cells is not logged.",
        context,
      ),
      table: "AB_Change_log",
      keys: ["Seq", "Sheet", "Record", "Field"],
      columns: COLUMNS,
      frozenColumns: 2,
    },
    context,
  );
