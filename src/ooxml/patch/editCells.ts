import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { blocked, damaged } from "../open/refusal";
import { scanPart } from "../open/scanPart";
import { cellReference, parseRange, rangeReference } from "../reference";
import type { CellRange } from "../spec/address";
import type { CellEdit, RowLooks } from "./cellEdit";
import { appendInto } from "./markupEdit";
import { RowEditor } from "./rowEditor";
import { SharedFormulas } from "./sharedFormulas";
import { Splices } from "./splices";

/**
 * Changes cells of a sheet in one pass. What is not named stays as it is, byte for byte.
 *
 * @param rowLooks - looks of rows that are not there yet, and heights
 * @throws PackageRefusal `blocked` for a cell that an array formula, a data table, a shared formula
 *   of other cells or a merged area holds together with others; `damaged`
 */
export function editCells(
  pkg: OpenedPackage,
  part: string,
  edits: readonly CellEdit[],
  rowLooks: RowLooks = new Map(),
): void {
  const xml = pkg.text(part);
  if (xml === undefined) throw new RangeError(`part: ${part}`);
  if (edits.length === 0) return;
  const editor = new SheetEditor(xml, edits, rowLooks);
  scanPart(xml, part, (scanner) => {
    editor.scan(scanner, part);
  });
  pkg.put(part, editor.finish());
}

class SheetEditor {
  readonly #xml: string;
  readonly #splices: Splices;
  readonly #byRow = new Map<number, Map<number, CellEdit>>();
  readonly #rows: RowEditor;
  readonly #shared = new SharedFormulas();
  #dimension: { range: CellRange; setRef: (ref: string) => void } | undefined;

  constructor(xml: string, edits: readonly CellEdit[], rowLooks: RowLooks) {
    this.#xml = xml;
    this.#splices = new Splices(xml);
    for (const edit of edits) {
      const row = this.#byRow.get(edit.row) ?? new Map<number, CellEdit>();
      this.#byRow.set(edit.row, row.set(edit.column, edit));
    }
    this.#rows = new RowEditor({
      splices: this.#splices,
      rowLooks,
      // Members of array and shared formulas may be anywhere: then every cell is looked at.
      looksAtAll: /\st\s*=\s*["'](?:array|shared|dataTable)["']/.test(xml),
      shared: this.#shared,
    });
  }

  scan(scanner: MarkupScanner, part: string): void {
    let hasData = false;
    while (scanner.next()) {
      if (scanner.kind === "close") continue;
      if (scanner.depth === 2) {
        if (scanner.is("dimension")) this.#takeDimension(scanner);
        else if (scanner.is("cols")) this.#rows.takeColumns(scanner);
        else if (scanner.is("sheetData")) {
          this.#editData(scanner);
          hasData = true;
        } else if (!scanner.is("mergeCells")) scanner.skip();
      } else if (scanner.depth === 3 && scanner.is("mergeCell")) {
        this.#refuseMerged(scanner.attribute("ref") ?? "");
      }
    }
    if (!hasData) throw damaged(`its part ${part} has no cells`);
  }

  finish(): string {
    this.#shared.refuseOrphans();
    this.#growDimension();
    return this.#splices.apply();
  }

  #editData(scanner: MarkupScanner): void {
    const { prefix, start, end } = scanner;
    const pending = [...this.#byRow].sort(([one], [other]) => one - other);
    if (scanner.kind === "empty") {
      const rows = pending.map(([row, edits]) => this.#rows.newRow(row, edits, prefix)).join("");
      const place = { name: "sheetData", prefix, start, openEnd: end, closeStart: end, end };
      appendInto(this.#xml, { ...place, isEmpty: true }, rows, this.#splices);
      return;
    }
    let last = 0;
    while (scanner.next() && scanner.kind !== "close") {
      const text = scanner.attribute("r");
      const row = text === undefined ? last + 1 : Number(text);
      last = row;
      while ((pending[0]?.[0] ?? Infinity) < row) this.#addRow(pending, scanner.start, prefix);
      const own = pending[0]?.[0] === row ? pending.shift()?.[1] : undefined;
      this.#rows.edit(scanner, row, own);
    }
    while (pending.length > 0) this.#addRow(pending, scanner.start, prefix);
  }

  #addRow(pending: [number, Map<number, CellEdit>][], at: number, prefix: string): void {
    const next = pending.shift();
    if (next !== undefined) this.#splices.insert(at, this.#rows.newRow(next[0], next[1], prefix));
  }

  #takeDimension(scanner: MarkupScanner): void {
    const range = parseRange(scanner.attribute("ref") ?? "");
    if (range === undefined) return;
    const found = scanner.attributes().find((one) => one.name === "ref");
    if (found === undefined) return;
    this.#dimension = {
      range,
      setRef: (ref) => {
        this.#splices.replace(found.valueStart, found.valueEnd, ref);
      },
    };
  }

  #growDimension(): void {
    if (this.#dimension === undefined) return;
    const { range, setRef } = this.#dimension;
    const grown = { ...range };
    for (const [row, edits] of this.#byRow) {
      for (const [column, { isRemoved }] of edits) {
        if (isRemoved === true) continue;
        grown.firstRow = Math.min(grown.firstRow, row);
        grown.lastRow = Math.max(grown.lastRow, row);
        grown.firstColumn = Math.min(grown.firstColumn, column);
        grown.lastColumn = Math.max(grown.lastColumn, column);
      }
    }
    if (rangeReference(grown) !== rangeReference(range)) setRef(rangeReference(grown));
  }

  #refuseMerged(reference: string): void {
    const range = parseRange(reference);
    if (range === undefined) return;
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      for (const column of this.#byRow.get(row)?.keys() ?? []) {
        const isInside = column >= range.firstColumn && column <= range.lastColumn;
        const isFirst = row === range.firstRow && column === range.firstColumn;
        if (!isInside || isFirst) continue;
        const at = cellReference({ row, column });
        throw blocked(
          `The cell ${at} is part of the merged cells ${reference}: unmerge them first.`,
        );
      }
    }
  }
}
