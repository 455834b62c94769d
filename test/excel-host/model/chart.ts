import type { Area } from "./area";
import type { Bag } from "./bag";
import type { Sheet } from "./sheet";

/** Cells of a sheet that a chart draws; they move with the sheet's cells. */
export interface ChartSource {
  readonly sheet: Sheet;
  area: Area | undefined;
}

export interface ChartSeries {
  readonly bag: Bag;
  values: ChartSource | undefined;
  categories: ChartSource | undefined;
}

/** A chart on a sheet. */
export interface Chart {
  readonly id: string;
  readonly bag: Bag;
  /** Cells that it covers when it was placed over cells. */
  position: Area | undefined;
  series: ChartSeries[];
}
