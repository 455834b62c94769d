import { invalidArgument } from "../wire/hostError";
import { heightOf, intersection, widthOf, without, type Area } from "./area";
import type { Book } from "./book";
import { guardSheet } from "./guards";
import type { Validation } from "./records";
import type { Sheet } from "./sheet";

/** Why a rectangle has no one rule: different rules, or a rule for some of its cells only. */
export type Disagreement = "Inconsistent" | "MixedCriteria";

/** The one validation of a rectangle; undefined for none. [mixed-rules] */
export function validationOf(sheet: Sheet, area: Area): Validation | Disagreement | undefined {
  const parts = sheet.validations.map((validation) => ({
    validation,
    cells: validation.areas.reduce((sum, part) => sum + cellsIn(intersection(part, area)), 0),
  }));
  const [only, ...more] = parts.filter(({ cells }) => cells > 0);
  if (only === undefined) return undefined;
  if (more.length > 0) return "Inconsistent";
  return only.cells === cellsIn(area) ? only.validation : "MixedCriteria";
}

function cellsIn(area: Area | undefined): number {
  return area === undefined ? 0 : heightOf(area) * widthOf(area);
}

/** Takes the rules of a rectangle away. */
export function clearValidation(book: Book, sheet: Sheet, area: Area): void {
  guardSheet(book, sheet);
  for (const validation of sheet.validations) {
    validation.areas = validation.areas.flatMap((part) => without(part, area));
  }
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
}

/** Gives rectangles one rule in place of those they had. [areas-rule] */
export function setValidation(
  book: Book,
  sheet: Sheet,
  areas: readonly [Area, ...Area[]],
  rule: unknown,
): void {
  const accepted = acceptedRule(rule);
  const known = areas.length > 1 ? undefined : validationOf(sheet, areas[0]);
  for (const area of areas) clearValidation(book, sheet, area);
  const kept = typeof known === "string" ? undefined : known;
  sheet.validations.push({
    areas: [...areas],
    rule: accepted,
    ignoreBlanks: kept?.ignoreBlanks ?? true,
    errorAlert: kept?.errorAlert ?? { showAlert: true, style: "Stop", title: "", message: "" },
    prompt: kept?.prompt ?? { showPrompt: true, title: "", message: "" },
  });
}

const KINDS = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"] as const;

/**
 * A rule as Excel keeps it. A list in words ends at 255 characters [list-length]; formulas of rules
 * take no references into tables [no-structured-rules].
 */
function acceptedRule(rule: unknown): Readonly<Record<string, unknown>> {
  if (typeof rule !== "object" || rule === null) throw invalidArgument();
  const given = Object.entries(rule).filter(([, part]) => part !== undefined && part !== null);
  const [only, ...more] = given;
  if (only === undefined || more.length > 0) throw invalidArgument();
  const [kind, part] = only as [string, Record<string, unknown>];
  if (!KINDS.some((known) => known === kind)) throw invalidArgument();
  const source = part.source ?? part.formula1 ?? part.formula;
  if (typeof source === "string") checkSource(kind, source);
  else if (source === undefined || source === null) throw invalidArgument();
  return { [kind]: part };
}

function checkSource(kind: string, source: string): void {
  if (source === "" || (kind === "list" && !source.startsWith("=") && source.length > 255)) {
    throw invalidArgument();
  }
  if (source.startsWith("=") && /[\w.]\[/.test(source)) throw invalidArgument();
}

/** The items of a list in words: every comma parts two of them. [comma-lists] */
export function listItems(source: string): string[] {
  return source.split(",").map((item) => item.trim());
}

/** The kind of a rule, as Excel reports it. */
export function ruleType({ rule }: Validation): string {
  const [kind = "none"] = Object.keys(rule);
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
