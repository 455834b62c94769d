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
    return this.accepted(heading, (value) => {
      const text = cellText(value);
      const typed = text.toLowerCase();
      return (
        words.find((word) => word === text) ?? words.find((word) => word.toLowerCase() === typed)
      );
    });
  }

  /** Whether the cell holds an x. */
  tick(heading: string): boolean {
    return this.word(heading, ["x"]) !== undefined;
  }

  /** A whole number within bounds; text that looks like one is unreadable. */
  whole(heading: string, from: number, to: number): number | undefined {
    return this.number(heading, (value) => Number.isInteger(value) && value >= from && value <= to);
  }

  /** A number above 0. */
  positive(heading: string): number | undefined {
    return this.number(heading, (value) => value > 0 && value < Infinity);
  }

  /** The day that the cell's serial number stands for; text is unreadable. */
  day(heading: string): IsoDate | undefined {
    return this.accepted(heading, (value) =>
      typeof value === "number" ? fromSerial(value) : undefined,
    );
  }

  private number(heading: string, isAllowed: (value: number) => boolean): number | undefined {
    return this.accepted(heading, (value) =>
      typeof value === "number" && isAllowed(value) ? value : undefined,
    );
  }

  private accepted<T>(heading: string, read: (value: CellValue) => T | undefined): T | undefined {
    const value = this.row.get(heading);
    if (value === undefined || value === "") return undefined;
    const accepted = isCellError(value) ? undefined : read(value);
    if (accepted === undefined) this.refuse(heading, value);
    return accepted;
  }

  private refuse(heading: string, value: CellValue): void {
    this.refused ??= new Map();
    this.refused.set(heading, isCellError(value) ? value.error : cellText(value));
  }
}

/** Of most rows: thousands of them need no list each. */
const NONE: ReadonlyMap<string, string> = new Map();

/** Whether a text has nothing but spaces: what TRIM(x)="" says in a sheet. */
export function isBlank(text: string): boolean {
  return /^ *$/.test(text);
}
