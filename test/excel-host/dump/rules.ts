import type {
  ConditionalFormatSpec,
  ValidationMessage,
  ValidationOperator,
  ValidationRule,
  ValidationSpec,
} from "../../../src/ooxml";
import type { Validation } from "../model/records";
import type { Sheet } from "../model/sheet";
import { listItems } from "../model/validations";
import { toFileFormula } from "./fileFormula";
import { toRange } from "./places";

const TYPES = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
} as const;
const SEVERITIES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

export function toValidations(sheet: Sheet): ValidationSpec[] {
  return sheet.validations.map((validation) => ({
    ranges: validation.areas.map(toRange),
    rule: toRule(validation),
    allowBlank: validation.ignoreBlanks,
    severity: SEVERITIES[validation.errorAlert.style as keyof typeof SEVERITIES],
    error: toMessage(validation.errorAlert),
    prompt: toMessage(validation.prompt),
  }));
}

function toMessage({
  title,
  message,
}: Readonly<Record<string, unknown>>): ValidationMessage | undefined {
  if (typeof message !== "string" || message === "") return undefined;
  return { title: typeof title === "string" ? title : "", message };
}

function toRule({ rule }: Validation): ValidationRule {
  const [[kind, given] = ["", {}]] = Object.entries(rule) as [string, Record<string, unknown>][];
  if (kind === "list") {
    const source = String(given.source);
    return source.startsWith("=")
      ? { type: "list", formula: source.slice(1) }
      : { type: "list", items: listItems(source) };
  }
  if (kind === "custom") return { type: "custom", formula: String(given.formula).slice(1) };
  const operator = String(given.operator);
  return {
    type: TYPES[kind as keyof typeof TYPES],
    operator: (operator.charAt(0).toLowerCase() + operator.slice(1)) as ValidationOperator,
    formula1: bound(given.formula1) ?? "",
    formula2: bound(given.formula2),
  };
}

function bound(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.replace(/^=/, "") : undefined;
}

export function toConditionalFormats(sheet: Sheet): ConditionalFormatSpec[] {
  return sheet.conditionalFormats.map(({ areas, formula, look, stopIfTrue }, index) => ({
    ranges: areas.map(toRange),
    formula: toFileFormula(formula, undefined),
    priority: index + 1,
    style: {
      fill: look.fill?.slice(1),
      font: {
        ...(look.fontColor === undefined ? {} : { color: look.fontColor.slice(1) }),
        ...(look.bold === undefined ? {} : { bold: look.bold }),
        ...(look.italic === undefined ? {} : { italic: look.italic }),
      },
    },
    ...(stopIfTrue ? { stopIfTrue } : {}),
  }));
}
