import type { CellRange } from "./address";

export interface TableColumnSpec {
  /** Equal to the text of the header cell, and unlike every other column, whatever the case. */
  readonly name: string;
  /** In file form, as in cells: `Table[[#This Row],[Level]]*2`. Each cell repeats it. */
  readonly calculatedFormula?: string | undefined;
}

/** A table with one header row and no totals row; its filter spans all of it. */
export interface TableSpec {
  readonly name: string;
  /** The header row and at least one row below it. */
  readonly range: CellRange;
  readonly columns: readonly TableColumnSpec[];
  readonly style: {
    /** A built-in style such as "TableStyleMedium2"; undefined is a table without looks. */
    readonly name?: string | undefined;
    /** Every second row is shaded. */
    readonly bandedRows: boolean;
  };
}
