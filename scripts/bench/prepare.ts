/** Writes what the bench needs into a folder: the plan of the demo as JSON, and large workbooks. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { toPackage, workbookBytes } from "../../src/adapters/xlsx/renderWorkbook";
import { newWorkbook } from "../../src/app/newWorkbook/newWorkbook";
import { parseIsoDate } from "../../src/core/day";
import { blueprint } from "../../src/core/sheets";
import type { Row } from "../../src/core/workbook";

const CREATED = "2026-11-24T00:00:00Z";
const [folder = "."] = process.argv.slice(2);

const demo = () =>
  newWorkbook({
    standards: ["27001", "42001"],
    workbookId: "brightwater-demo",
    today: parseIsoDate("2026-11-24"),
    isDemo: true,
  });

/** The demo's statement over and over, its controls as own ones, up to a number of rows. */
function manyRows(rows: readonly Row[], count: number): Row[] {
  return Array.from({ length: count }, (_value, index) => {
    const row = rows[index % rows.length] ?? new Map();
    if (index < rows.length) return row;
    return new Map([...row, ["Control", `X.${String(index)}`], ["Source", "Contract"]]);
  });
}

/** The demo's risks over and over, up to a number of them, each with an id of its own. */
function manyRisks(rows: readonly Row[], count: number): Row[] {
  return Array.from({ length: count }, (_value, index) => {
    const row = rows[index % rows.length] ?? new Map();
    return new Map([...row, ["Risk", `R-${String(index)}`]]);
  });
}

async function main(): Promise<void> {
  const { plan, context } = await demo();
  const spec = toPackage(plan, CREATED);
  const styles: unknown[] = [];
  const indexes = new Map<unknown, number>();
  const indexOf = (style: unknown) => {
    const known = indexes.get(style);
    if (known !== undefined) return known;
    indexes.set(style, styles.length);
    return styles.push(style) - 1;
  };
  const sheets = spec.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ style, ...cell }) =>
        style === undefined ? cell : { ...cell, style: indexOf(style) },
      ),
    })),
  }));
  writeFileSync(join(folder, "plan.json"), JSON.stringify({ ...spec, sheets, styles }));
  for (const count of [131, 1_310, 13_100]) {
    const rows = manyRows(context.content.get("AB_SoA_27001") ?? [], count);
    const content = new Map([...context.content, ["AB_SoA_27001", rows] as const]);
    const bytes = workbookBytes(blueprint({ ...context, content }), CREATED);
    writeFileSync(join(folder, `rows${String(count)}.xlsx`), bytes);
  }
  const risks = manyRisks(context.content.get("AB_Risks") ?? [], 10_000);
  const content = new Map([...context.content, ["AB_Risks", risks] as const]);
  writeFileSync(
    join(folder, "risks10000.xlsx"),
    workbookBytes(blueprint({ ...context, content }), CREATED),
  );
}

void main();
