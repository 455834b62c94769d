import { heightOf, widthOf } from "../model/area";
import { Bag } from "../model/bag";
import type { ChartSeries } from "../model/chart";
import type { Place } from "./rangeAddress";

/**
 * Series that Excel makes of a block: the first column holds the categories and the first row the
 * names, when the block has more than one of each. [chart-source]
 */
export function seriesFrom({ sheet, area }: Place, seriesBy: string): ChartSeries[] {
  const isByRows = seriesBy === "Rows" || (seriesBy === "Auto" && widthOf(area) > heightOf(area));
  const hasNames = isByRows ? widthOf(area) > 1 : heightOf(area) > 1;
  const hasCategories = isByRows ? heightOf(area) > 1 : widthOf(area) > 1;
  const series: ChartSeries[] = [];
  const [first, last] = isByRows ? [area.top, area.bottom] : [area.left, area.right];
  for (let at = first + (hasCategories ? 1 : 0); at <= last; at += 1) {
    const line = isByRows ? { ...area, top: at, bottom: at } : { ...area, left: at, right: at };
    const head = isByRows ? { ...area, bottom: area.top } : { ...area, right: area.left };
    const skip = hasNames ? 1 : 0;
    const values = isByRows
      ? { ...line, left: line.left + skip }
      : { ...line, top: line.top + skip };
    const categories = isByRows
      ? { ...head, left: head.left + skip }
      : { ...head, top: head.top + skip };
    const bag = new Bag();
    const name = sheet.cells.get(line.top, line.left)?.content;
    if (hasNames && name !== undefined) bag.values.set("name", String(name));
    series.push({
      bag,
      values: { sheet, area: values },
      categories: hasCategories ? { sheet, area: categories } : undefined,
    });
  }
  return series;
}
