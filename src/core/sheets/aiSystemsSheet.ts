import {
  AI_ACT_CLASSES,
  AI_ACT_ROLES,
  AI_ROLES,
  AI_STAGES,
  SCREENING_OUTCOMES,
  type ColumnPlan,
} from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const DAYS = { days: true } as const;
const PEOPLE = { wordsOf: "AB_Persons" } as const;

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "AI system", width: 10, type: "id" },
  { heading: "Name", width: 24, type: "text" },
  { heading: "Purpose", width: 40, type: "text" },
  { heading: "Stage", width: 13, type: "text", accepts: { words: AI_STAGES } },
  {
    heading: "Our roles",
    width: 18,
    type: "text",
    note: `One or more of ${AI_ROLES.join(", ")}, with semicolons between.`,
  },
  { heading: "Data", width: 28, type: "text" },
  { heading: "Supplier", width: 22, type: "text" },
  { heading: "Owner", width: 18, type: "text", accepts: PEOPLE },
  { heading: "AI Act role", width: 14, type: "text", accepts: { words: AI_ACT_ROLES } },
  { heading: "AI Act class", width: 13, type: "text", accepts: { words: AI_ACT_CLASSES } },
  { heading: "General purpose", width: 9, type: "tick", accepts: { words: ["x"] } },
  { heading: "Screened on", width: 12, type: "day", accepts: DAYS },
  { heading: "Screened by", width: 18, type: "text", accepts: PEOPLE },
  { heading: "Outcome", width: 12, type: "text", accepts: { words: SCREENING_OUTCOMES } },
  { heading: "Reason", width: 34, type: "text" },
  { heading: "Reviewed on", width: 12, type: "day", accepts: DAYS },
  { heading: "Next review", width: 12, type: "day", accepts: DAYS },
];

/** AI systems: the inventory, our roles, and what the screening asks for. */
export const aiSystemsSheet: SheetFile = (context) =>
  tableSheet(
    {
      name: "AI systems",
      tabColor: COLORS.programme,
      header: generalHeader(
        "AI systems",
        "Each AI system that you make, sell or use, what you are in it, and how deep its impact assessment has to go. The AI Act columns are your own notes.",
        context,
      ),
      table: "AB_AI_systems",
      keys: ["AI system"],
      columns: COLUMNS,
      highlights: [
        {
          columns: ["Next review"],
          when: "AND(ISNUMBER({Next review}),{Next review}<AB_As_of)",
          highlight: "bad",
        },
      ],
      frozenColumns: 2,
      printedColumns: "A:Q",
    },
    context,
  );
