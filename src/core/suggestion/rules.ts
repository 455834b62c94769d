import type { Standard } from "../catalog";
import { ADDITION_RULES } from "./additionRules";
import { EXCLUSION_RULES } from "./exclusionRules";
import { INCLUSION_RULES } from "./inclusionRules";
import type { SuggestionRule } from "./rule";

/**
 * All rules of the suggestions (practice): exclusions, inclusions, additions. Of the first two, the
 * first that applies to a control decides; all additions that apply to it count.
 */
export const SUGGESTION_RULES: readonly SuggestionRule[] = [
  ...EXCLUSION_RULES,
  ...INCLUSION_RULES,
  ...ADDITION_RULES,
];

const BY_CONTROL: Readonly<Record<Standard, ReadonlyMap<string, readonly SuggestionRule[]>>> = {
  "27001": byControl("27001"),
  "42001": byControl("42001"),
};

/** The rules that are about a control, in the order of the table; ids are compared exactly. */
export function rulesAbout(standard: Standard, control: string): readonly SuggestionRule[] {
  return BY_CONTROL[standard].get(control) ?? [];
}

function byControl(standard: Standard): ReadonlyMap<string, readonly SuggestionRule[]> {
  const found = new Map<string, SuggestionRule[]>();
  for (const rule of SUGGESTION_RULES.filter((one) => one.standard === standard)) {
    for (const control of rule.controls) {
      found.set(control, [...(found.get(control) ?? []), rule]);
    }
  }
  return found;
}
