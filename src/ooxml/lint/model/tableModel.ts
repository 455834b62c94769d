import { parseRange } from "../../reference";
import type { CellRange } from "../../spec/address";
import { decodeXstring } from "../../xml";
import { attributeOf, childOf, childrenOf, type XmlElement } from "./xmlElement";

export interface TableColumnModel {
  readonly name: string;
  readonly formula: string | undefined;
}

export interface TableModel {
  readonly part: string;
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  /** undefined when the reference names no cells. */
  readonly range: CellRange | undefined;
  /** undefined: the table has no filter. */
  readonly filterReference: string | undefined;
  readonly hasHeader: boolean;
  readonly totalsRows: number;
  readonly columns: readonly TableColumnModel[];
}

/** A table part; empty when it is missing or not well-formed. */
export function readTable(part: string, root: XmlElement | undefined): TableModel[] {
  if (root === undefined) return [];
  const reference = attributeOf(root, "ref");
  const filter = childOf(root, "autoFilter");
  const table: TableModel = {
    part,
    id: attributeOf(root, "id"),
    name: attributeOf(root, "displayName"),
    reference,
    range: parseRange(reference),
    filterReference: filter && attributeOf(filter, "ref"),
    hasHeader: attributeOf(root, "headerRowCount") !== "0",
    totalsRows: Number(root.attributes.get("totalsRowCount") ?? 0),
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map(readColumn),
  };
  return [table];
}

function readColumn(element: XmlElement): TableColumnModel {
  const formula = childOf(element, "calculatedColumnFormula");
  return {
    name: decodeXstring(attributeOf(element, "name")),
    formula: formula && decodeXstring(formula.text),
  };
}
