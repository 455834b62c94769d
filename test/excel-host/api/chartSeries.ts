import { invalidArgument } from "../wire/hostError";
import { HostCollection, HostObject } from "../wire/hostObject";
import { Bag } from "../model/bag";
import type { Chart, ChartSeries } from "../model/chart";
import type { Sheet } from "../model/sheet";
import { bagClass } from "./bagObject";
import { ChartFillObject, ChartLine, DataLabels } from "./chartParts";
import type { Host } from "./host";
import { rangeArgument } from "./rangePlace";

/** Series of a chart, in their order. */
export class SeriesCollectionObject extends HostCollection {
  readonly className = "ChartSeriesCollection";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly chart: Chart,
  ) {
    super();
  }

  override entries(): readonly HostObject[] {
    return this.chart.series.map((series) => this.#object(series));
  }

  get count(): number {
    return this.chart.series.length;
  }

  getCount(): number {
    return this.chart.series.length;
  }

  getItemAt(index: unknown): HostObject {
    const found = typeof index === "number" ? this.entries()[index] : undefined;
    if (found === undefined) throw invalidArgument();
    return found;
  }

  add(name: unknown): HostObject {
    const series: ChartSeries = { bag: new Bag(), values: undefined, categories: undefined };
    if (typeof name === "string") series.bag.values.set("name", name);
    this.chart.series.push(series);
    return this.#object(series);
  }

  #object(series: ChartSeries): HostObject {
    return new SeriesObject(this.host, this.sheet, { chart: this.chart, series });
  }
}

const KeptSeries = bagClass(
  "ChartSeries",
  {
    name: "",
    chartType: "ColumnClustered",
    hasDataLabels: false,
    smooth: false,
    markerStyle: "Automatic",
    markerSize: 5,
    markerBackgroundColor: "",
    markerForegroundColor: "",
    gapWidth: 150,
    overlap: 0,
    axisGroup: "Primary",
  },
  { dataLabels: DataLabels },
);

interface SeriesPlace {
  readonly chart: Chart;
  readonly series: ChartSeries;
}

class SeriesObject extends KeptSeries {
  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly at: SeriesPlace,
  ) {
    super(at.series.bag);
  }

  get format(): HostObject {
    return new SeriesFormatObject(this.bag.part("format"));
  }

  /** [series-ranges] Values and categories are ranges; they follow their cells. */
  setValues(range: unknown): void {
    this.at.series.values = rangeArgument(this.host, this.sheet, range);
  }

  setXAxisValues(range: unknown): void {
    this.at.series.categories = rangeArgument(this.host, this.sheet, range);
  }

  delete(): void {
    const { chart, series } = this.at;
    chart.series = chart.series.filter((other) => other !== series);
  }
}

class SeriesFormatObject extends HostObject {
  readonly className = "ChartSeriesFormat";

  constructor(readonly bag: Bag) {
    super();
  }

  get fill(): HostObject {
    return new ChartFillObject(this.bag.part("fill"));
  }

  get line(): HostObject {
    return new ChartLine(this.bag.part("line"));
  }
}
