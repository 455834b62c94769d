import { invalidArgument } from "../wire/hostError";
import { CellErrorValue, type CellContent } from "./cell";
import { parseTypedDate } from "./typedDate";

/** Longest text of a cell. [cell-text-limit] */
export const LONGEST_TEXT = 32_767;

/** What a cell holds after something was typed into it. */
export interface Entry {
  readonly content?: CellContent;
  /** With "=". */
  readonly formula?: string;
  readonly isQuoted?: boolean;
  /** Number format that Excel chooses for a cell that has none. */
  readonly numberFormat?: string;
}

export interface EntryContext {
  readonly numberFormat: string;
  /** Year of days typed without one. */
  readonly year: number;
  readonly is1904: boolean;
}

/**
 * What Excel makes of a value that is written, as if it were typed on an en-US keyboard
 * [typed-values]. "" gives an empty entry.
 */
export function toEntry(value: unknown, context: EntryContext): Entry {
  if (typeof value === "boolean") return { content: value };
  if (typeof value === "number") return numberEntry(value, context);
  if (typeof value !== "string") throw invalidArgument();
  if (value.length > LONGEST_TEXT) throw invalidArgument(); // [cell-text-limit]
  if (value === "") return {};
  if (value.startsWith("'")) return { content: value.slice(1), isQuoted: true }; // [typed-apostrophe]
  if (context.numberFormat === "@") return { content: value }; // [text-format]
  return typedFormula(value) ?? typedContent(value, context);
}

function numberEntry(value: number, { numberFormat }: EntryContext): Entry {
  if (!Number.isFinite(value)) throw invalidArgument();
  return { content: numberFormat === "@" ? String(value) : value }; // [number-into-text]
}

/** [leading-sign] "=", "+", "-" and "@" begin a formula, unless a number follows a sign. */
function typedFormula(text: string): Entry | undefined {
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  if (text.startsWith("@")) {
    if (/^@[A-Za-z_][\w.]*\(/.test(text)) return { formula: `=${text.slice(1)}` };
    throw invalidArgument();
  }
  if (!/^[+-]./s.test(text) || asNumber(text) !== undefined) return undefined;
  return { formula: `=${text}` };
}

function typedContent(text: string, { year, is1904 }: EntryContext): Entry {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { content: trimmed.toUpperCase() === "TRUE" };
  if (ERRORS.has(trimmed.toUpperCase())) {
    return { content: new CellErrorValue(trimmed.toUpperCase()) };
  }
  const number = asNumber(trimmed);
  if (number !== undefined) return number;
  return parseTypedDate(trimmed, year, is1904) ?? { content: text };
}

const ERRORS = new Set(["#N/A", "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!"]);

function asNumber(text: string): { content: number; numberFormat?: string } | undefined {
  const [, sign, body, percent] =
    /^([+-]?|\(?)\$?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?)(%?)\)?$/.exec(text) ??
    [];
  if (body === undefined || !/\d/.test(body)) return undefined;
  const size = Number(body.replaceAll(",", ""));
  if (!Number.isFinite(size)) return undefined;
  const isNegative = sign === "-" || sign === "(";
  const value = (isNegative ? -size : size) / (percent === "%" ? 100 : 1);
  return percent === "%" ? { content: value, numberFormat: "0%" } : { content: value };
}
