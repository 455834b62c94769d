import type { Standard } from "../catalog";
import type { RiskInput } from "./riskCheck";

/** Ids of the controls of a standard's statement, in lower case. */
export function controlIds({ statements }: RiskInput, standard: Standard): ReadonlySet<string> {
  return new Set(statements[standard].map(({ control }) => control.trim().toLowerCase()));
}
