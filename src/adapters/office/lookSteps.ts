import type { CellPlan } from "../../core/workbook";
import { areaOf, lines, rangeOf } from "./cellAreas";
import { rangeFormat } from "./looksOfExcel";
import { rangeAt, step, type Step } from "./step";

/** Bytes that it is worth to say the looks of rows cell by cell, for two actions less. */
const BYTES_FOR_ACTIONS = 1_800;

/**
 * Rows that look alike, column by column, get their looks together; short runs of rows that do not,
 * cell by cell.
 */
export function lookSteps(cells: readonly CellPlan[]): Step[] {
  const area = areaOf(cells);
  if (area === undefined) return [];
  const looks = new Map(cells.map(({ at, look }) => [at, look]));
  const rows = lines(area).map((line) =>
    line.map((at): Excel.SettableColumnProperties => {
      const look = looks.get(at);
      return look === undefined ? {} : { format: rangeFormat(look) };
    }),
  );
  return blocks(rows).map(({ first, last, isUniform }) => {
    const range = rangeOf({
      ...area,
      firstRow: area.firstRow + first,
      lastRow: area.firstRow + last,
    });
    const block = rows.slice(first, last + 1);
    if (isUniform) return columnsStep(range, block[0] ?? []);
    return step("looks", { actions: 2, payload: block, ranges: [range] }, (sheet) => {
      rangeAt(sheet, range).setCellProperties(block);
    });
  });
}

interface Block {
  readonly first: number;
  readonly last: number;
  /** Whether all of its rows look alike. */
  readonly isUniform: boolean;
}

/** Bands, those joined that take few bytes more together; positions from 0. */
function blocks(rows: readonly (readonly object[])[]): Block[] {
  const bytes = (first: number, last: number) => JSON.stringify(rows.slice(first, last + 1)).length;
  return bands(rows).reduce<Block[]>((found, { first, last }) => {
    const before = found.at(-1);
    const apart =
      before === undefined
        ? 0
        : bytes(first, first) + bytes(before.first, before.isUniform ? before.first : before.last);
    const isWorth = before !== undefined && bytes(before.first, last) - apart <= BYTES_FOR_ACTIONS;
    if (!isWorth) return [...found, { first, last, isUniform: true }];
    return [...found.slice(0, -1), { first: before.first, last, isUniform: false }];
  }, []);
}

/** Rows in a row that are the same, blank ones left out; positions from 0. */
function bands(rows: readonly (readonly object[])[]): { first: number; last: number }[] {
  const texts = rows.map((row) => JSON.stringify(row));
  return texts.reduce<{ first: number; last: number }[]>((found, text, index) => {
    const before = found.at(-1);
    if (/^\[(?:\{\},?)*\]$/.test(text)) return found;
    if (before?.last === index - 1 && texts[before.first] === text) before.last = index;
    else found.push({ first: index, last: index });
    return found;
  }, []);
}

/** Looks and widths of the columns of a range; an action less where the range is there already. */
export function columnsStep(
  range: string,
  columns: Excel.SettableColumnProperties[],
  actions: 1 | 2 = 2,
): Step {
  const ranges = actions === 2 ? [range] : [];
  return step("looks", { actions, payload: columns, ranges }, (sheet) => {
    rangeAt(sheet, range).setColumnProperties(columns);
  });
}
