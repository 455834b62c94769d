import type { CellRange } from "../../../src/ooxml";
import { areaText, quotedSheet } from "../model/a1";
import type { Area } from "../model/area";
import type { ChartSource } from "../model/chart";

/** A rectangle with rows and columns from 1, as files count them. */
export function toRange({ top, left, bottom, right }: Area): CellRange {
  return { firstRow: top + 1, firstColumn: left + 1, lastRow: bottom + 1, lastColumn: right + 1 };
}

/** Cells of a chart as an absolute reference; "#REF!" for cells that are gone. */
export function toReference({ sheet, area }: ChartSource): string {
  return area === undefined ? "#REF!" : `${quotedSheet(sheet.name)}!${areaText(area, "$")}`;
}
