import { newWorkbook } from "../../../src/app/newWorkbook/newWorkbook";
import { parseIsoDate } from "../../../src/core/day";
import type { SheetContext } from "../../../src/core/sheets";
import { cellText, settingsFromRows, type CellValue, type Row } from "../../../src/core/workbook";

type Cells = Readonly<Record<string, CellValue>>;

/** A workbook of both standards on 2026-11-24, empty or the demo company's. */
export async function contextOf(isDemo: boolean): Promise<SheetContext> {
  const { context } = await newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "test",
    today: parseIsoDate("2026-11-24"),
    isDemo,
  });
  return context;
}

/** The context with cells typed over the rows whose key column says a key. */
export function typedOver(
  context: SheetContext,
  table: string,
  keyColumn: string,
  typed: Readonly<Record<string, Cells>>,
): SheetContext {
  const rows = (context.content.get(table) ?? []).map(
    (row): Row => new Map([...row, ...Object.entries(typed[cellText(row.get(keyColumn))] ?? {})]),
  );
  const content = new Map([...context.content, [table, rows]]);
  return { ...context, content, settings: settingsFromRows(content.get("AB_Settings") ?? []) };
}

/** The golden case of docs/numbers.md: four decided controls, one excluded, 88 blank. */
export async function goldenCase(): Promise<SheetContext> {
  return typedOver(await contextOf(false), "AB_SoA_27001", "Control", {
    "A.5.1": { Applicable: "Yes", Status: "Implemented", Level: 4 },
    "A.5.2": { Applicable: "Yes", Status: "Partially implemented", Level: 2, Weight: 2 },
    "A.5.3": { Applicable: "Yes", Status: "Planned" },
    "A.5.4": { Applicable: "No" },
    "A.6.1": { Applicable: "Yes", Status: "Implemented", Level: 3, Target: 4 },
  });
}
