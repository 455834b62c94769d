import { invalidArgument } from "../wire/hostError";
import type { HostObject } from "../wire/hostObject";
import { Bag } from "../model/bag";
import type { Chart } from "../model/chart";
import { guardSheet } from "../model/guards";
import type { Sheet } from "../model/sheet";
import { optionalText, textArgument } from "./argument";
import { bagClass } from "./bagObject";
import { ChartAxes, ChartLegend, ChartTitle, DataLabels } from "./chartParts";
import { SeriesCollectionObject } from "./chartSeries";
import { seriesFrom } from "./chartSource";
import type { Host } from "./host";
import { KeyedCollection } from "./keyedCollection";
import { rangeArgument } from "./rangePlace";

/** Charts of a sheet. */
export class ChartsObject extends KeyedCollection {
  readonly className = "ChartCollection";

  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override entries(): readonly HostObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.host, this.sheet, chart));
  }

  override readonly find = (key: unknown): HostObject | undefined => {
    const found = this.sheet.charts.find(
      ({ bag, id }) => bag.values.get("name") === key || id === key,
    );
    return found && new ChartObject(this.host, this.sheet, found);
  };

  get count(): number {
    return this.getCount();
  }

  add(type: unknown, source: unknown, seriesBy: unknown): HostObject {
    const { book } = this.host;
    guardSheet(book, this.sheet, "allowEditObjects");
    const id = `{CHART${String(book.nextNumber()).padStart(6, "0")}}`;
    const chart: Chart = { id, bag: new Bag(), position: undefined, series: [] };
    chart.bag.values.set("chartType", textArgument(type));
    chart.bag.values.set("name", `Chart ${String(this.sheet.charts.length + 1)}`);
    const place = rangeArgument(this.host, this.sheet, source);
    chart.series = seriesFrom(place, optionalText(seriesBy) ?? "Auto");
    this.sheet.charts.push(chart);
    return new ChartObject(this.host, this.sheet, chart);
  }
}

const KeptChart = bagClass(
  "Chart",
  {
    name: "",
    chartType: "",
    top: 0,
    left: 0,
    width: 360,
    height: 216,
    style: 2,
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
  },
  { title: ChartTitle, legend: ChartLegend, axes: ChartAxes, dataLabels: DataLabels },
);

class ChartObject extends KeptChart {
  constructor(
    readonly host: Host,
    readonly sheet: Sheet,
    readonly chart: Chart,
  ) {
    super(chart.bag);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.chart.id };
  }

  get id(): string {
    return this.chart.id;
  }

  get worksheet(): HostObject {
    return this.host.worksheet(this.sheet);
  }

  get series(): HostObject {
    return new SeriesCollectionObject(this.host, this.sheet, this.chart);
  }

  setData(source: unknown, seriesBy: unknown): void {
    guardSheet(this.host.book, this.sheet, "allowEditObjects");
    const place = rangeArgument(this.host, this.sheet, source);
    this.chart.series = seriesFrom(place, optionalText(seriesBy) ?? "Auto");
  }

  setPosition(first: unknown, last: unknown): void {
    const from = rangeArgument(this.host, this.sheet, first).area;
    const to = rangeArgument(this.host, this.sheet, last ?? first).area;
    if (to.bottom < from.top || to.right < from.left) throw invalidArgument();
    this.chart.position = { ...from, bottom: to.bottom, right: to.right };
  }

  delete(): void {
    guardSheet(this.host.book, this.sheet, "allowEditObjects");
    this.sheet.charts = this.sheet.charts.filter((other) => other !== this.chart);
  }
}
