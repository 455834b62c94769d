import { columnLayout } from "../../core/sheets";
import type { CellValue, ColumnPlan, Row } from "../../core/workbook";
import type { LocatedCell, LocatedEdit } from "./locateEdit";
import { excelFormula, setWhole } from "./looseSteps";
import { queueAddedColumn, queueRepairedColumn } from "./queueColumns";
import type { Queued } from "./queued";
import { queueRule } from "./ruleSteps";
import { cellNumberFormat, tableLiteral } from "./tableCells";

/** A text that came out as something else than was sent: Excel ran it, or dropped it. */
export interface Misread {
  readonly at: string;
}

/**
 * Queues what an edit does to its table: cells one row at a time, then columns, then rows that go and
 * come at the end. The answer lists the cells that do not hold what was sent.
 */
export function queueEdit(context: Excel.RequestContext, located: LocatedEdit): Queued<Misread[]> {
  const { edit, cells } = located;
  const table = context.workbook.tables.getItem(edit.table);
  const checks = [...rowRuns(cells).map((run) => queueRun(table, run, located))];
  for (const change of edit.repairedColumns) queueRepairedColumn(table, change);
  for (const change of edit.addedColumns) queueAddedColumn(table, change, located.look.facts);
  if (edit.removed.length > 0) queueRemoval(table, located);
  if (edit.added.length > 0) checks.push(...queueAdditions(table, located));
  return () => checks.flatMap((check) => check());
}

/** Changed cells of one row that stand side by side. */
function rowRuns(cells: readonly LocatedCell[]): LocatedCell[][] {
  const sorted = [...cells].sort(
    (one, other) => one.row - other.row || one.position - other.position,
  );
  return sorted.reduce<LocatedCell[][]>((runs, cell) => {
    const last = runs.at(-1)?.at(-1);
    const isNext = last?.row === cell.row && last.position + 1 === cell.position;
    if (isNext) runs.at(-1)?.push(cell);
    else runs.push([cell]);
    return runs;
  }, []);
}

function queueRun(
  table: Excel.Table,
  run: readonly LocatedCell[],
  { look }: LocatedEdit,
): Queued<Misread[]> {
  const [first] = run;
  if (first === undefined) return () => [];
  const row = new Map([
    ...look.row(first.row),
    ...run.map(({ change }): [string, CellValue] => [change.column, change.value]),
  ]);
  const target = table
    .getDataBodyRange()
    .getCell(first.row, first.position)
    .getResizedRange(0, run.length - 1);
  return queueRows(target, {
    look,
    headings: run.map(({ change }) => change.column),
    rows: [row],
    at: () => look.address(first.row, first.change.column),
  });
}

interface Block {
  readonly look: LocatedEdit["look"];
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  /** Address of a row's first cell, for messages. */
  readonly at: (row: number) => string;
}

/** Number formats, then values, then a look at what has become of them. */
function queueRows(target: Excel.Range, { look, headings, rows, at }: Block): Queued<Misread[]> {
  const { name, date1904 } = look.facts;
  const columns = headings.map((heading) => columnOf(name, heading));
  target.numberFormat = rows.map((row) =>
    columns.map((column) => {
      const format = cellNumberFormat(name, column, row);
      const isPlain = format === "General" && typeof row.get(column.heading) !== "number";
      // A format that a person has chosen for numbers and days stays.
      return isPlain || isNumberColumn(column) ? null : format;
    }),
  ) as unknown[][];
  const values = rows.map((row) => columns.map((one) => tableLiteral(name, one, row, date1904)));
  target.values = values;
  target.load("values");
  return () =>
    (target.values as unknown[][]).flatMap((line, index) => {
      const isSame = line.every((cell, position) => isSent(cell, values[index]?.[position]));
      return isSame ? [] : [{ at: at(index) }];
    });
}

function columnOf(table: string, heading: string): { heading: string; type?: ColumnPlan["type"] } {
  const type = columnLayout(table, heading)?.type;
  return { heading, ...(type !== undefined && { type }) };
}

