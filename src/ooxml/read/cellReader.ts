import { decodeCharacters } from "../markup/characterData";
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

/** A cell as most programs write it: its reference, style, type, formula and value. */
export const PLAIN_CELL =
  /<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,9})")?(?: t="([a-z]{1,3})")?(?:\/>|>(?:<f>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?<\/c>)/y;

/** As `readCell`, for the groups of a plain cell. */
export function readPlainCell(
  [, , style = "0", type = "n", formulaMarkup, valueMarkup]: readonly (string | undefined)[],
  row: number,
  column: number,
  context: ValueContext,
): CellModel | undefined {
  const text = valueMarkup === undefined ? undefined : decoded(valueMarkup);
  const value = readValue({ type, text, inline: undefined }, context);
  if (value === UNREADABLE) return undefined;
  const styleIndex = Number(style);
  if (formulaMarkup === undefined) {
    return { row, column, value, formula: undefined, formulaKind: undefined, styleIndex };
  }
  const last = (context.lastFormulas[column] ??= { markup: "", text: "" });
  if (last.markup !== formulaMarkup) {
    last.markup = formulaMarkup;
    last.text = decoded(formulaMarkup);
  }
  const formula = readXstring(last.text);
  return { row, column, value, formula, formulaKind: "plain", styleIndex };
}

function decoded(markup: string): string {
  return decodeCharacters(markup, 0, markup.length);
}

/** Whether a cell says anything, be it by its looks where these count. */
export function isTelling(cell: CellModel, looksCount: boolean): boolean {
  const { value, formula, styleIndex } = cell;
  return value !== undefined || formula !== undefined || (looksCount && styleIndex !== 0);
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
