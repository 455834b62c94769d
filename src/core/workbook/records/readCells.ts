import { fromSerial, type IsoDate } from "../../day";
import { cellText, isCellError, type CellValue, type Row } from "../cell";

/**
 * Reads the cells of one row, and remembers those that hold none of what their column allows: such a
 * cell counts as blank everywhere and is reported as SOA018.
 */
export class RowReader {
  private refused: Map<string, string> | undefined;

  constructor(private readonly row: Row) {}

  /** Cells that were read and could not be understood, by heading, as they are shown. */
  get unreadable(): ReadonlyMap<string, string> {
    return this.refused ?? NONE;
  }

  /** Text as it stands; "" for an empty cell and for an error, which is unreadable. */
  text(heading: string): string {
    const value = this.row.get(heading);
    if (isCellError(value)) this.refuse(heading, value);
    return cellText(value);
  }

  /** The word of the list, in any case; undefined when the cell is empty or unreadable. */
  word<Word extends string>(heading: string, words: readonly Word[]): Word | undefined {
    const value = this.row.get(heading);
    if (isNothing(value)) return undefined;
    const typed = cellText(value).toLowerCase();
    return this.accepted(
      heading,
      value,
      words.find((word) => word === value || word.toLowerCase() === typed),
    );
  }

  /** Whether the cell holds an x. */
  tick(heading: string): boolean {
    return this.word(heading, ["x"]) !== undefined;
  }

  /** A whole number within bounds; text that looks like one is unreadable. */
  whole(heading: string, from: number, to: number): number | undefined {
    const value = this.row.get(heading);
    const isWhole = typeof value === "number" && Number.isInteger(value);
    return this.accepted(
      heading,
      value,
      isWhole && value >= from && value <= to ? value : undefined,
    );
  }

  /** A number above 0. */
  positive(heading: string): number | undefined {
    const value = this.row.get(heading);
    const isPositive = typeof value === "number" && value > 0 && value < Infinity;
    return this.accepted(heading, value, isPositive ? value : undefined);
  }

  /** The day that the cell's serial number stands for; text is unreadable. */
  day(heading: string): IsoDate | undefined {
    const value = this.row.get(heading);
    return this.accepted(heading, value, typeof value === "number" ? fromSerial(value) : undefined);
  }

  /** What was read of a cell; one that is neither empty nor read is unreadable. */
  private accepted<T>(heading: string, value: CellValue, read: T | undefined): T | undefined {
    if (read === undefined && !isNothing(value)) this.refuse(heading, value);
    return read;
  }

  private refuse(heading: string, value: CellValue): void {
    this.refused ??= new Map();
    this.refused.set(heading, isCellError(value) ? value.error : cellText(value));
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

function isNothing(value: CellValue): boolean {
  return value === undefined || value === "";
}

/** Whether a text has nothing but spaces: what TRIM(x)="" says in a sheet. */
export function isBlank(text: string): boolean {
  return /^ *$/.test(text);
}
