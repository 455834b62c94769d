import type { OpenedPackage } from "../open/openedPackage";
import { damaged } from "../open/refusal";
import { readWorkbook } from "../read/readWorkbook";
import type { TableModel } from "../read/workbookModel";

/** A table with the part of its sheet. */
export interface TablePlace {
  readonly table: TableModel;
  readonly sheetPart: string;
  readonly sheetName: string;
  /** The other tables of its sheet. */
  readonly neighbours: readonly TableModel[];
}

/**
 * Finds a table by its name, in any case.
 *
 * @throws RangeError when there is none
 * @throws PackageRefusal `damaged`
 */
export function findTable(pkg: OpenedPackage, name: string): TablePlace {
  const { tables, sheets } = readWorkbook(pkg);
  const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (table === undefined) throw new RangeError(`table: ${name}`);
  const sheet = sheets[table.sheetPosition];
  if (sheet === undefined) throw damaged(`the table ${name} is on no sheet`);
  const neighbours = tables.filter(
    (one) => one !== table && one.sheetPosition === table.sheetPosition,
  );
  return { table, sheetPart: sheet.part, sheetName: sheet.name, neighbours };
}
