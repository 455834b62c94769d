import { quotedSheet } from "./a1";
import type { Book } from "./book";
import { itemsOf, mapOutsideTexts, mapStructured, structuredText } from "./formulaText";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** Rewrites every formula of a workbook: cells, calculated columns, names, conditional formats. */
export function rewriteFormulas(
  book: Book,
  rewrite: (formula: string, sheet: Sheet | undefined, table: Table | undefined) => string,
): void {
  for (const name of book.names) name.formula = rewrite(name.formula, undefined, undefined);
  for (const sheet of book.sheets) {
    for (const name of sheet.names) name.formula = rewrite(name.formula, sheet, undefined);
    for (const format of sheet.conditionalFormats) {
      format.formula = rewrite(format.formula, sheet, undefined);
    }
    for (const [row, column, cell] of sheet.cells.within()) {
      if (cell.formula === undefined) continue;
      cell.formula = rewrite(cell.formula, sheet, sheet.tableAt(row, column));
    }
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculatedFormula === undefined) continue;
        column.calculatedFormula = rewrite(column.calculatedFormula, sheet, table);
      }
    }
  }
}

/** Formulas that name a column follow its new heading. [renames-follow] */
export function renameColumn(book: Book, table: Table, from: string, to: string): void {
  const isFrom = (heading: string): boolean => heading.toLowerCase() === from.toLowerCase();
  rewriteFormulas(book, (formula, _sheet, own) =>
    mapStructured(formula, ({ table: name, inner }) => {
      const owner = name === "" ? own?.name : name;
      if (owner?.toLowerCase() !== table.name.toLowerCase()) return `${name}[${inner}]`;
      const items = itemsOf(inner);
      const columns = items.columns.map((heading) => (isFrom(heading) ? to : heading));
      return structuredText(name, { ...items, columns });
    }),
  );
}

/** Formulas that name a table follow its new name. [renames-follow] */
export function renameTable(book: Book, table: Table, to: string): void {
  const from = table.name.toLowerCase();
  table.name = to;
  rewriteFormulas(book, (formula) => {
    const inside = mapStructured(formula, ({ table: name, inner }) =>
      name.toLowerCase() === from ? `${to}[${inner}]` : `${name}[${inner}]`,
    );
    return replaceWord(inside, from, to);
  });
}

/** Formulas that name a sheet follow its new name. [renames-follow] */
export function renameSheet(book: Book, sheet: Sheet, to: string): void {
  const from = sheet.name.toLowerCase();
  sheet.name = to;
  rewriteFormulas(book, (formula) =>
    mapSheets(formula, (name) => (name.toLowerCase() === from ? to : name)),
  );
}

/** Replaces the names of sheets in a formula; undefined makes the reference `#REF!`. */
export function mapSheets(formula: string, change: (name: string) => string | undefined): string {
  return mapOutsideTexts(formula, (part) =>
    part.replaceAll(
      /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/gu,
      (all, quoted?: string, plain?: string, reference?: string) => {
        const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
        const to = change(name);
        if (to === name) return all;
        return to === undefined ? "#REF!" : `${quotedSheet(to)}!${reference ?? ""}`;
      },
    ),
  );
}

function replaceWord(formula: string, from: string, to: string): string {
  return mapOutsideTexts(formula, (part) =>
    part.replaceAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.([!])/gu, (word) =>
      word.toLowerCase() === from ? to : word,
    ),
  );
}
