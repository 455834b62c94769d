import type { LintFinding } from "./finding";
import { formulaSites } from "./formula/formulaSite";
import { Directory } from "./model/directory";
import { readPackage } from "./model/packageModel";
import { cellRules } from "./rules/cellRules";
import { formulaFunctionRules } from "./rules/formulaFunctionRules";
import { formulaReferenceRules } from "./rules/formulaReferenceRules";
import { formulaSyntaxRules } from "./rules/formulaSyntaxRules";
import { linkRules } from "./rules/linkRules";
import { looksRules } from "./rules/looksRules";
import { nameRules } from "./rules/nameRules";
import { noteRules } from "./rules/noteRules";
import { overlapRules } from "./rules/overlapRules";
import { packageRules } from "./rules/packageRules";
import { sheetNameRules } from "./rules/sheetNameRules";
import { tableRules } from "./rules/tableRules";

/**
 * What schema validators let pass and Excel does not: it repairs such a file, refuses it or shows
 * something else than it should.
 *
 * @returns findings by family of rules and then in the order of the package; empty for a sound
 *   package. Bytes that are no package are a finding too: nothing is thrown.
 */
export function lintPackage(bytes: Uint8Array): readonly LintFinding[] {
  const model = readPackage(bytes);
  const directory = new Directory(model);
  const sites = formulaSites(model);
  return [
    ...model.findings,
    ...packageRules(model),
    ...sheetNameRules(model),
    ...cellRules(model),
    ...overlapRules(model),
    ...tableRules(model),
    ...looksRules(model),
    ...formulaSyntaxRules(sites),
    ...formulaFunctionRules(sites),
    ...formulaReferenceRules(sites, directory),
    ...nameRules(model, directory),
    ...linkRules(model, directory),
    ...noteRules(model),
  ];
}
