import { withinLimit } from "../limits";
import type { CellContent, CellSpec } from "../spec/sheetSpec";
import { encodeXstring, escapeText } from "../xml";
import type { SharedStrings } from "./sharedStrings";
import type { StyleSheet } from "./style/styleSheet";

/** What the cells of a workbook have in common. */
export interface CellStores {
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  /** Elements of the formulas written so far: most columns have one in every row. */
  readonly formulas: Map<string, string>;
}

/**
 * One cell.
 *
 * @param start - its beginning, `<c r="A1" s="3"`: rows are long, and put together elsewhere
 * @returns "" for a cell with neither value, formula nor style
 * @throws RangeError for a number that is not finite, or a text or formula that is too long
 */
export function cellXml(cell: CellSpec, start: string, { strings, formulas }: CellStores): string {
  if (cell.formula !== undefined) {
    let f = formulas.get(cell.formula);
    if (f === undefined) formulas.set(cell.formula, (f = formulaElement(cell.formula)));
    return start + formulaXml(f, cell.value);
  }
  const { value } = cell;
  if (value === undefined || value === "") return cell.style === undefined ? "" : `${start}/>`;
  if (typeof value === "string") {
    return `${start} t="s"><v>${String(strings.indexOf(value))}</v></c>`;
  }
  return `${start}${typeAttribute(value)}><v>${valueText(value)}</v></c>`;
}

function formulaElement(formula: string): string {
  return `<f>${escapeText(encodeXstring(withinLimit("formula", formula)))}</f>`;
}

function formulaXml(f: string, value: CellContent | undefined): string {
  if (value === undefined) return `>${f}</c>`;
  return `${typeAttribute(value)}>${f}<v>${valueText(value)}</v></c>`;
}

function typeAttribute(value: CellContent): string {
  if (typeof value === "number") return "";
  if (typeof value === "string") return ' t="str"';
  return typeof value === "boolean" ? ' t="b"' : ' t="e"';
}

function valueText(value: CellContent): string {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`cell value: ${String(value)}`);
    return String(value);
  }
  if (typeof value === "boolean") return value ? "1" : "0";
  const text = typeof value === "string" ? withinLimit("cellText", value) : value.error;
  return escapeText(encodeXstring(text));
}
