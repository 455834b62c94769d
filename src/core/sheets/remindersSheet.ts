import type { ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "UID", width: 24, type: "id" },
  { heading: "Standard", width: 11, type: "text" },
  { heading: "About", width: 40, type: "text" },
  { heading: "Kind", width: 22, type: "text" },
  { heading: "Step", width: 8, type: "number" },
  { heading: "Due", width: 12, type: "day" },
  { heading: "Owner", width: 24, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Planned on", width: 12, type: "day" },
  { heading: "Done on", width: 12, type: "day", accepts: { days: true } },
  { heading: "Sequence", width: 10, type: "number" },
  { heading: "Fingerprint", width: 18, type: "text" },
  { heading: "Status", width: 12, type: "text" },
];

/** Reminders: derived from what falls due on the other sheets; only Done on is typed here. */
export const remindersSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "Reminders",
      tabColor: COLORS.programme,
      header: generalHeader(
        "Reminders",
        "Derived from the other sheets. Only the column Done on is yours to fill.",
        context,
      ),
      table: "AB_Reminders",
      keys: ["UID"],
      columns: COLUMNS,
      highlights: [
        {
          columns: ["Due"],
          when: 'AND({Due}<>"",{Done on}="",{Due}<AB_As_of)',
          highlight: "bad",
        },
      ],
      frozenColumns: 3,
    },
    context,
  );
