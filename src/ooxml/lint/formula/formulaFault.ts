import type { FormulaToken } from "./formulaToken";
import { tokenizeFormula } from "./tokenizeFormula";

const OPERANDS: ReadonlySet<FormulaToken["kind"]> = new Set([
  "string",
  "number",
  "boolean",
  "error",
  "table",
  "reference",
  "name",
] as const);

const PAIRS: Readonly<Record<string, string>> = { ")": "(", "}": "{" };

/**
 * What is wrong with the grammar of a formula; undefined when nothing is.
 *
 * It knows pieces, brackets and the places of operands, not the number of a function's arguments.
 */
export function formulaFault(formula: string): string | undefined {
  const { tokens, fault } = tokenizeFormula(formula);
  if (fault !== undefined) return fault;
  const pieces = tokens.filter(({ kind }) => kind !== "space");
  return bracketFault(pieces) ?? orderFault(pieces);
}

function bracketFault(tokens: readonly FormulaToken[]): string | undefined {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === "open") open.push(text);
    if (kind === "close" && open.pop() !== PAIRS[text]) return `"${text}" closes nothing`;
    if (text === ";" && open.at(-1) !== "{") return '";" separates nothing: arguments take ","';
  }
  const left = open.pop();
  return left === undefined ? undefined : `"${left}" is not closed`;
}

/** Operands and operators take turns; a function may have empty arguments. */
function orderFault(tokens: readonly FormulaToken[]): string | undefined {
  let previous: FormulaToken | undefined;
  for (const token of tokens) {
    const fault = pairFault(previous, token);
    if (fault !== undefined) return fault;
    previous = token;
  }
  return previous === undefined || endsOperand(previous)
    ? undefined
    : `ends after "${previous.text}"`;
}

function pairFault(previous: FormulaToken | undefined, token: FormulaToken): string | undefined {
  const isAfterOperand = previous !== undefined && endsOperand(previous);
  const pair = `"${token.text}" after "${previous?.text ?? ""}"`;
  switch (token.kind) {
    case "operator":
      return isAfterOperand || "+-".includes(token.text) ? undefined : pair;
    case "percent":
    case "colon":
      return isAfterOperand ? undefined : pair;
    case "close":
    case "separator":
      return isAfterOperand || mayBeEmptyAfter(previous) ? undefined : pair;
    default:
      return isAfterOperand ? pair : undefined;
  }
}

function endsOperand({ kind }: FormulaToken): boolean {
  return OPERANDS.has(kind) || kind === "close" || kind === "percent";
}

function mayBeEmptyAfter(previous: FormulaToken | undefined): boolean {
  return previous?.kind === "open" || previous?.kind === "separator";
}
