import { withinLimit } from "../limits";
import type { MarkupScanner } from "../markup/markupScanner";
import { cellReference } from "../reference";
import type { CellContent } from "../spec/sheetSpec";
import { encodeXstring, escapeText } from "../xml";
import type { CellEdit } from "./cellEdit";

/** Attributes that belong to the value that goes: its type, and what newer values hang on. */
const VALUE_ATTRIBUTES: readonly string[] = ["t", "cm", "vm"];

/** Attributes that belong to a result, whose formula stays. */
const RESULT_ATTRIBUTES: readonly string[] = ["t", "vm"];

/** Attributes of an edited cell: as they are, but for those of its value and of a new look. */
export function keptAttributes(
  scanner: MarkupScanner,
  { style, isRemoved, keepsFormula }: CellEdit,
): string {
  const replaced = [
    ...(keepsFormula === true ? RESULT_ATTRIBUTES : VALUE_ATTRIBUTES),
    ...(style === undefined && isRemoved !== true ? [] : ["s"]),
  ];
  const kept = scanner
    .attributes()
    .filter(({ prefix, name }) => prefix !== "" || !replaced.includes(name))
    .map(({ start, valueEnd }) => ` ${scanner.text.slice(start, valueEnd + 1)}`)
    .join("");
  return style === undefined || isRemoved === true ? kept : `${kept} s="${String(style)}"`;
}

/** Attributes of a cell that was not there. */
export function newAttributes({ row, column }: CellEdit, style: number): string {
  const look = style === 0 ? "" : ` s="${String(style)}"`;
  return ` r="${cellReference({ row, column })}"${look}`;
}

const NOTHING: Pick<CellEdit, "value" | "formula"> = {};

/**
 * A cell with its new content.
 *
 * @param attributes - markup, without a type
 * @param keptFormula - markup of the formula that stays; "" when none does
 */
export function cellMarkup(
  edit: CellEdit,
  prefix: string,
  attributes: string,
  keptFormula: string,
): string {
  const { value, formula } = edit.isRemoved === true ? NOTHING : edit;
  const start = `<${prefix}c${attributes}`;
  const f =
    formula === undefined
      ? keptFormula
      : `<${prefix}f>${escapeText(encodeXstring(withinLimit("formula", formula)))}</${prefix}f>`;
  const type = typeAttribute(value, f !== "");
  const content = f + valueMarkup(value, prefix, f !== "");
  return content === "" ? `${start}/>` : `${start}${type}>${content}</${prefix}c>`;
}

function typeAttribute(value: CellContent | undefined, hasFormula: boolean): string {
  if (value === undefined || typeof value === "number") return "";
  if (typeof value === "string") return hasFormula ? ' t="str"' : ' t="inlineStr"';
  return typeof value === "boolean" ? ' t="b"' : ' t="e"';
}

/** Texts stand in their cell, so that the list of shared ones stays as it is. */
function valueMarkup(value: CellContent | undefined, prefix: string, hasFormula: boolean): string {
  if (value === undefined || (value === "" && !hasFormula)) return "";
  if (typeof value === "string" && !hasFormula) {
    const text = escapeText(encodeXstring(withinLimit("cellText", value)));
    const space = /^\s|\s$/.test(value) ? ' xml:space="preserve"' : "";
    return `<${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is>`;
  }
  return `<${prefix}v>${plainValue(value)}</${prefix}v>`;
}

function plainValue(value: CellContent): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`cell value: ${String(value)}`);
    return String(value);
  }
  if (typeof value === "boolean") return value ? "1" : "0";
  const text = typeof value === "string" ? withinLimit("cellText", value) : value.error;
  return escapeText(encodeXstring(text));
}
