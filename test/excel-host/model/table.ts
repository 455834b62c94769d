import type { Area } from "./area";
import type { Sheet } from "./sheet";

/** A column of a table; its heading is the text of its header cell. */
export interface TableColumn {
  readonly id: number;
  /** What new rows get, as Excel shows it; undefined for a column of typed values. */
  calculatedFormula: string | undefined;
}

export interface TableLook {
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A table. Its id stays, whatever it is called and wherever it goes. [ids-stay] */
export class Table {
  showTotals = false;
  /** Whether a filter hides rows. */
  isFiltered = false;
  readonly look: TableLook = {
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  private nextColumn = 1;
  columns: TableColumn[] = [];

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    /** Header row, rows, and totals row if shown. */
    public area: Area,
  ) {
    this.columns = Array.from({ length: area.right - area.left + 1 }, () => this.newColumn());
  }

  newColumn(): TableColumn {
    const column = { id: this.nextColumn, calculatedFormula: undefined };
    this.nextColumn += 1;
    return column;
  }

  get header(): Area {
    return { ...this.area, bottom: this.area.top };
  }

  get body(): Area {
    const bottom = this.area.bottom - (this.showTotals ? 1 : 0);
    return { ...this.area, top: this.area.top + 1, bottom: Math.max(bottom, this.area.top + 1) };
  }

  /** A column's cells below its heading. */
  columnBody(index: number): Area {
    return { ...this.body, left: this.area.left + index, right: this.area.left + index };
  }

  /** Texts of the header cells. */
  get headings(): string[] {
    return this.columns.map((_column, index) => {
      const content = this.sheet.cells.get(this.area.top, this.area.left + index)?.content;
      return content === undefined ? "" : String(content);
    });
  }
}
