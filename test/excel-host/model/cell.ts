/** An error that a cell shows, such as "#N/A". */
export class CellErrorValue {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

export type CellContent = string | number | boolean | CellErrorValue;

export const UNDERLINES = ["None", "Single", "Double"] as const;
export const EDGES = ["EdgeLeft", "EdgeTop", "EdgeRight", "EdgeBottom"] as const;
export const INNER_EDGES = ["InsideVertical", "InsideHorizontal"] as const;
export const DIAGONALS = ["DiagonalDown", "DiagonalUp"] as const;
export type Edge = (typeof EDGES)[number];

export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** How a cell looks; what is left out is Excel's own. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fill?: string | undefined;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
  readonly borders?: Readonly<Partial<Record<Edge, BorderLine>>>;
}

export interface Hyperlink {
  readonly address?: string | undefined;
  readonly documentReference?: string | undefined;
  readonly textToDisplay?: string | undefined;
  readonly screenTip?: string | undefined;
}

/** One cell. */
export interface Cell {
  /** What was typed; for a formula, its result when a test supplied it. */
  content?: CellContent | undefined;
  /** As Excel shows it, with "=". */
  formula?: string | undefined;
  /** Typed after an apostrophe. */
  isQuoted?: boolean;
  format: CellFormat;
  link?: Hyperlink | undefined;
}

/** Whether a cell holds anything beside looks. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.content !== undefined || cell.formula !== undefined);
}
