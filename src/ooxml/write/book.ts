import { PackageParts } from "./packageParts";
import { SharedStrings } from "./sharedStrings";
import { StyleSheet } from "./style/styleSheet";

/** What the sheets of a workbook have in common while it is written. */
export class Book {
  readonly parts = new PackageParts();
  readonly styles = new StyleSheet();
  readonly strings = new SharedStrings();
  readonly #numbers = new Map<string, number>();

  /** The next number for a part of a kind, from 1. */
  nextNumber(kind: "sheet" | "table" | "drawing" | "chart" | "notes"): number {
    const number = (this.#numbers.get(kind) ?? 0) + 1;
    this.#numbers.set(kind, number);
    return number;
  }
}
