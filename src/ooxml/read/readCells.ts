import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { damaged } from "../open/refusal";
import { scanPart } from "../open/scanPart";
import type { CellRange } from "../spec/address";
import type { RowModel, SheetCells } from "./cellModel";
import type { ValueContext } from "./cellValue";
import { readDateSystem } from "./readDateSystem";
import { readSharedStrings } from "./readSharedStrings";
import { SheetReader } from "./sheetReader";

/**
 * The cells of a worksheet, in one pass.
 *
 * @param ranges - areas that are asked for; undefined: the whole sheet. Cells outside are passed
 *   over, and what they hold is not checked.
 * @throws as readRows
 */
export function readCells(
  pkg: OpenedPackage,
  sheetPart: string,
  ranges?: readonly CellRange[],
): SheetCells {
  const rows: RowModel[] = [];
  const { merges } = readRows(pkg, sheetPart, (row) => rows.push(row), ranges);
  return { rows, merges };
}

/**
 * As readCells, but gives away one row after the other: most cells are looked at once, and to keep
 * all of them until then takes longer than to read them.
 *
 * @param sheetPart - as in the model of the workbook
 * @param onRow - is given each row with a telling cell, by ascending row
 * @throws PackageRefusal `damaged` when the part cannot be read, cells are not in their order or
 *   lie outside of what Excel has; `too-large` for more rows, cells or merged areas than the
 *   limits; `unsafe`
 * @throws RangeError when there is no such part
 */
export function readRows(
  pkg: OpenedPackage,
  sheetPart: string,
  onRow: (row: RowModel) => void,
  ranges?: readonly CellRange[],
): Pick<SheetCells, "merges"> {
  let date1904: boolean | undefined;
  // The texts first: the package remembers the part read last, and the next reader wants the sheet.
  const context: ValueContext = {
    sharedStrings: readSharedStrings(pkg),
    date1904: () => (date1904 ??= readDateSystem(pkg)),
    lastFormulas: [],
  };
  const xml = pkg.text(sheetPart);
  if (xml === undefined) throw new RangeError(`part: ${sheetPart}`);
  const { limits } = pkg;
  return scanPart(xml, sheetPart, (scanner) => {
    const reader = new SheetReader({ part: sheetPart, context, limits, ranges, onRow });
    scanSheet(scanner, reader, sheetPart);
    return reader.finish();
  });
}

function scanSheet(scanner: MarkupScanner, reader: SheetReader, part: string): void {
  let section = "";
  while (scanner.next()) {
    const { depth, kind } = scanner;
    if (kind === "close") continue;
    if (depth === 1 && !scanner.is("worksheet")) throw damaged(`its part ${part} is no worksheet`);
    if (depth === 2) section = scanner.name;
    else if (section === "sheetData") {
      if (depth === 3 && scanner.is("row")) reader.takeRow(scanner);
      else if (depth === 4 && scanner.is("c")) reader.takeCell(scanner);
      else continue;
      reader.takePlainCells(scanner);
    } else if (section === "mergeCells" && depth === 3 && scanner.is("mergeCell")) {
      reader.takeMerge(scanner.attribute("ref") ?? "");
    }
  }
}
