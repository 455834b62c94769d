import { cellReference, parseCell } from "../../reference";
import type { CellAddress } from "../../spec/address";
import { decodeXstring } from "../../xml";
import { plainText } from "./sharedStringsModel";
import { attributeOf, childOf, childrenOf, type XmlElement } from "./xmlElement";

export interface CellModel {
  readonly address: CellAddress;
  /** "B3". */
  readonly reference: string;
  /** Index of the cell's style. */
  readonly style: number;
  /** Index of a shared string; undefined for other cells. */
  readonly stringIndex: number | undefined;
  /** The text shown; undefined for cells that show none. */
  readonly text: string | undefined;
  readonly formula: string | undefined;
}

export interface RowModel {
  readonly row: number;
  /** In document order. */
  readonly cells: readonly CellModel[];
}

/** The rows of a worksheet. A row or cell without a reference follows the one before it. */
export function readCells(
  root: XmlElement | undefined,
  sharedStrings: readonly string[],
): RowModel[] {
  let previous = 0;
  return childrenOf(childOf(root, "sheetData"), "row").map((element) => {
    const row = Number(element.attributes.get("r") ?? previous + 1);
    previous = row;
    return { row, cells: readRow(element, row, sharedStrings) };
  });
}

function readRow(element: XmlElement, row: number, sharedStrings: readonly string[]): CellModel[] {
  let previous = 0;
  return childrenOf(element, "c").map((cell) => {
    const address = parseCell(attributeOf(cell, "r")) ?? { row, column: previous + 1 };
    previous = address.column;
    return readCell(cell, address, sharedStrings);
  });
}

function readCell(
  element: XmlElement,
  address: CellAddress,
  sharedStrings: readonly string[],
): CellModel {
  const type = attributeOf(element, "t");
  const value = childOf(element, "v")?.text ?? "";
  const stringIndex = type === "s" ? Number(value) : undefined;
  return {
    address,
    reference: cellReference(address),
    style: Number(element.attributes.get("s") ?? 0),
    stringIndex,
    text: stringIndex === undefined ? ownText(element, type, value) : sharedStrings[stringIndex],
    formula: readFormula(childOf(element, "f")),
  };
}

function ownText(element: XmlElement, type: string, value: string): string | undefined {
  if (type === "str") return decodeXstring(value);
  const inline = type === "inlineStr" ? childOf(element, "is") : undefined;
  return inline === undefined ? undefined : plainText(inline);
}

/** Cells that share the formula of another one have an empty one of their own. */
function readFormula(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const isBorrowed = attributeOf(element, "t") === "shared" && element.text === "";
  return isBorrowed ? undefined : decodeXstring(element.text);
}
