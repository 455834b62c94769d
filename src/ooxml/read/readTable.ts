import type { MarkupScanner } from "../markup/markupScanner";
import type { OpenedPackage } from "../open/openedPackage";
import { damaged } from "../open/refusal";
import { scanPart } from "../open/scanPart";
import { parseRange } from "../reference";
import type { TableModel } from "./workbookModel";
import { readXstring } from "./xstring";

/**
 * A table of a sheet.
 *
 * @throws PackageRefusal `damaged` when the part is missing, or its columns do not fit its range
 */
export function readTable(pkg: OpenedPackage, part: string, sheetPosition: number): TableModel {
  const xml = pkg.text(part);
  if (xml === undefined) throw damaged(`its part ${part} is missing`);
  return scanPart(xml, part, (scanner) => {
    scanner.next();
    if (!scanner.is("table")) throw damaged(`its part ${part} is no table`);
    const head = readHead(scanner, part);
    const columns = readColumns(scanner);
    const { firstColumn, lastColumn } = head.range;
    if (head.name === "" || columns.headings.length !== lastColumn - firstColumn + 1) {
      throw damaged(`the table in ${part} contradicts itself`);
    }
    return { ...head, ...columns, part, sheetPosition };
  });
}

function readHead(scanner: MarkupScanner, part: string) {
  const range = parseRange(scanner.attribute("ref") ?? "");
  if (range === undefined) throw damaged(`the table in ${part} has no place`);
  const name = scanner.attribute("displayName") ?? scanner.attribute("name") ?? "";
  return {
    name: readXstring(name),
    range,
    headerRowCount: readCount(scanner.attribute("headerRowCount") ?? "1", part),
    totalsRowCount: readCount(scanner.attribute("totalsRowCount") ?? "0", part),
  };
}

function readCount(text: string, part: string): number {
  if (text !== "0" && text !== "1") throw damaged(`the table in ${part} contradicts itself`);
  return Number(text);
}

function readColumns(scanner: MarkupScanner): Pick<TableModel, "headings" | "columnFormulas"> {
  const headings: string[] = [];
  const columnFormulas: (string | undefined)[] = [];
  while (scanner.next()) {
    if (scanner.depth === 3 && scanner.opens("tableColumn")) {
      headings.push(readXstring(scanner.attribute("name") ?? ""));
      columnFormulas.push(undefined);
    } else if (scanner.depth === 4 && scanner.opens("calculatedColumnFormula")) {
      columnFormulas[headings.length - 1] = readXstring(scanner.textContent());
    }
  }
  return { headings, columnFormulas };
}
