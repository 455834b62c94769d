import { STANDARDS, type Standard } from "../catalog";
import scenarios from "./data/scenarios.json";

/** A risk that many small companies have, in our own words, to start a register from (practice). */
export interface RiskScenario {
  /** Stable, such as "S-01", or "AI-01" for one about AI. It becomes the id of the risk. */
  readonly id: string;
  /** What brings it about, and what happens then; both without a stop at their ends. */
  readonly cause: string;
  readonly event: string;
  /** What it means for the company. */
  readonly organisation: string;
  /** For single people, and for society; left out where it is nothing beyond the company. */
  readonly individuals?: string;
  readonly society?: string;
  /** Letters of C, I and A with a space between: what is lost. */
  readonly lost: string;
  /** Suggestions, 1 to 5. */
  readonly likelihood: number;
  readonly impact: number;
  /** Controls that treat it; none for a standard that it does not concern. */
  readonly controls27001: readonly string[];
  readonly controls42001: readonly string[];
}

/** The library, those of information security first. */
export const RISK_SCENARIOS: readonly RiskScenario[] = scenarios;

/** The standards whose controls treat a scenario. */
export function standardsOf(scenario: RiskScenario): readonly Standard[] {
  return STANDARDS.filter((standard) => controlsIn(scenario, standard).length > 0);
}

/** Controls of a standard that treat a scenario. */
export function controlsIn(scenario: RiskScenario, standard: Standard): readonly string[] {
  return scenario[`controls${standard}`];
}

/** Cause and event as the text of a cell. */
export function scenarioText({ cause, event }: RiskScenario): string {
  return `${cause}: ${event}.`;
}
