/** A piece of a formula. `text` is as written; a table also has what follows it in brackets. */
export interface FormulaToken {
  readonly kind:
    | "space"
    /** "text" with its quotes. */
    | "string"
    | "number"
    | "boolean"
    /** "#N/A" and its like. */
    | "error"
    /** Name of a function; its parenthesis is the next token. */
    | "function"
    /** A sheet, with the "!" that follows it. */
    | "sheet"
    /** A table name; `brackets` says which part of the table. */
    | "table"
    /** Cells, whole columns or whole rows. */
    | "reference"
    /** A defined name, or a table without brackets. */
    | "name"
    /** Between two operands, or before one. */
    | "operator"
    | "percent"
    | "colon"
    | "open"
    | "close"
    /** A comma; inside braces a semicolon too. */
    | "separator";
  readonly text: string;
  readonly brackets?: string;
}

/** The tokens up to the first fault, and what is wrong there. */
export interface TokenizedFormula {
  readonly tokens: readonly FormulaToken[];
  readonly fault: string | undefined;
}
