import type { CellContent } from "../spec/sheetSpec";
import type { KnownText } from "../markup/markupScanner";
import { serialOf } from "./serialDate";
import { readXstring } from "./xstring";

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** What a file says about the value of a cell. */
export interface StoredValue {
  /** Attribute t; "n" when it is missing. */
  readonly type: string;
  /** Content of the value element; undefined when it is missing. */
  readonly text: string | undefined;
  /** Text of an inline string; undefined when there is none. */
  readonly inline: string | undefined;
}

/** What the values of a sheet refer to. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  /** Whether the workbook counts days from 1904; asked only when a day is written as text. */
  readonly date1904: () => boolean;
  /** The last formula of each column, by its number: most columns have the same in every row. */
  readonly lastFormulas: KnownText[];
}

/** A value that contradicts its type. */
export const UNREADABLE = Symbol("unreadable");

/** The value of a cell; undefined for a blank one, UNREADABLE for one that no program can read. */
export function readValue(
  { type, text, inline }: StoredValue,
  context: ValueContext,
): CellContent | undefined | typeof UNREADABLE {
  if (type === "inlineStr") return inline ?? textOrNothing(text);
  if (type === "str") return textOrNothing(text);
  if (text === undefined || text === "") return undefined;
  if (type === "n") return readNumber(text);
  if (type === "s") return readShared(text, context.sharedStrings);
  if (type === "b") return readTruth(text);
  if (type === "e") return { error: text };
  if (type === "d") return serialOf(text.trim(), context.date1904()) ?? UNREADABLE;
  return UNREADABLE;
}

function textOrNothing(text: string | undefined): string | undefined {
  return text === undefined ? undefined : readXstring(text);
}

function readNumber(text: string): number | typeof UNREADABLE {
  const digits = text.trim();
  const number = Number(digits);
  return NUMBER.test(digits) && Number.isFinite(number) ? number : UNREADABLE;
}

function readShared(text: string, sharedStrings: readonly string[]): string | typeof UNREADABLE {
  const index = readNumber(text);
  return (typeof index === "number" ? sharedStrings[index] : undefined) ?? UNREADABLE;
}

function readTruth(text: string): boolean | typeof UNREADABLE {
  const word = text.trim();
  if (word === "1" || word === "true") return true;
  return word === "0" || word === "false" ? false : UNREADABLE;
}
