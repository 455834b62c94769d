import { around, intersection, type Area } from "./area";
import type { Bag } from "./bag";
import { isFilled, type Cell, type CellFormat } from "./cell";
import { CellGrid } from "./cellGrid";
import type { Chart } from "./chart";
import type { Follower } from "./edit";
import type { ConditionalFormat, NameRecord, ProtectionState, Validation } from "./records";
import type { Table } from "./table";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";
const PLAIN: CellFormat = {};

/** A sheet and what lies on it. Its id stays, whatever it is called. [ids-stay] */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  freeze: { rows: number; columns: number } | undefined;
  protection: ProtectionState | undefined;
  cells = new CellGrid();
  /** Looks of whole columns, for cells that have none of their own. */
  columnFormats = new Map<number, CellFormat>();
  /** Points. */
  columnWidths = new Map<number, number>();
  /** Points; a row that is not there fits its texts. */
  rowHeights = new Map<number, number>();
  hiddenColumns = new Set<number>();
  hiddenRows = new Set<number>();
  /** Rows that a filter hides. */
  filteredRows = new Set<number>();
  tables: Table[] = [];
  names: NameRecord[] = [];
  merges: Follower[] = [];
  validations: Validation[] = [];
  /** The first one has the highest priority. */
  conditionalFormats: ConditionalFormat[] = [];
  charts: Chart[] = [];
  /** Ranges that the library keeps: they follow what is inserted before them. */
  readonly kept = new Set<Follower>();

  constructor(
    readonly id: string,
    public name: string,
    readonly pageLayout: Bag,
  ) {}

  formatAt(row: number, column: number): CellFormat {
    return this.cells.get(row, column)?.format ?? this.columnFormats.get(column) ?? PLAIN;
  }

  numberFormatAt(row: number, column: number): string {
    return this.formatAt(row, column).numberFormat ?? "General";
  }

  /** The cell, made when it is not there yet. */
  cellAt(row: number, column: number): Cell {
    const known = this.cells.get(row, column);
    if (known !== undefined) return known;
    const made: Cell = { format: this.formatAt(row, column) };
    this.cells.set(row, column, made);
    return made;
  }

  /** The smallest rectangle around all cells in use; undefined when there are none. */
  usedArea(within?: Area, isValuesOnly = false): Area | undefined {
    let used: Area | undefined;
    for (const [row, column, cell] of this.cells.within(within)) {
      if (isValuesOnly && !isFilled(cell)) continue;
      const place = { top: row, left: column, bottom: row, right: column };
      used = used === undefined ? place : around(used, place);
    }
    return used;
  }

  /** The table that a cell lies in. */
  tableAt(row: number, column: number): Table | undefined {
    const place = { top: row, left: column, bottom: row, right: column };
    return this.tables.find((table) => intersection(table.area, place) !== undefined);
  }

  /** Whether a merge covers a cell that is not its first one. */
  isCovered(row: number, column: number): boolean {
    const place = { top: row, left: column, bottom: row, right: column };
    return this.merges.some(({ area }) => {
      if (area === undefined || intersection(area, place) === undefined) return false;
      return area.top !== row || area.left !== column;
    });
  }
}
