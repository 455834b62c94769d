import {
  columnsUpTo,
  rowsOf,
  type CellPlan,
  type ColumnPlan,
  type NamePlan,
  type Row,
  type SheetPlan,
  type TableHighlight,
} from "../workbook";
import { HEADING_ROW, TITLE_ROWS } from "./header";
import type { SheetContext } from "./sheetContext";

/** What differs from one sheet with a header and a table to the next. */
export interface TableSheetPlan {
  readonly name: string;
  readonly tabColor: string;
  readonly header: readonly CellPlan[];
  /** Name of the table. */
  readonly table: string;
  /** Headings of the cells that tell its records apart. */
  readonly keys: readonly string[];
  readonly columns: readonly ColumnPlan[];
  /** Rows with the values of calculated columns; else the content's rows of the table. */
  readonly rows?: readonly Row[];
  readonly highlights?: readonly TableHighlight[];
  readonly names?: readonly NamePlan[];
  /** Columns that stay in sight, counted from A. */
  readonly frozenColumns: number;
  readonly printedColumns?: string;
  /** Pages side by side, each with the frozen columns; 1 when left out. */
  readonly pagesWide?: number;
}

/** Name of the heading cell of a table's sheet, where links lead: AB_SoA_27001 -> AB_go_SoA_27001. */
export function goName(table: string): string {
  return table.replace(/^AB_/, "AB_go_");
}

/** A sheet of title rows and one table; an empty table keeps one empty row, as Excel wants. */
export function tableSheet(plan: TableSheetPlan, { content }: SheetContext): SheetPlan {
  return {
    name: plan.name,
    tabColor: plan.tabColor,
    cells: plan.header,
    table: {
      name: plan.table,
      keys: plan.keys,
      headingRow: HEADING_ROW,
      columns: plan.columns,
      get rows() {
        const rows = plan.rows ?? rowsOf(content, plan.table);
        return rows.length === 0 ? [new Map()] : rows;
      },
      highlights: plan.highlights ?? [],
    },
    names: [
      { name: goName(plan.table), refersTo: `A${String(HEADING_ROW)}` },
      ...(plan.names ?? []),
    ],
    frozen: { rows: HEADING_ROW, columns: plan.frozenColumns },
    print: {
      titleRows: TITLE_ROWS,
      ...(plan.printedColumns === undefined ? {} : { columns: plan.printedColumns }),
      ...(plan.pagesWide !== undefined && {
        titleColumns: columnsUpTo(plan.frozenColumns),
        pagesWide: plan.pagesWide,
      }),
    },
  };
}
