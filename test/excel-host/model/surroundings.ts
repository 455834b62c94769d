import type { Book } from "./book";
import type { FormulaSurroundings } from "./formulaCheck";

/** What a formula of this workbook can name. */
export function surroundings(book: Book, ownTable: string | undefined): FormulaSurroundings {
  return {
    ownTable,
    hasSheet: (name) =>
      book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
    headings: (key) => {
      const lower = key.toLowerCase();
      const table = book.tables.find(({ name }) => name.toLowerCase() === lower);
      return table && { name: table.name, headings: table.headings };
    },
  };
}
