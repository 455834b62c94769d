import { HIGHLIGHT_STYLES, LOOK_STYLES } from "../../core/sheets";
import {
  columnNumber,
  parseAddress,
  parseArea,
  tableArea,
  type CellPlan,
  type NamePlan,
  type PrintPlan,
  type SheetPlan,
  type WorkbookPlan,
} from "../../core/workbook";
import {
  quoteSheetName,
  writePackage,
  type DefinedName,
  type HostCodecs,
  type HyperlinkSpec,
  type PackageSpec,
  type PrintSpec,
  type RowSpec,
  type SheetSpec,
  type Span,
} from "../../ooxml";
import { toCharts } from "./renderChart";
import {
  toCell,
  toTable,
  toTableFormats,
  toTableNotes,
  toTableRows,
  toTableValidations,
} from "./renderTable";
import { toValidation } from "./validation";

const TALL_ROW_POINTS = 32;

/**
 * A planned workbook as an .xlsx file: the same plan and instant give the same bytes.
 *
 * @param createdAt - instant in UTC, such as "2026-11-24T00:00:00Z"
 * @param codecs - of a host, in place of this program's own
 */
export function workbookBytes(
  plan: WorkbookPlan,
  createdAt: string,
  codecs?: HostCodecs,
): Uint8Array {
  return writePackage(toPackage(plan, createdAt), codecs);
}

/** A planned workbook as the package layer writes it. */
export function toPackage(plan: WorkbookPlan, createdAt: string): PackageSpec {
  return {
    sheets: plan.sheets.map(toSheet),
    names: plan.sheets.flatMap(toNames),
    properties: {
      title: plan.title,
      subject: "ISO/IEC 27001:2022, ISO/IEC 42001:2023",
      creator: "Annexbook",
      company: plan.organisation,
      createdAt,
    },
    // Cached values are exact; Excel would ask to save an unchanged workbook.
    fullCalcOnLoad: false,
  };
}

/** A planned sheet as the package layer writes it. */
export function toSheet(sheet: SheetPlan): SheetSpec {
  const { table } = sheet;
  const dayCells = new Set(
    (sheet.rules ?? [])
      .filter(({ accepts }) => "days" in accepts)
      .flatMap(({ range }) => cellKeys(range)),
  );
  const tables = table === undefined ? [] : [table];
  return {
    name: sheet.name,
    tabColor: sheet.tabColor,
    columns: (sheet.widths ?? table?.columns.map(({ width }) => width) ?? []).map((width) => ({
      width,
    })),
    rows: mergeRows([
      ...toRows(sheet.cells),
      ...tallRows(sheet),
      ...tables.flatMap((one) => toTableRows(one, dayCells)),
    ]),
    freeze: sheet.frozen,
    showGridLines: false,
    ...(sheet.isProtected === true && {
      protection: { allows: ["autoFilter", "formatColumns", "formatRows"] },
    }),
    tables: tables.map(toTable),
    validations: [
      ...tables.flatMap(toTableValidations),
      ...(sheet.rules ?? []).map(({ range, accepts }) => toValidation(accepts, parseArea(range))),
    ],
    conditionalFormats: [
      ...tables.flatMap(toTableFormats),
      ...(sheet.highlights ?? []).map(({ range, when, highlight }, index) => ({
        ranges: [parseArea(range)],
        formula: when,
        priority: 100 + index,
        style: HIGHLIGHT_STYLES[highlight],
      })),
    ],
    hyperlinks: sheet.cells.flatMap(toLink),
    notes: tables.flatMap(toTableNotes),
    merges: (sheet.merges ?? []).map(parseArea),
    charts: toCharts(sheet),
    print: toPrint(sheet.print),
    ignoredErrors: tables.map((one) => ({
      ranges: [tableArea(one)],
      kinds: ["numberStoredAsText", "calculatedColumn"],
    })),
  };
}

function toRows(cells: readonly CellPlan[]): RowSpec[] {
  return cells.map(({ at, value, formula, look }) => {
    const { row, column } = parseAddress(at);
    return { row, cells: [toCell(column, value, formula, LOOK_STYLES[look])] };
  });
}

function tallRows({ tallRows: rows = [] }: SheetPlan): RowSpec[] {
  return rows.map((row) => ({ row, height: TALL_ROW_POINTS, cells: [] }));
}

function mergeRows(rows: readonly RowSpec[]): RowSpec[] {
  const byRow = new Map<number, RowSpec>();
  for (const spec of rows) {
    const known = byRow.get(spec.row);
    byRow.set(spec.row, known === undefined ? spec : merged(known, spec));
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

function merged(one: RowSpec, other: RowSpec): RowSpec {
  const cells = [...one.cells, ...other.cells].sort((a, b) => a.column - b.column);
  const { height, isHeightEstimated } = other.height === undefined ? one : other;
  return { row: one.row, height, isHeightEstimated, cells };
}

function toLink({ at, link }: CellPlan): HyperlinkSpec[] {
  if (link === undefined) return [];
  const target = link.startsWith("https:") ? { url: link } : { location: link };
  return [{ cell: parseAddress(at), target }];
}

/** The names over a sheet. */
export function toNames({ name: sheetName, names = [] }: SheetPlan): DefinedName[] {
  return names.map(({ name, refersTo }: NamePlan) => ({
    name,
    formula: refersTo.includes("[")
      ? refersTo
      : `${quoteSheetName(sheetName)}!${refersTo.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`,
  }));
}

function toPrint(print: PrintPlan): PrintSpec {
  const { columns, titleRows, titleColumns, pagesWide, isPortrait = false } = print;
  const [firstRow, lastRow] = (titleRows ?? "").split(":");
  return {
    orientation: isPortrait ? "portrait" : "landscape",
    pagesWide,
    ...(titleRows !== undefined && {
      titleRows: { first: Number(firstRow), last: Number(lastRow) },
    }),
    ...(titleColumns !== undefined && { titleColumns: columnSpan(titleColumns) }),
    ...(columns !== undefined && { area: { columns: columnSpan(columns) } }),
    header: { left: [{ field: "sheetName" }] },
    footer: {
      left: ["Annexbook"],
      right: ["Page ", { field: "page" }, " of ", { field: "pageCount" }],
    },
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

function columnSpan(columns: string): Span {
  const [first = "", last = ""] = columns.split(":");
  return { first: columnNumber(first), last: columnNumber(last) };
}

function cellKeys(range: string): string[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = parseArea(range);
  const keys: string[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      keys.push(`${String(row)}:${String(column)}`);
    }
  }
  return keys;
}
