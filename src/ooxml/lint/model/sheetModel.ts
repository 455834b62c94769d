import type { CellAddress } from "../../spec/address";
import { readCells, type CellModel, type RowModel } from "./cellModel";
import { readRelationships, type Relationship } from "./relationship";
import { readTable, type TableModel } from "./tableModel";
import type { XmlElement } from "./xmlElement";

export interface SheetModel {
  readonly name: string;
  readonly part: string;
  /** undefined when the part is missing or not well-formed. */
  readonly root: XmlElement | undefined;
  readonly relationships: readonly Relationship[];
  /** In document order. */
  readonly rows: readonly RowModel[];
  readonly tables: readonly TableModel[];
}

/** A sheet with the parts that hang on it. */
export function readSheet(
  { name, part }: { readonly name: string; readonly part: string },
  documents: ReadonlyMap<string, XmlElement>,
  sharedStrings: readonly string[],
): SheetModel {
  const root = documents.get(part);
  const relationships = readRelationships(part, documents);
  const tables = relationships
    .filter(({ type }) => type === "table")
    .flatMap(({ target = "" }) => readTable(target, documents.get(target)));
  return { name, part, root, relationships, rows: readCells(root, sharedStrings), tables };
}

/** The cell at an address; undefined when the sheet does not write it. */
export function cellAt(sheet: SheetModel, { row, column }: CellAddress): CellModel | undefined {
  const cells = sheet.rows.find((candidate) => candidate.row === row)?.cells;
  return cells?.find((cell) => cell.address.column === column);
}
