import type { Standard } from "../catalog";
import { isBlank, type ApplicabilityStatement } from "../workbook";
import { SOA_CHECKS } from "./checks";
import type { SoaCheck } from "./soaCheck";
import type { SoaInput } from "./soaInput";

/** What the Check column shows when a cell that it looks at holds an error. */
const ERROR_CELL = "SOA018";

/** Columns that the formula looks at through ISNUMBER alone, which passes over errors. */
const ERROR_PROOF = new Set(["Level", "Target"]);

const OWN_CHECKS = SOA_CHECKS.filter(
  (check): check is SoaCheck & Required<Pick<SoaCheck, "formula">> => check.formula !== undefined,
);

/**
 * The formula of the Check column: ids of the row's own checks, separated by one space; "" when all
 * is fine, and on a row without an id.
 */
export function checkFormula(standard: Standard): string {
  const parts = OWN_CHECKS.map(({ id, formula }) => `IF(${formula(standard)},"${id} ","")`);
  return `IFERROR(IF(TRIM([@Control])="","",TRIM(${parts.join("&")})),"${ERROR_CELL}")`;
}

/** Inputs never change: several sheets show the texts of one. */
const SHOWN = new WeakMap<SoaInput, readonly string[]>();

/** What checkFormula shows for each row of the input, in the same order. */
export function checkTexts(input: SoaInput): readonly string[] {
  const texts = SHOWN.get(input) ?? textsOf(input);
  SHOWN.set(input, texts);
  return texts;
}

function textsOf(input: SoaInput): readonly string[] {
  const columns = new Set(
    [...checkFormula(input.standard).matchAll(/\[@\[?([^\]]+)\]/g)].map(([, name]) => name),
  );
  return input.statements.map((row) => checkText(row, input, columns));
}

function checkText(
  row: ApplicabilityStatement,
  input: SoaInput,
  columns: ReadonlySet<string | undefined>,
): string {
  const hasError = [...row.unreadable].some(
    ([heading, shown]) =>
      columns.has(heading) && !ERROR_PROOF.has(heading) && shown.startsWith("#"),
  );
  if (isBlank(row.control) && !row.unreadable.has("Control")) return "";
  if (hasError) return ERROR_CELL;
  // Registers beside the statement reach a row through its Risks cell only, as in the formula.
  const alone: SoaInput = {
    standard: input.standard,
    today: input.today,
    settings: input.settings,
    statements: [row],
    otherStatements: [],
    clauses: [],
  };
  return OWN_CHECKS.filter(({ find }) => find(alone).length > 0)
    .map(({ id }) => id)
    .join(" ");
}
