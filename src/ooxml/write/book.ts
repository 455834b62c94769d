import { PackageParts } from "./packageParts";
import { SharedStrings } from "./sharedStrings";
import { StyleSheet, type StyleBase } from "./style/styleSheet";

/** Kinds of parts that are numbered. */
export const NUMBERED_KINDS = ["sheet", "table", "drawing", "chart", "notes"] as const;
export type NumberedKind = (typeof NUMBERED_KINDS)[number];

/** What there is already in a workbook that sheets are added to. */
export interface BookBase {
  readonly styles: StyleBase;
  /** How many shared texts. */
  readonly strings: number;
  /** The highest number of each kind of part. */
  readonly numbers: Readonly<Record<NumberedKind, number>>;
}

/** What the sheets of a workbook have in common while it is written. */
export class Book {
  readonly parts = new PackageParts();
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly formulas = new Map<string, string>();
  readonly #numbers: Map<string, number>;

  /** @param base - what the sheets are added to; a workbook of its own when left out */
  constructor(base?: BookBase) {
    this.styles = new StyleSheet(base?.styles);
    this.strings = new SharedStrings(base?.strings);
    this.#numbers = new Map(Object.entries(base?.numbers ?? {}));
  }

  /** The next number for a part of a kind, from 1. */
  nextNumber(kind: NumberedKind): number {
    const number = (this.#numbers.get(kind) ?? 0) + 1;
    this.#numbers.set(kind, number);
    return number;
  }
}
