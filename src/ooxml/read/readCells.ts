import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { damaged } from "../open/refusal";
import { scanPart } from "../open/scanPart";
import type { CellRange } from "../spec/address";
import type { RowModel, SheetCells } from "./cellModel";
import type { ValueContext } from "./cellValue";
import { readDateSystem } from "./readDateSystem";
import { readSharedStrings } from "./readSharedStrings";
import { SheetReader, type SheetTask } from "./sheetReader";

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
  const { merges } = read(pkg, {
    part: sheetPart,
    ranges,
    keepsLooks: true,
    onRow: (row) => rows.push(row),
  });
  return { rows, merges };
}

/**
 * As readCells, but leaves out cells that say something by their looks alone, and gives away one row
 * after the other: most cells are looked at once, and to keep all of them until then takes longer
 * than to read them.
 *
 * @param sheetPart - as in the model of the workbook
 * @param onRow - is given each row with a value or formula, by ascending row
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
  return read(pkg, { part: sheetPart, ranges, keepsLooks: false, onRow });
}

type Asked = Pick<SheetTask, "part" | "ranges" | "keepsLooks" | "onRow">;

function read(pkg: OpenedPackage, asked: Asked): Pick<SheetCells, "merges"> {
  let date1904: boolean | undefined;
  // The texts first: the package remembers the part read last, and the next reader wants the sheet.
  const context: ValueContext = {
    sharedStrings: readSharedStrings(pkg),
    date1904: () => (date1904 ??= readDateSystem(pkg)),
    lastFormulas: [],
  };
  const { part } = asked;
  const xml = pkg.text(part);
  if (xml === undefined) throw new RangeError(`part: ${part}`);
  const { limits } = pkg;
  return scanPart(xml, part, (scanner) => {
    const reader = new SheetReader({ ...asked, context, limits });
    scanSheet(scanner, reader, part);
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
