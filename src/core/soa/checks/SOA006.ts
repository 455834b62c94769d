import { countedStatements, isBlank, type ApplicabilityStatement } from "../../workbook";
import { hasRiskDriver, STATEMENT_CLAUSE, type Hit, type SoaCheck } from "../soaCheck";
import type { SoaInput } from "../soaInput";

const LEAST_LETTERS = 12;
/** A Chinese, Japanese or Korean sign says as much as a short word. */
const LEAST_LETTERS_CJK = 5;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const MOST_ROWS_WITH_ONE_TEXT = 5;

/** Texts that say nothing, once signs and spaces are gone. */
const FILLERS = new Set(
  [
    "not applicable",
    "does not apply",
    "not relevant for us",
    "not relevant to us",
    "not needed",
    "not required",
    "not necessary",
    "out of scope",
    "to be defined",
    "to be determined",
    "see policy",
    "see policies",
    "see documentation",
    "as required",
    "best practice",
    "good practice",
    "business need",
    "business requirement",
    "required by standard",
    "required by iso 27001",
    "required by the standard",
    "management decision",
  ].map(lettersOf),
);

export const SOA006: SoaCheck = {
  id: "SOA006",
  severity: "warning",
  summary: "Justification too weak where one is needed (info: the same text on many rows)",
  clause: STATEMENT_CLAUSE,
  find: (input) => [...weakTexts(input), ...repeatedTexts(input)],
};

function weakTexts(input: SoaInput): Hit[] {
  return input.statements
    .filter((row) => !isBlank(row.control) && isNeeded(row, input))
    .filter((row) => !isBlank(row.justification) && isWeak(row))
    .map(({ control }) => ({
      control,
      column: "Justification",
      message: "An auditor will not accept this as a reason: name the fact behind it.",
    }));
}

function isNeeded(row: ApplicabilityStatement, input: SoaInput): boolean {
  if (row.applicable === "No") return true;
  return row.applicable === "Yes" && row.drivers.size === 0 && !hasRiskDriver(row, input);
}

function isWeak({ justification, title }: ApplicabilityStatement): boolean {
  const letters = lettersOf(justification);
  const least = CJK.test(letters) ? LEAST_LETTERS_CJK : LEAST_LETTERS;
  if (Array.from(letters).length < least || letters === lettersOf(title)) return true;
  const hasReference = /\d|https?:/.test(justification);
  return FILLERS.has(letters) && !hasReference;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
}

function repeatedTexts({ statements }: SoaInput): Hit[] {
  const byText = new Map<string, ApplicabilityStatement[]>();
  for (const row of countedStatements(statements)) {
    const text = lettersOf(row.justification);
    const rows = byText.get(text);
    if (rows !== undefined) rows.push(row);
    else if (text !== "") byText.set(text, [row]);
  }
  return [...byText.values()]
    .filter((rows) => rows.length > MOST_ROWS_WITH_ONE_TEXT)
    .filter((rows) => new Set(rows.map(({ group }) => group)).size > 1)
    .map((rows) => ({
      control: rows[0]?.control ?? "",
      column: "Justification",
      message: `The same text stands on ${String(rows.length)} rows: ${rows.map(({ control }) => control).join(", ")}.`,
      severity: "info",
    }));
}
