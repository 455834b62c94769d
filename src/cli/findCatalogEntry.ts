import { distance } from "fastest-levenshtein";
import {
  clausesOf,
  controlsOf,
  STANDARD_NAMES,
  STANDARDS,
  type Clause,
  type Control,
  type Standard,
} from "../core/catalog";
import { UsageError } from "./usageError";

/** A control or a clause. */
export type CatalogEntry =
  | { readonly kind: "control"; readonly entry: Control }
  | { readonly kind: "clause"; readonly entry: Clause };

/**
 * The control or clause of an id as people type it: "A.5.10", "a.5.10", "5.10", "Clause 4.1",
 * "4.1". A number that is both a clause and a control names the clause.
 *
 * @param standards - where to look
 * @throws UsageError when nothing has that id (with the nearest one), or both standards have it
 */
export function findCatalogEntry(standards: readonly Standard[], id: string): CatalogEntry {
  const found = standards.flatMap((standard) => entryIn(standard, id) ?? []);
  const [first, second] = found;
  if (first === undefined) throw unknownId(standards, id);
  if (second !== undefined) throw ambiguousId(first, second);
  return first;
}

/**
 * The standard that a word such as "27001" names.
 *
 * @throws UsageError when it names neither
 */
export function standardOption(word: string): Standard {
  const standard = STANDARDS.find((one) => one === word);
  if (standard !== undefined) return standard;
  throw new UsageError(
    "unknown-standard",
    `The standards are ${STANDARDS.join(" and ")}, not "${word}".`,
  );
}

function entryIn(standard: Standard, typed: string): CatalogEntry | undefined {
  const id = typed
    .trim()
    .toUpperCase()
    .replace(/^CLAUSE\s+/, "");
  const clause = clausesOf(standard).find((one) => one.id === id);
  if (clause !== undefined) return { kind: "clause", entry: clause };
  const control = controlsOf(standard).find((one) => one.id === id || one.id === `A.${id}`);
  return control && { kind: "control", entry: control };
}

function unknownId(standards: readonly Standard[], id: string): UsageError {
  const ids = standards.flatMap((standard) =>
    [...controlsOf(standard), ...clausesOf(standard)].map((one) => one.id),
  );
  const where = standards.map((standard) => STANDARD_NAMES[standard].full).join(" or ");
  const nearest = nearestId(id.toUpperCase(), ids);
  return new UsageError(
    "unknown-control",
    `${where} has no control or clause "${id}"; the nearest is ${nearest}.`,
    { place: id },
  );
}

function ambiguousId(first: CatalogEntry, second: CatalogEntry): UsageError {
  const named = [first, second]
    .map(({ entry }) => `${entry.standard} ${entry.id} "${entry.title}"`)
    .join(" and ");
  const message = `Both standards have it: ${named}. Name the standard too.`;
  return new UsageError("ambiguous-control", message, { place: first.entry.id });
}

/** Of the ids that are the fewest typing errors away: in the same theme, and close by number. */
function nearestId(typed: string, ids: readonly string[]): string {
  const [theme, number] = splitId(typed);
  const badness = (id: string): [number, number, number] => {
    const [otherTheme, otherNumber] = splitId(id);
    return [distance(typed, id), theme === otherTheme ? 0 : 1, Math.abs(number - otherNumber) || 0];
  };
  const ranked = ids.map((id) => ({ id, badness: badness(id) }));
  ranked.sort((a, b) => compareInOrder(a.badness, b.badness));
  return ranked[0]?.id ?? "";
}

function splitId(id: string): [string, number] {
  const dot = id.lastIndexOf(".");
  return [id.slice(0, dot), Number(id.slice(dot + 1))];
}

function compareInOrder(a: readonly number[], b: readonly number[]): number {
  return (
    a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0
  );
}
