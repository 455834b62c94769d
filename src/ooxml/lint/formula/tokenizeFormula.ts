import { parseCell } from "../../reference";
import type { FormulaToken, TokenizedFormula } from "./formulaToken";

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/** In the order in which they are tried. */
const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["space", /\s+/uy],
  ["string", /"(?:[^"]|"")*"/uy],
  ["sheet", /'(?:[^']|'')+'!/uy],
  ["error", /#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)/uy],
  ["reference", /\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.[(!])/iuy],
  ["reference", /\$?\d+:\$?\d+/uy],
  ["reference", /\$?[A-Z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_.[(!])/iuy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/iuy],
  ["boolean", /(?:TRUE|FALSE)(?![\p{L}\p{N}_.[(!])/iuy],
  ["function", new RegExp(String.raw`${WORD}(?=\()`, "uy")],
  ["sheet", new RegExp(`${WORD}!`, "uy")],
  ["table", new RegExp(String.raw`${WORD}(?=\[)`, "uy")],
  ["name", new RegExp(WORD, "uy")],
  ["operator", /<=|>=|<>|[-+*/^&=<>]/uy],
  ["percent", /%/uy],
  ["colon", /:/uy],
  ["open", /[({]/uy],
  ["close", /[)}]/uy],
  ["separator", /[,;]/uy],
];

/** Cuts a formula in file form (English, no "=") into its pieces, spaces included. */
export function tokenizeFormula(formula: string): TokenizedFormula {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if (token === undefined) {
      const fault = `"${formula.slice(at, at + 20)}" begins with nothing that a formula may have`;
      return { tokens, fault };
    }
    if (token.kind === "table" && token.brackets === undefined) {
      return { tokens, fault: `a bracket after ${token.text} is not closed` };
    }
    tokens.push(token);
    at += token.text.length + (token.brackets?.length ?? 0);
  }
  return { tokens, fault: undefined };
}

function tokenAt(formula: string, at: number): FormulaToken | undefined {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(formula) ?? [];
    if (text === undefined) continue;
    if (kind !== "table") return { kind: isBeyondSheet(kind, text) ? "name" : kind, text };
    const brackets = bracketsAt(formula, at + text.length);
    return brackets === undefined ? { kind, text } : { kind, text, brackets };
  }
  return undefined;
}

/** "XFE1" lies to the right of the last column, so Excel takes it for a name. */
function isBeyondSheet(kind: FormulaToken["kind"], text: string): boolean {
  return kind === "reference" && !text.includes(":") && parseCell(text) === undefined;
}

/** What stands in balanced brackets; an apostrophe takes its meaning from the next character. */
function bracketsAt(formula: string, start: number): string | undefined {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === "[") depth += 1;
    else if (character === "]") depth -= 1;
    if (depth === 0) return formula.slice(start, at + 1);
  }
  return undefined;
}
