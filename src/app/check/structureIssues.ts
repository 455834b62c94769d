import { emptyLayout, tableLayout } from "../../core/sheets";
import {
  cellAddress,
  isBlank,
  parseAddress,
  recordKey,
  tableOf,
  type TablePlan,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { recordsOf } from "../readContext";
import type { LocatedIssue } from "./locatedIssue";
import { WORKBOOK_CHECKS, type WorkbookCheckId } from "./workbookChecks";

interface Finding {
  readonly id: WorkbookCheckId;
  readonly message: string;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

/**
 * What people have done to our tables that keeps records from being found: WBK001 a table is gone,
 * WBK002 it has become plain cells, WBK003 a column is gone or has another heading, WBK004 two
 * records have one key (of controls, SOA017 says so).
 */
export function structureIssues(state: WorkbookState): readonly LocatedIssue[] {
  const findings = emptyLayout().sheets.flatMap(({ table }) => {
    if (table === undefined) return [];
    const found = tableOf(state, table.name);
    if (found === undefined) return [missingTable(state, table)];
    return [...missingColumns(found, table), ...doubledRecords(found, table)];
  });
  return findings.map(({ sheet, cell, ...finding }) => ({
    ...finding,
    severity: WORKBOOK_CHECKS[finding.id].severity,
    standard: undefined,
    control: undefined,
    sheet,
    cell,
    column: undefined,
    fixes: [],
  }));
}

function missingTable(state: WorkbookState, table: TablePlan): Finding {
  const place = plainTable(state, table);
  if (place === undefined) {
    const message = `The table ${table.name} is missing: "fill" adds it again.`;
    return { id: "WBK001", message };
  }
  const message = `The table ${table.name} has become plain cells: select them, press Ctrl+T and name the table ${table.name}.`;
  return { id: "WBK002", message, ...place };
}

/** Where the headings of a table stand as plain cells; undefined when they stand nowhere. */
export function plainTable(
  { sheets }: WorkbookState,
  { columns }: TablePlan,
): { readonly sheet: string; readonly cell: string } | undefined {
  for (const { name, cells } of sheets) {
    for (const [at, { value }] of cells) {
      if (value !== columns[0]?.heading) continue;
      const { column: first, row } = parseAddress(at);
      const isHeadingRow = columns
        .slice(0, 4)
        .every(
          ({ heading }, index) => cells.get(cellAddress(first + index, row))?.value === heading,
        );
      if (isHeadingRow) return { sheet: name, cell: at };
    }
  }
  return undefined;
}

function missingColumns(found: TableState, { columns }: TablePlan): Finding[] {
  return columns.flatMap(({ heading }, index) => {
    if (found.headings.includes(heading)) return [];
    const renamed = renamedTo(found, columns[index - 1]?.heading, columns[index + 1]?.heading);
    const message =
      renamed === undefined
        ? `${found.sheet}: the column "${heading}" is missing: "fill" adds it again.`
        : `${found.sheet}: the column "${heading}" is missing; if "${renamed}" is it, give it back its heading.`;
    const position = renamed === undefined ? -1 : found.headings.indexOf(renamed);
    const cell =
      position < 0 ? undefined : cellAddress(found.firstColumn + position, found.headingRow);
    return [{ id: "WBK003", message, sheet: found.sheet, cell }];
  });
}

/** A heading of nobody's that stands between a column's neighbours: most likely the column's own. */
export function renamedTo(
  { name, headings }: TableState,
  before: string | undefined,
  after: string | undefined,
): string | undefined {
  const position = before === undefined ? 0 : headings.indexOf(before) + 1;
  const candidate = headings[position];
  const isBetween = after === undefined || headings[position + 1] === after;
  if (candidate === undefined || !isBetween || (before !== undefined && position === 0)) {
    return undefined;
  }
  const isOurs = tableLayout(name)?.columns.some(({ heading }) => heading === candidate) === true;
  return isOurs ? undefined : candidate;
}

function doubledRecords(found: TableState, { name, keys }: TablePlan): Finding[] {
  // Statements have a check of their own; log and history may say a thing twice.
  if (/^AB_(?:SoA_\d|Change_log|Maturity_history|Mappings)/.test(name)) return [];
  const seen = new Set<string>();
  return recordsOf(found).flatMap(({ row, at }) => {
    const key = recordKey(row, keys);
    if (isBlank(key)) return [];
    const isSecond = seen.has(key.toLowerCase());
    seen.add(key.toLowerCase());
    if (!isSecond) return [];
    const message = `${found.sheet}: "${key}" stands here a second time; only the first row counts.`;
    const column = found.firstColumn + Math.max(0, found.headings.indexOf(keys[0] ?? ""));
    const cell = cellAddress(column, at);
    return [{ id: "WBK004", message, sheet: found.sheet, cell }];
  });
}
