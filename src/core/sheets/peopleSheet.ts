import type { ColumnPlan } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "Person", width: 24, type: "text" },
  { heading: "Role", width: 28, type: "text" },
  { heading: "Mail", width: 30, type: "text" },
  { heading: "Deputy", width: 24, type: "text", accepts: { wordsOf: "AB_Persons" } },
  { heading: "Competence", width: 34, type: "text" },
  { heading: "Competence evidence", width: 34, type: "text" },
  { heading: "Valid until", width: 12, type: "day", accepts: { days: true } },
  { heading: "May audit", width: 10, type: "tick", accepts: { words: ["x"] } },
  { heading: "Areas", width: 30, type: "text" },
];

/** People: who owns, approves and audits; the list that owner columns offer. */
export const peopleSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "People",
      tabColor: COLORS.programme,
      header: generalHeader(
        "People",
        "Owners, approvers and auditors. Owner columns offer these names; reminders take addresses from here.",
        context,
      ),
      table: "AB_People",
      keys: ["Person"],
      columns: COLUMNS,
      highlights: [
        {
          columns: ["Valid until"],
          when: "AND(ISNUMBER({Valid until}),{Valid until}<AB_As_of)",
          highlight: "bad",
        },
      ],
      names: [{ name: "AB_Persons", refersTo: "AB_People[Person]" }],
      frozenColumns: 1,
    },
    context,
  );
