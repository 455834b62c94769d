import type { SheetPlan } from "./sheetPlan";

/**
 * Names of ours that the formulas, lists and formats of a sheet use, in lower case: its own ones
 * included. Links are left out: one that leads nowhere yet spoils no number.
 */
export function usedWords({ table, cells, rules = [], highlights = [] }: SheetPlan): Set<string> {
  const texts = [
    ...cells.map(({ formula }) => formula),
    ...highlights.map(({ when }) => when),
    ...(table?.columns.map(({ formula }) => formula) ?? []),
    ...(table?.highlights.map(({ when }) => when) ?? []),
    ...[...rules, ...(table?.columns ?? [])].map(({ accepts }) =>
      accepts !== undefined && "wordsOf" in accepts ? accepts.wordsOf : undefined,
    ),
  ];
  return new Set(
    texts.flatMap((text) => text?.match(/AB_\w+/g) ?? []).map((word) => word.toLowerCase()),
  );
}

/** Names that a sheet brings along, in lower case: its table and its names. */
export function givenWords({ table, names = [] }: SheetPlan): Set<string> {
  const words = [...(table === undefined ? [] : [table.name]), ...names.map(({ name }) => name)];
  return new Set(words.map((word) => word.toLowerCase()));
}