function isNumberColumn({ type }: { readonly type?: ColumnPlan["type"] }): boolean {
  return type === "number" || type === "percent";
}

/** Whether a cell holds what was sent, the apostrophe of a guarded text left out. */
function isSent(cell: unknown, sent: unknown): boolean {
  const text = typeof sent === "string" && sent.startsWith("'") ? sent.slice(1) : sent;
  return cell === text;
}

/** The last records go: their cells are emptied, and the table ends above them. */
function queueRemoval(table: Excel.Table, { edit, look }: LocatedEdit): void {
  const { rowCount } = look.facts;
  const count = edit.removed.length + look.blankRows();
  // A table keeps one row, maybe a blank one.
  const gone = Math.min(count, rowCount - 1);
  const body = table.getDataBodyRange();
  if (gone < count) queueBlank(body.getRow(0), look);
  if (gone === 0) return;
  const rows = body.getRow(rowCount - gone).getResizedRange(gone - 1, 0);
  rows.dataValidation.clear();
  rows.clear("All");
  table.resize(table.getRange().getResizedRange(-gone, 0));
}

/** Empties the typed cells of a row. */
function queueBlank(row: Excel.Range, { facts: { name, headings } }: LocatedEdit["look"]): void {
  headings.forEach((heading, position) => {
    if (columnLayout(name, heading)?.type !== "computed")
      row.getCell(0, position).clear("Contents");
  });
}

/** New records below the last one; blank rows at the end take the first ones. */
function queueAdditions(table: Excel.Table, located: LocatedEdit): Queued<Misread[]>[] {
  const { edit, look, blanks } = located;
  const { added } = edit;
  const grown = added.length - blanks;
  if (grown > 0) {
    const last = table.getDataBodyRange().getLastRow();
    table.resize(table.getRange().getResizedRange(grown, 0));
    lastRows(table, grown).copyFrom(last, "Formats");
  }
  const rows = lastRows(table, added.length);
  queueFormulas(rows, look);
  queueRules(lastRows(table, Math.max(1, grown)), look);
  return typedRuns(look).map(({ position, headings }) =>
    queueRows(rows.getCell(0, position).getResizedRange(added.length - 1, headings.length - 1), {
      look,
      headings,
      rows: added,
      at: (index) => look.address(look.facts.rowCount - blanks + index, headings[0] ?? ""),
    }),
  );
}

function lastRows(table: Excel.Table, count: number): Excel.Range {
  return table
    .getDataBodyRange()
    .getLastRow()
    .getOffsetRange(1 - count, 0)
    .getResizedRange(count - 1, 0);
}

function queueFormulas(rows: Excel.Range, look: LocatedEdit["look"]): void {
  const { name, headings } = look.facts;
  headings.forEach((heading, position) => {
    const formula = look.usualFormula(heading) ?? columnLayout(name, heading)?.formula;
    if (formula !== undefined)
      setWhole(rows.getColumn(position), "formulas", excelFormula(formula));
  });
}

function queueRules(rows: Excel.Range, { facts: { name, headings } }: LocatedEdit["look"]): void {
  headings.forEach((heading, position) => {
    const accepts = columnLayout(name, heading)?.accepts;
    if (accepts !== undefined) queueRule(rows.getColumn(position), accepts);
  });
}

/** Typed columns of the layout that stand side by side. Columns of people get no values. */
function typedRuns({ facts }: LocatedEdit["look"]): { position: number; headings: string[] }[] {
  const { name, headings } = facts;
  const runs: { position: number; headings: string[] }[] = [];
  headings.forEach((heading, position) => {
    const layout = columnLayout(name, heading);
    if (layout === undefined || layout.type === "computed") return;
    const last = runs.at(-1);
    if (last !== undefined && last.position + last.headings.length === position) {
      last.headings.push(heading);
    } else runs.push({ position, headings: [heading] });
  });
  return runs;
}
