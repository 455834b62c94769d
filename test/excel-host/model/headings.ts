import { cellsOf } from "./area";
import type { Book } from "./book";
import { renameColumn } from "./renaming";
import type { Table } from "./table";
import type { Entry } from "./typedEntry";

/**
 * What a header cell holds after something was typed: always text [heading-text], never the heading
 * of another column [heading-unique].
 */
export function toHeading(table: Table, column: number, value: unknown): Entry {
  const index = column - table.area.left;
  const taken = table.headings.filter((_heading, other) => other !== index);
  return { content: freeHeading(headingText(value, index), taken) };
}

function headingText(value: unknown, index: number): string {
  const text = typeof value === "string" ? value.replace(/^'/, "") : String(value);
  return text === "" ? `Column${String(index + 1)}` : text;
}

function freeHeading(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((heading) => heading.toLowerCase()));
  if (!lower.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (lower.has(`${wanted}${String(number)}`.toLowerCase())) number += 1;
  return `${wanted}${String(number)}`;
}

/** Makes the header cells of a new table texts, unlike each other. */
export function settleHeadings(table: Table): void {
  const taken: string[] = [];
  for (const [row, column] of cellsOf(table.header)) {
    const cell = table.sheet.cellAt(row, column);
    const heading = freeHeading(headingText(cell.content ?? "", column - table.area.left), taken);
    cell.content = heading;
    cell.formula = undefined;
    taken.push(heading);
  }
}

/** Renames a column: formulas that name it follow. [renames-follow] */
export function setHeading(book: Book, table: Table, index: number, value: unknown): void {
  const old = table.headings[index] ?? "";
  const entry = toHeading(table, table.area.left + index, value);
  table.sheet.cellAt(table.area.top, table.area.left + index).content = entry.content;
  renameColumn(book, table, old, String(entry.content));
}
