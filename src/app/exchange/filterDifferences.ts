import type { ReadableDifference } from "./diffWorkbooks";

/** Parts of a difference that a list is narrowed by. */
export const DIFFERENCE_PARTS = ["table", "kind", "field", "owner"] as const;
export type DifferencePart = (typeof DIFFERENCE_PARTS)[number];

/** What a list of differences is narrowed to; "" takes all. */
export type DifferenceFilter = Readonly<Record<DifferencePart | "text", string>>;

/** A filter that takes everything. */
export const NO_FILTER: DifferenceFilter = { table: "", kind: "", field: "", owner: "", text: "" };

/** A word to narrow a list by, and how many differences have it. */
interface FilterChoice {
  readonly word: string;
  readonly count: number;
}

/** The differences that a filter takes; its text is looked for in all that is shown of one. */
export function filterDifferences(
  differences: readonly ReadableDifference[],
  filter: DifferenceFilter,
): readonly ReadableDifference[] {
  const text = filter.text.trim().toLowerCase();
  return differences.filter(
    (one) =>
      DIFFERENCE_PARTS.every((part) => filter[part] === "" || filter[part] === one[part]) &&
      (text === "" || textOf(one).includes(text)),
  );
}

function textOf({ record, field, before, after, cells }: ReadableDifference): string {
  const values = cells.flatMap((cell) => [cell.field, cell.value]);
  return [record, field, before, after, ...values].join("\n").toLowerCase();
}

/** The words that a part has, in the order in which they come, with how often; blanks left out. */
export function filterChoices(
  differences: readonly ReadableDifference[],
  part: DifferencePart,
): readonly FilterChoice[] {
  const counts = new Map<string, number>();
  for (const { [part]: word } of differences) {
    if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, count }));
}
