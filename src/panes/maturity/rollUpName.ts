import type { RollUpName, Snapshot } from "../../app/maturity/snapshots";
import { STANDARD_NAMES } from "../../core/catalog";
import { shownKey } from "./chartText";

/**
 * A roll-up of the history in words of the workbook.
 *
 * @example
 * rollUpText({ standard: "27001", by: "Theme", key: "People" }); //=> "ISO 27001 Theme People"
 */
export function rollUpText({ standard, by, key }: RollUpName): string {
  const { cell } = STANDARD_NAMES[standard];
  const isRepeated = key.toLowerCase().startsWith(by.toLowerCase());
  return [cell, ...(isRepeated ? [] : [by]), shownKey(key)].join(" ");
}

/** All roll-ups that snapshots have, each once, in the order of the first that has it. */
export function rollUpNames(snapshots: readonly Snapshot[]): readonly RollUpName[] {
  const byText = new Map<string, RollUpName>();
  for (const one of snapshots.flatMap(({ rollUps }) => rollUps)) {
    const text = rollUpText(one);
    if (!byText.has(text)) byText.set(text, one);
  }
  return [...byText.values()];
}
