import { withinLimit } from "../limits";
import { rangeReference } from "../reference";
import type { InlineListRule, ValidationRule, ValidationSpec } from "../spec/validationSpec";
import { countedList, element, encodeXstring, encodeXstringAttribute, escapeText } from "../xml";

/**
 * The data validations of a sheet; "" for none.
 *
 * @throws RangeError for a list or a message that is too long, and a list item with a comma
 */
export function validationsXml(validations: readonly ValidationSpec[]): string {
  return countedList("dataValidations", validations.map(validationXml));
}

/** One validation. @throws RangeError for a list or a message that is too long */
export function validationXml(spec: ValidationSpec): string {
  const { rule, error, prompt } = spec;
  const [formula1, formula2] = ruleFormulas(rule);
  return element(
    "dataValidation",
    {
      type: rule.type,
      errorStyle: spec.severity === "stop" ? undefined : spec.severity,
      operator: "operator" in rule ? rule.operator : undefined,
      allowBlank: spec.allowBlank,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: error && titleText(error.title),
      error: error && messageText(error.message),
      promptTitle: prompt && titleText(prompt.title),
      prompt: prompt && messageText(prompt.message),
      sqref: spec.ranges.map(rangeReference).join(" "),
    },
    formulaElement("formula1", formula1),
    formula2 === undefined ? "" : formulaElement("formula2", formula2),
  );
}

function ruleFormulas(rule: ValidationRule): [first: string, second?: string | undefined] {
  if ("items" in rule) return [inlineList(rule)];
  return "formula" in rule ? [rule.formula] : [rule.formula1, rule.formula2];
}

function inlineList({ items }: InlineListRule): string {
  const split = items.find((item) => item.includes(",") || item.trim() !== item || item === "");
  if (split !== undefined) throw new RangeError(`validationList: item "${split}"`);
  return `"${withinLimit("validationList", items.join(",")).replaceAll('"', '""')}"`;
}

function formulaElement(name: string, formula: string): string {
  return element(name, {}, escapeText(encodeXstring(withinLimit("formula", formula))));
}

function titleText(title: string): string {
  return encodeXstringAttribute(withinLimit("validationTitle", title));
}

function messageText(message: string): string {
  return encodeXstringAttribute(withinLimit("validationMessage", message));
}
