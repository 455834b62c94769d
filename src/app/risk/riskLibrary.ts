import { findControl, THEMES, type Theme } from "../../core/catalog";
import { RISK_SCENARIOS, scenarioText, type RiskScenario } from "../../core/risk";
import { tableOf, type WorkbookState } from "../../core/workbook";
import { isPresent, presentScenarios } from "./planAddRisks";
import { recordsOf } from "../readContext";

/** What the scenarios of the library are about: AI, or the theme of the control named first. */
export const LIBRARY_THEMES = [...THEMES, "ai"] as const;
export type LibraryTheme = Theme | "ai";

/** A scenario of the library, and whether the register has it. */
export interface LibraryEntry {
  readonly scenario: RiskScenario;
  readonly text: string;
  readonly theme: LibraryTheme;
  readonly isThere: boolean;
}

/** The library as it stands beside a register. */
export function riskLibrary(state: WorkbookState): readonly LibraryEntry[] {
  const table = tableOf(state, "AB_Risks");
  const present = presentScenarios(table === undefined ? [] : recordsOf(table));
  return RISK_SCENARIOS.map((scenario) => ({
    ...{ scenario, text: scenarioText(scenario), theme: themeOf(scenario) },
    isThere: isPresent(present, scenario),
  }));
}

/** The entries of a theme, undefined for all, whose id, text or controls have all words of a search. */
export function searchLibrary(
  library: readonly LibraryEntry[],
  theme: LibraryTheme | undefined,
  query: string,
): readonly LibraryEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return library.filter((entry) => {
    if (theme !== undefined && entry.theme !== theme) return false;
    const { id, organisation, controls27001, controls42001 } = entry.scenario;
    const hay = [id, entry.text, organisation, ...controls27001, ...controls42001];
    const text = hay.join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function themeOf({ id, controls27001 }: RiskScenario): LibraryTheme {
  if (id.startsWith("AI-")) return "ai";
  const [first = ""] = controls27001;
  return findControl("27001", first)?.theme ?? "organizational";
}
