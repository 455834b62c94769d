import type { MarkupScanner } from "../markup/markupScanner";
import { columnOf } from "../read/columnOf";
import type { CellEdit, RowLooks } from "./cellEdit";
import { cellMarkup, keptAttributes, newAttributes } from "./cellMarkup";
import { appendInto, setAttribute } from "./markupEdit";
import type { FormulaAttributes, SharedFormulas } from "./sharedFormulas";
import type { Splices } from "./splices";

interface Task {
  readonly splices: Splices;
  readonly rowLooks: RowLooks;
  /** Whether cells that are not edited matter, too. */
  readonly looksAtAll: boolean;
  readonly shared: SharedFormulas;
}

type RowEdits = ReadonlyMap<number, CellEdit>;

/** Edits the rows of one sheet, one after the other. */
export class RowEditor {
  readonly #task: Task;
  readonly #columnStyles: { first: number; last: number; style: number }[] = [];

  constructor(task: Task) {
    this.#task = task;
  }

  /** Takes in the looks that columns give to new cells: the scanner is at `cols`. */
  takeColumns(scanner: MarkupScanner): void {
    if (scanner.kind === "empty") return;
    const depth = scanner.depth;
    while (scanner.next() && !(scanner.kind === "close" && scanner.depth === depth)) {
      if (!scanner.opens("col")) continue;
      const [first, last, style] = ["min", "max", "style"].map((name) =>
        Number(scanner.attribute(name) ?? 0),
      ) as [number, number, number];
      if (style !== 0) this.#columnStyles.push({ first, last, style });
    }
  }

  /** A row that was not there. */
  newRow(row: number, edits: RowEdits, prefix: string): string {
    const cells = ascending(edits).map((edit) => this.#newCell(edit, prefix, 0));
    const { attributes = "", height } = this.#task.rowLooks.get(row) ?? {};
    const fitted = height === undefined ? "" : ` ht="${String(height)}"`;
    return `<${prefix}row r="${String(row)}"${attributes}${fitted}>${cells.join("")}</${prefix}row>`;
  }

  /** Edits the row that the scanner is at, and goes to its end. */
  edit(scanner: MarkupScanner, row: number, edits: RowEdits | undefined): void {
    if (edits === undefined && !this.#task.looksAtAll) {
      scanner.skip();
      return;
    }
    const { splices } = this.#task;
    const { prefix, start, end } = scanner;
    const style =
      scanner.attribute("customFormat") === "1" ? Number(scanner.attribute("s") ?? 0) : 0;
    const pending = edits === undefined ? [] : ascending(edits);
    if (pending.length > 0) {
      setAttribute(scanner, "spans", undefined, splices);
      this.#fit(scanner, row);
    }
    if (scanner.kind === "empty") {
      const cells = pending.map((edit) => this.#newCell(edit, prefix, style)).join("");
      const place = { name: "row", prefix, start, openEnd: end, closeStart: end, end };
      if (cells !== "") appendInto(scanner.text, { ...place, isEmpty: true }, cells, splices);
      return;
    }
    let last = 0;
    while (scanner.next() && scanner.kind !== "close") {
      const reference = scanner.attribute("r");
      const column =
        reference === undefined ? last + 1 : (columnOf(reference, String(row)) ?? last + 1);
      last = column;
      const before = takeWhile(pending, (edit) => edit.column < column);
      for (const edit of before) splices.insert(scanner.start, this.#newCell(edit, prefix, style));
      const own = pending[0]?.column === column ? pending.shift() : undefined;
      this.#editCell(scanner, { row, column }, own);
    }
    for (const edit of pending) splices.insert(scanner.start, this.#newCell(edit, prefix, style));
  }

  /** Makes the row that the scanner is at as high as its new texts. */
  #fit(scanner: MarkupScanner, row: number): void {
    const look = this.#task.rowLooks.get(row);
    if (look === undefined || hasFixedHeight(scanner)) return;
    setAttribute(scanner, "ht", look.height?.toString(), this.#task.splices);
  }

  #newCell(edit: CellEdit, prefix: string, rowStyle: number): string {
    if (edit.isRemoved === true || edit.keepsFormula === true) return "";
    this.#task.shared.edited(edit);
    const style = edit.style ?? (rowStyle === 0 ? this.#columnStyle(edit.column) : rowStyle);
    return cellMarkup(edit, prefix, newAttributes(edit, style), "");
  }

  #columnStyle(column: number): number {
    return (
      this.#columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0
    );
  }

  #editCell(
    scanner: MarkupScanner,
    cell: { readonly row: number; readonly column: number },
    edit: CellEdit | undefined,
  ): void {
    const { splices, shared, looksAtAll } = this.#task;
    if (edit === undefined && !looksAtAll) {
      scanner.skip();
      return;
    }
    const { prefix, start } = scanner;
    const attributes = edit && keptAttributes(scanner, edit);
    const formula = readFormula(scanner);
    const isOverwritten = edit !== undefined && edit.keepsFormula !== true;
    if (formula !== undefined) shared.meet(cell, formula, isOverwritten);
    if (edit === undefined || (edit.keepsFormula === true && formula === undefined)) return;
    if (isOverwritten) shared.edited(cell);
    const kept = edit.keepsFormula === true ? (formula?.markup ?? "") : "";
    const markup = cellMarkup(edit, prefix, attributes ?? "", kept);
    if (markup !== scanner.text.slice(start, scanner.end)) {
      splices.replace(start, scanner.end, markup);
    }
  }
}

/** Whether somebody has fixed the height of the row that the scanner is at. */
export function hasFixedHeight(scanner: MarkupScanner): boolean {
  return ["1", "true"].includes(scanner.attribute("customHeight") ?? "");
}

/** The formula of the cell that the scanner is at; the scanner goes to the cell's end. */
function readFormula(
  scanner: MarkupScanner,
): (FormulaAttributes & { readonly markup: string }) | undefined {
  if (scanner.kind === "empty") return undefined;
  const depth = scanner.depth;
  let found: (FormulaAttributes & { readonly markup: string }) | undefined;
  while (scanner.next() && !(scanner.kind === "close" && scanner.depth === depth)) {
    if (scanner.opens("f")) {
      const { start } = scanner;
      const [type, index, reference] = ["t", "si", "ref"].map((name) => scanner.attribute(name));
      scanner.skip();
      found = { type, index, reference, markup: scanner.text.slice(start, scanner.end) };
    } else scanner.skip();
  }
  return found;
}

function ascending(edits: RowEdits): CellEdit[] {
  return [...edits.values()].sort((one, other) => one.column - other.column);
}

function takeWhile<T>(list: T[], test: (one: T) => boolean): T[] {
  const count = list.findIndex((one) => !test(one));
  return list.splice(0, count < 0 ? list.length : count);
}
