import { writePackage, type PackageSpec, type SheetSpec } from "../../../src/ooxml";
import type { Book } from "../model/book";
import type { NameRecord } from "../model/records";
import type { Sheet } from "../model/sheet";
import { toChart } from "./charts";
import { toConditionalFormats, toValidations } from "./rules";
import { toFileFormula } from "./fileFormula";
import { toRange } from "./places";
import { toPrint } from "./print";
import { toColumns, toHyperlinks, toRows } from "./sheetCells";
import { StyleBook } from "./styles";
import { toTables } from "./tables";

/**
 * The double's workbook as the bytes of an .xlsx file, for judges outside: formulas in file form,
 * without results that nobody supplied. Protection and hidden sheets are left out.
 */
export function dump(book: Book): Uint8Array {
  return writePackage(toPackage(book));
}

export function toPackage(book: Book): PackageSpec {
  const styles = new StyleBook();
  return {
    sheets: book.sheets.map((sheet) => toSheet(sheet, styles)),
    names: [
      ...book.names.map((record) => toName(record)),
      ...book.sheets.flatMap(({ names, name }) => names.map((record) => toName(record, name))),
    ],
    properties: {
      title: "",
      subject: "",
      creator: "",
      company: "",
      createdAt: "2026-01-01T00:00:00Z",
    },
    fullCalcOnLoad: true,
    activeSheet: Math.max(book.sheets.indexOf(book.selection.sheet), 0),
  };
}

function toName({ name, formula, comment }: NameRecord, sheet?: string) {
  return {
    name,
    formula: toFileFormula(formula, undefined),
    ...(sheet === undefined ? {} : { sheet }),
    ...(comment === "" ? {} : { comment }),
  };
}

function toSheet(sheet: Sheet, styles: StyleBook): SheetSpec {
  return {
    name: sheet.name,
    tabColor: sheet.tabColor === "" ? undefined : sheet.tabColor.slice(1),
    columns: toColumns(sheet, styles),
    rows: toRows(sheet, styles),
    freeze: sheet.freeze,
    showGridLines: sheet.showGridlines,
    tables: toTables(sheet),
    validations: toValidations(sheet),
    conditionalFormats: toConditionalFormats(sheet),
    hyperlinks: toHyperlinks(sheet),
    notes: [],
    merges: sheet.merges.flatMap(({ area }) => (area === undefined ? [] : [toRange(area)])),
    charts: sheet.charts.map((chart) => toChart(sheet, chart)),
    print: toPrint(sheet),
    ignoredErrors: [],
  };
}
