import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { workbookBytes } from "../../src/adapters/xlsx";
import type { CellValue, SheetPlan, WorkbookPlan } from "../../src/core/workbook";
import { libreOffice, withFolder } from "./libreOffice";

/** A value by "Sheet!A1"; empty cells are "". */
export type SheetValues = ReadonlyMap<string, string | number | boolean>;

/** No formula of ours gives this: where it is found after a recalculation, nothing was computed. */
const POISON = "not recalculated";

const DUMP = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1], data_only=True)
cells = {}
for sheet in book:
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if value is None: continue
            if hasattr(value, "isoformat"):
                from openpyxl.utils.datetime import to_excel
                value = to_excel(value)
            cells[f"{sheet.title}!{cell.coordinate}"] = value
json.dump(cells, sys.stdout)
`;

/** What each formula of a plan shows, as the core computed it. TODAY() is none of them. */
export function plannedValues(plan: WorkbookPlan): SheetValues {
  return new Map(
    plan.sheets.flatMap((sheet) => [
      ...sheet.cells
        .filter(({ formula }) => formula !== undefined && !isToday(formula))
        .map(({ at, value }): [string, string | number | boolean] => [
          `${sheet.name}!${at}`,
          plain(value),
        ]),
      ...tableFormulas(sheet),
    ]),
  );
}

function tableFormulas({ name, table }: SheetPlan): [string, string | number | boolean][] {
  if (table === undefined) return [];
  return table.columns.flatMap(({ formula, heading }, column) =>
    formula === undefined
      ? []
      : table.rows.map((row, index): [string, string | number | boolean] => [
          `${name}!${letters(column + 1)}${String(table.headingRow + 1 + index)}`,
          plain(row.get(heading)),
        ]),
  );
}

/** What LibreOffice computes for a plan whose cached values are all wrong and whose today is fixed. */
export async function recalculatedValues(plan: WorkbookPlan): Promise<SheetValues> {
  return recalculatedFile(workbookBytes(poisoned(plan), "2026-01-01T00:00:00Z"));
}

/** What LibreOffice computes for a file. */
export async function recalculatedFile(file: Uint8Array): Promise<SheetValues> {
  const bytes = await libreOffice.recalculate(file);
  return withFolder(async (folder) => {
    const path = join(folder, "book.xlsx");
    await writeFile(path, bytes);
    const { stdout } = await promisify(execFile)("/usr/bin/python3", ["-c", DUMP, path], {
      maxBuffer: 2 ** 28,
    });
    return new Map(Object.entries(JSON.parse(stdout) as Record<string, string | number | boolean>));
  });
}

function poisoned(plan: WorkbookPlan): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map(({ formula, ...cell }) => {
        if (formula === undefined || isToday(formula)) return cell;
        return { ...cell, formula, value: POISON };
      }),
      ...(sheet.table === undefined
        ? {}
        : {
            table: {
              ...sheet.table,
              rows: sheet.table.rows.map((row) => {
                const computed = sheet.table?.columns.filter(
                  ({ formula }) => formula !== undefined,
                );
                return new Map([
                  ...row,
                  ...(computed ?? []).map(({ heading }) => [heading, POISON] as const),
                ]);
              }),
            },
          }),
    })),
  };
}

function isToday(formula: string): boolean {
  return formula === "TODAY()";
}

function plain(value: CellValue): string | number | boolean {
  if (value === undefined) return "";
  return typeof value === "object" ? value.error : value;
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? last : letters(rest) + last;
}

/** Cells where both differ, as "Sheet!A1: computed, recalculated"; numbers may differ by 1e-9. */
export function differences(planned: SheetValues, recalculated: SheetValues): readonly string[] {
  return [...planned].flatMap(([cell, ours]) => {
    const theirs = recalculated.get(cell) ?? "";
    const isSame =
      typeof ours === "number" && typeof theirs === "number"
        ? Math.abs(ours - theirs) < 1e-9
        : ours === theirs;
    return isSame ? [] : [`${cell}: ${JSON.stringify(ours)}, ${JSON.stringify(theirs)}`];
  });
}
