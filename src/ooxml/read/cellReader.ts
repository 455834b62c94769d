import type { KnownText, MarkupScanner } from "../markup/markupScanner";
import { readValue, UNREADABLE, type ValueContext } from "./cellValue";
import type { CellModel, FormulaKind } from "./cellModel";
import { readRichText } from "./readRichText";
import { readXstring } from "./xstring";

const FORMULA_KINDS: readonly string[] = [
  "shared",
  "array",
  "dataTable",
] satisfies readonly FormulaKind[];

/** The formula of a cell, and the pieces of its value as far as they have been met. */
interface Pieces {
  text: string | undefined;
  inline: string | undefined;
  formula: string | undefined;
  formulaKind: FormulaKind | undefined;
}

/**
 * The cell that the scanner is at; the scanner goes to its end.
 *
 * @returns undefined when its value or style cannot be read
 */
export function readCell(
  scanner: MarkupScanner,
  row: number,
  column: number,
  context: ValueContext,
): CellModel | undefined {
  const styleText = scanner.attribute("s");
  const type = scanner.attribute("t") ?? "n";
  const styleIndex = styleText === undefined ? 0 : Number(styleText);
  const { text, inline, formula, formulaKind } = readPieces(scanner, column, context);
  const value = readValue({ type, text, inline }, context);
  if (value === UNREADABLE || !Number.isInteger(styleIndex) || styleIndex < 0) return undefined;
  return { row, column, value, formula, formulaKind, styleIndex };
}

/** Whether a cell says anything, be it by its looks. */
export function isTelling({ value, formula, styleIndex }: CellModel): boolean {
  return value !== undefined || formula !== undefined || styleIndex !== 0;
}

function readPieces(
  scanner: MarkupScanner,
  column: number,
  { lastFormulas }: ValueContext,
): Pieces {
  const pieces: Pieces = {
    text: undefined,
    inline: undefined,
    formula: undefined,
    formulaKind: undefined,
  };
  if (scanner.kind === "empty") return pieces;
  const depth = scanner.depth;
  while (scanner.next()) {
    if (scanner.kind === "close") {
      if (scanner.depth === depth) break;
    } else if (scanner.is("v")) pieces.text = scanner.textContent();
    else if (scanner.is("f"))
      readFormula(scanner, pieces, (lastFormulas[column] ??= { markup: "", text: "" }));
    else if (scanner.is("is")) pieces.inline = readRichText(scanner);
    else scanner.skip();
  }
  return pieces;
}

function readFormula(scanner: MarkupScanner, pieces: Pieces, last: KnownText): void {
  const kind = scanner.attribute("t") ?? "";
  const isSpecial = (text: string): text is FormulaKind => FORMULA_KINDS.includes(text);
  pieces.formulaKind = isSpecial(kind) ? kind : "plain";
  pieces.formula = readXstring(scanner.textContent(last));
}
