import { isDefinedName } from "../../definedName";
import { rangeReference } from "../../reference";
import type { LintCode, LintFinding } from "../finding";
import type { PackageModel } from "../model/packageModel";
import { cellAt, type SheetModel } from "../model/sheetModel";
import type { TableModel } from "../model/tableModel";
import { repeatedItems } from "./clashes";

/** Tables whose names, columns or filter contradict their cells or one another. */
export function tableRules({ sheets, names }: PackageModel): LintFinding[] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  const namesakes = tables.filter(({ name }) => taken.has(name.toLowerCase()));
  const duplicates = repeatedItems(tables, ({ name }) => name.toLowerCase());
  return [
    ...tables.flatMap(ownFindings),
    ...sheets.flatMap((sheet) => sheet.tables.flatMap((table) => headerFindings(table, sheet))),
    ...[...duplicates, ...namesakes].map((table) =>
      finding("table-name-duplicate", table, `Another table or name is called ${table.name}.`),
    ),
    ...repeatedItems(tables, ({ id }) => id).map((table) =>
      finding("table-id-duplicate", table, `Another table has the id ${table.id}.`),
    ),
  ];
}

function ownFindings(table: TableModel): LintFinding[] {
  const findings: LintFinding[] = [];
  if (!isDefinedName(table.name)) {
    findings.push(finding("table-name", table, "Excel accepts no such name."));
  }
  for (const { name } of repeatedItems(table.columns, (column) => column.name.toLowerCase())) {
    findings.push(finding("table-column-duplicate", table, `Two columns are called "${name}".`));
  }
  const { range, columns } = table;
  const width = range === undefined ? 0 : range.lastColumn - range.firstColumn + 1;
  if (width !== columns.length) {
    const message = `${table.reference} is not as wide as ${String(columns.length)} columns.`;
    findings.push(finding("table-column-count", table, message));
  }
  return [...findings, ...filterFindings(table)];
}

/** A filter spans the header and the data, not the totals. */
function filterFindings(table: TableModel): LintFinding[] {
  const { range, filterReference, totalsRows } = table;
  if (range === undefined || filterReference === undefined) return [];
  const wanted = rangeReference({ ...range, lastRow: range.lastRow - totalsRows });
  if (filterReference === wanted) return [];
  return [finding("table-filter", table, `The filter spans ${filterReference}, not ${wanted}.`)];
}

function headerFindings(table: TableModel, sheet: SheetModel): LintFinding[] {
  const { range, columns, hasHeader } = table;
  if (range === undefined || !hasHeader) return [];
  return columns.flatMap(({ name }, index) => {
    const column = range.firstColumn + index;
    const text = cellAt(sheet, { row: range.firstRow, column })?.text;
    if (text === name || column > range.lastColumn) return [];
    const message = `The header cell of column "${name}" says "${text ?? ""}".`;
    return [finding("table-header", table, message)];
  });
}

function finding(code: LintCode, { part, name }: TableModel, message: string): LintFinding {
  return { code, part, place: name, message };
}
