import { ruleText, type ValidationRule } from "../../core/workbook";

/** Names of the kinds of rules in Excel, and in files. */
const KINDS = {
  List: { property: "list", type: "list" },
  WholeNumber: { property: "wholeNumber", type: "whole" },
  Decimal: { property: "decimal", type: "decimal" },
  Date: { property: "date", type: "date" },
} as const;

/**
 * A rule of Excel as RuleState has it; undefined where the cells have none, or not all the same.
 *
 * @example
 * ruleOfExcel("List", { list: { source: "Yes,No" } }); //=> 'list "Yes,No"'
 */
export function ruleOfExcel(type: string, rule: unknown): string | undefined {
  if (!(type in KINDS)) return undefined;
  const kind = KINDS[type as keyof typeof KINDS];
  const found = property(rule, kind.property);
  if (found === undefined) return undefined;
  if (kind.type === "list") return ruleText({ type: "list", formulas: [listOf(found)] });
  const operator = operatorOf(found);
  if (operator === undefined) return undefined;
  const formulas = [property(found, "formula1"), property(found, "formula2")]
    .slice(0, operator === "between" ? 2 : 1)
    .map((formula) => String(formula).replace(/^=/, ""));
  return ruleText({ type: kind.type, operator, formulas });
}

function listOf(rule: unknown): string {
  const source = String(property(rule, "source"));
  return source.startsWith("=") ? source.slice(1) : `"${source}"`;
}

function operatorOf(rule: unknown): ValidationRule["operator"] {
  const operator = property(rule, "operator");
  if (operator === "Between") return "between";
  return operator === "GreaterThan" ? "greaterThan" : undefined;
}

function property(object: unknown, name: string): unknown {
  if (typeof object !== "object" || object === null) return undefined;
  return (object as Readonly<Record<string, unknown>>)[name];
}
