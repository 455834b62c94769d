import type { LintCode, LintFinding } from "../finding";
import { formulaFault } from "../formula/formulaFault";
import type { FormulaSite } from "../formula/formulaSite";

/** A table in brackets with an "@" as Excel shows it; files say [#This Row] instead. */
const SHOWN_FORM = /\[@/;

/** Formulas that no program can read, or that are written as Excel shows and not as files do. */
export function formulaSyntaxRules(sites: readonly FormulaSite[]): LintFinding[] {
  return sites.flatMap((site) => {
    const { formula, part, place } = site;
    const fault = siteFault(formula.trim());
    return fault === undefined ? [] : [{ code: fault[0], part, place, message: fault[1] }];
  });
}

function siteFault(formula: string): [LintCode, string] | undefined {
  if (formula === "") return ["formula-empty", "The formula is empty."];
  if (formula.startsWith("=")) {
    return ["formula-equals-sign", 'Formulas in files do not begin with "=".'];
  }
  // A text may hold "[@" without being a reference.
  if (SHOWN_FORM.test(formula.replace(/"[^"]*"/g, ""))) {
    return ["formula-this-row", `Files write Table[[#This Row],[Column]]: ${formula}`];
  }
  const fault = formulaFault(formula);
  return fault === undefined ? undefined : ["formula-syntax", `${fault}: ${formula}`];
}
