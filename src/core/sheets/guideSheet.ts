import { controlsOf, leafClausesOf, STANDARD_NAMES, STANDARDS, type Guidance } from "../catalog";
import type { ColumnPlan, Row } from "../workbook";
import { COLORS } from "./colors";
import { generalHeader } from "./header";
import type { SheetFile } from "./sheetContext";
import { tableSheet } from "./tableSheet";

const COLUMNS: readonly ColumnPlan[] = [
  { heading: "No", width: 5, type: "number" },
  { heading: "Standard", width: 11, type: "text" },
  { heading: "Control", width: 12, type: "id" },
  { heading: "Title", width: 28, type: "text" },
  { heading: "Asks", width: 44, type: "text" },
  { heading: "What it means", width: 60, type: "text" },
  { heading: "Good at a small company", width: 60, type: "text" },
  { heading: "Good at a larger one", width: 60, type: "text" },
  { heading: "Evidence", width: 44, type: "text" },
  { heading: "Auditor asks", width: 48, type: "text" },
  { heading: "Common mistake", width: 44, type: "text" },
  { heading: "Level 1", width: 36, type: "text" },
  { heading: "Level 3", width: 36, type: "text" },
  { heading: "Level 5", width: 36, type: "text" },
  { heading: "Related", width: 24, type: "text" },
];

/** Guide: for each control and clause what it asks, what good looks like and what to show. */
export const guideSheet: SheetFile = (context) => {
  const byKey = new Map(context.guidance.map((one) => [`${one.standard} ${one.id}`, one]));
  return tableSheet(
    {
      name: "Guide",
      tabColor: COLORS.reference,
      header: generalHeader(
        "Guide",
        "In our own words: what each control and clause asks, what good looks like, what to show an auditor. The standard's text is not part of it.",
        context,
      ),
      table: "AB_Guide",
      keys: ["Standard", "Control"],
      columns: COLUMNS,
      rows: guideRows(byKey),
      frozenColumns: 4,
      printedColumns: "A:I",
    },
    context,
  );
};

function guideRows(guidance: ReadonlyMap<string, Guidance>): Row[] {
  const entries = [
    ...STANDARDS.flatMap((standard) =>
      controlsOf(standard).map((control) => ({ ...control, shown: control.id })),
    ),
    ...STANDARDS.flatMap((standard) =>
      leafClausesOf(standard).map((clause) => ({ ...clause, shown: `Clause ${clause.id}` })),
    ),
  ];
  return entries.map(({ standard, id, shown, title, asks }, index) => {
    const entry = guidance.get(`${standard} ${id}`);
    return new Map<string, string | number | undefined>([
      ["No", index + 1],
      ["Standard", STANDARD_NAMES[standard].cell],
      ["Control", shown],
      ["Title", title],
      ["Asks", asks],
      ...(entry === undefined ? [] : guidanceCells(entry)),
    ]);
  });
}

function guidanceCells(entry: Guidance): [string, string][] {
  return [
    ["What it means", entry.asks],
    ["Good at a small company", entry.small],
    ["Good at a larger one", entry.large],
    ["Evidence", entry.evidence.map((one) => `- ${one}`).join("\n")],
    ["Auditor asks", entry.questions.map((one) => `- ${one}`).join("\n")],
    ["Common mistake", entry.mistake],
    ["Level 1", entry.levels["1"]],
    ["Level 3", entry.levels["3"]],
    ["Level 5", entry.levels["5"]],
    ["Related", entry.related.map(relatedText).join(", ")],
  ];
}

function relatedText({ standard, id }: { standard: string; id: string }): string {
  return `${standard} ${id}`;
}
