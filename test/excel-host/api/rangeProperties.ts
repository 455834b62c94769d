import { invalidArgument } from "../wire/hostError";
import { cellsOf, heightOf, widthOf, type Area } from "../model/area";
import { changeFormats } from "../model/formats";
import { guardSheet } from "../model/guards";
import type { Sheet } from "../model/sheet";
import { checkSize } from "../model/writeCells";
import { numberArgument, recordArgument } from "./argument";
import type { Host } from "./host";
import { linkCell } from "./linkCell";
import { withLook } from "./lookProperties";

/** Looks cell by cell. [cell-properties] */
export function setCellProperties(host: Host, sheet: Sheet, place: Area, given: unknown): void {
  checkSize(place, given);
  changeFormats(host.book, sheet, place, (format, row, column) => {
    const cell = given[row - place.top]?.[column - place.left];
    return cell === null ? format : withLook(format, cell);
  });
  for (const [row, column] of cellsOf(place)) {
    const { hyperlink } = recordArgument(given[row - place.top]?.[column - place.left] ?? {});
    if (hyperlink !== undefined && hyperlink !== null) linkCell(sheet, row, column, hyperlink);
  }
}

/** Looks and widths column by column. */
export function setColumnProperties(host: Host, sheet: Sheet, place: Area, given: unknown): void {
  const columns = list(given, widthOf(place));
  setSizes(host, sheet, columns, { property: "columnWidth", first: place.left });
  changeFormats(host.book, sheet, place, (format, _row, column) =>
    withLook(format, columns[column - place.left] ?? {}),
  );
}

/** Looks and heights row by row. */
export function setRowProperties(host: Host, sheet: Sheet, place: Area, given: unknown): void {
  const rows = list(given, heightOf(place));
  setSizes(host, sheet, rows, { property: "rowHeight", first: place.top });
  changeFormats(host.book, sheet, place, (format, row) =>
    withLook(format, rows[row - place.top] ?? {}),
  );
}

function list(given: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(given) || given.length !== length) throw invalidArgument();
  return given;
}

function setSizes(
  host: Host,
  sheet: Sheet,
  given: readonly unknown[],
  { property, first }: { readonly property: "columnWidth" | "rowHeight"; readonly first: number },
): void {
  const sizes = property === "columnWidth" ? sheet.columnWidths : sheet.rowHeights;
  for (const [index, properties] of given.entries()) {
    const look = recordArgument(properties ?? {}).format;
    const size = look === undefined || look === null ? undefined : recordArgument(look)[property];
    if (size === undefined || size === null) continue;
    guardSheet(host.book, sheet, "allowFormatColumns");
    sizes.set(first + index, numberArgument(size));
  }
}
