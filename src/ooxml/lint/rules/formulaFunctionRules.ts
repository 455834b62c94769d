import type { LintCode, LintFinding } from "../finding";
import { PLAIN_FUNCTIONS, PREFIXED_FUNCTIONS, VOLATILE_FUNCTIONS } from "../formula/functionNames";
import type { FormulaSite } from "../formula/formulaSite";
import { tokenizeFormula } from "../formula/tokenizeFormula";

const PREFIX = "_XLFN.";

/** Functions that some program of our users lacks, or that are computed again at every change. */
export function formulaFunctionRules(sites: readonly FormulaSite[]): LintFinding[] {
  const findings: LintFinding[] = [];
  let todays = 0;
  for (const { formula, part, place } of sites) {
    for (const { kind, text } of tokenizeFormula(formula).tokens) {
      if (kind !== "function") continue;
      const name = text.toUpperCase();
      if (name === "TODAY") {
        todays += 1;
        if (todays === 1) continue;
      }
      const fault = functionFault(name);
      if (fault !== undefined) findings.push({ code: fault[0], part, place, message: fault[1] });
    }
  }
  return findings;
}

function functionFault(name: string): [LintCode, string] | undefined {
  const isPrefixed = name.startsWith(PREFIX);
  const bare = isPrefixed ? name.slice(PREFIX.length) : name;
  if (VOLATILE_FUNCTIONS.has(bare)) {
    return ["formula-volatile", `${bare} is computed again at every change; one TODAY is enough.`];
  }
  if (PREFIXED_FUNCTIONS.has(bare)) {
    return isPrefixed ? undefined : ["formula-prefix", `Files name ${bare} as _xlfn.${bare}.`];
  }
  if (!PLAIN_FUNCTIONS.has(bare)) {
    return ["formula-function", `Not every supported program knows the function ${bare}.`];
  }
  return isPrefixed ? ["formula-prefix", `Files name ${bare} without _xlfn.`] : undefined;
}
