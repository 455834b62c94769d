import type { CellValue } from "../workbook";
import { isSameValue, plain } from "./exchangeTable";

/** What is known of a cell when two copies are merged. */
export interface CellSides {
  readonly base: CellValue;
  readonly ours: CellValue;
  readonly theirs: CellValue;
}

/** Why a cell is asked about. */
type CellConflict = "changed" | "emptied" | "no base";

/** A merged cell; conflict is undefined when nobody needs to be asked. */
export interface MergedCell {
  readonly value: CellValue;
  readonly conflict: CellConflict | undefined;
}

/** What the cell of a column can be. */
export interface CellRules {
  /** Whether a value is what stands there before anybody types: blank, or an initial value. */
  readonly isDefault: (value: CellValue) => boolean;
  /** Whether the cell takes free text, to which two people can add. */
  readonly isProse: boolean;
}

const certain = (value: CellValue): MergedCell => ({ value, conflict: undefined });

/**
 * Merges one cell. What one side typed wins over what nobody touched; texts that both sides added to
 * have both additions, each line once. A default never beats a typed value: that is asked as
 * "emptied", and what two sides typed differently as "changed", with the base left as it was. The
 * result is the same when the sides change places.
 */
export function mergeCell({ base, ours, theirs }: CellSides, rules: CellRules): MergedCell {
  const { isDefault, isProse } = rules;
  if (isSameValue(ours, theirs)) return certain(ours);
  const typed = [ours, theirs].filter((value) => !isDefault(value));
  const [only] = typed;
  if (typed.length === 1) {
    const emptied = isDefault(ours) ? ours : theirs;
    const isEmptied = !isSameValue(emptied, base) && !isDefault(base);
    return { value: only, conflict: isEmptied ? "emptied" : undefined };
  }
  if (isSameValue(ours, base)) return certain(theirs);
  if (isSameValue(theirs, base)) return certain(ours);
  const appended = isProse ? appendedTexts(base, ours, theirs) : undefined;
  return appended === undefined ? { value: base, conflict: "changed" } : certain(appended);
}

/**
 * Merges one cell of two copies whose common origin is not known: every difference is asked, and a
 * typed value stands against a default until somebody answers.
 */
export function mergeCellWithoutBase({ ours, theirs }: CellSides, rules: CellRules): MergedCell {
  if (isSameValue(ours, theirs)) return certain(ours);
  const typed = [ours, theirs].filter((value) => !rules.isDefault(value));
  return { value: typed.length === 1 ? typed[0] : undefined, conflict: "no base" };
}

/** The base with the lines that both sides put below it; undefined when they did something else. */
function appendedTexts(base: CellValue, ours: CellValue, theirs: CellValue): string | undefined {
  if (typeof base !== "string" || base.trim() === "") return undefined;
  const start = `${plain(base)}\n`;
  const additions = [ours, theirs].map((value) =>
    typeof value === "string" && plain(value).startsWith(start)
      ? plain(value).slice(start.length)
      : undefined,
  );
  const [first, second] = additions.filter((text) => text !== undefined).sort();
  if (first === undefined || second === undefined) return undefined;
  const known = new Set(first.split("\n"));
  const more = second.split("\n").filter((line) => !known.has(line));
  return [start + first, ...more].join("\n");
}
