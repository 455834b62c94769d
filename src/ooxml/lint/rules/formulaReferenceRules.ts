import type { LintCode, LintFinding } from "../finding";
import type { FormulaSite } from "../formula/formulaSite";
import type { FormulaToken } from "../formula/formulaToken";
import { parseTableReference } from "../formula/tableReference";
import { tokenizeFormula } from "../formula/tokenizeFormula";
import type { Directory } from "../model/directory";

type Fault = readonly [code: LintCode, message: string];

/** Formulas that name a sheet, a table, a column or a name that the workbook does not have. */
export function formulaReferenceRules(
  sites: readonly FormulaSite[],
  directory: Directory,
): LintFinding[] {
  return sites.flatMap((site) => {
    const { part, place } = site;
    return siteFaults(site, directory).map(([code, message]) => ({ code, part, place, message }));
  });
}

function siteFaults(site: FormulaSite, directory: Directory): Fault[] {
  const { tokens } = tokenizeFormula(site.formula);
  return tokens.flatMap((token, index): Fault[] => {
    if (token.kind === "table") return tableFaults(token, site, directory);
    if (token.kind === "sheet" && directory.sheetPosition(token.text) === undefined) {
      const code = site.kind === "chart" ? "chart-reference" : "formula-sheet";
      return [[code, `There is no sheet ${token.text.slice(0, -1)}.`]];
    }
    if (token.kind !== "name") return [];
    const before = tokens[index - 1];
    const scope =
      before?.kind === "sheet" ? directory.sheetPosition(before.text) : site.sheetPosition;
    return directory.hasName(token.text, scope) ? [] : [nameFault(token.text, site)];
  });
}

function nameFault(name: string, { kind }: FormulaSite): Fault {
  return [kind === "chart" ? "chart-reference" : "formula-name", `There is no name ${name}.`];
}

function tableFaults(token: FormulaToken, site: FormulaSite, directory: Directory): Fault[] {
  const columns = directory.columnsOf(token.text);
  if (columns === undefined) return [["formula-table", `There is no table ${token.text}.`]];
  const reference = parseTableReference(token.brackets ?? "");
  const whole = token.text + (token.brackets ?? "");
  if (reference === undefined) return [["formula-syntax", `${whole} is wrongly written.`]];
  const unknown = [
    ...reference.items.filter((item) => !ITEMS.has(item.toLowerCase())),
    // A column after "@" is a fault of its own (formula-this-row).
    ...reference.columns.filter(
      (column) => !column.startsWith("@") && !columns.has(column.toLowerCase()),
    ),
  ];
  const faults = unknown.map((column): Fault => {
    return ["formula-column", `The table ${token.text} has no column "${column}".`];
  });
  // Excel refuses the whole file for a table reference in a place that takes cells only.
  if (PLACES_WITHOUT_TABLES.has(site.kind)) {
    faults.push(["formula-table-place", `${whole} stands where only cells and names may.`]);
  }
  return faults;
}

const ITEMS: ReadonlySet<string> = new Set(["#all", "#data", "#headers", "#totals", "#this row"]);

const PLACES_WITHOUT_TABLES: ReadonlySet<FormulaSite["kind"]> = new Set([
  "validation",
  "conditionalFormat",
  "chart",
] as const);
