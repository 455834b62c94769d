import { HostObject } from "../wire/hostObject";
import type { Bag } from "../model/bag";
import { colorArgument } from "./argument";
import { bagClass } from "./bagObject";

/** A fill that takes one colour. */
export class ChartFillObject extends HostObject {
  readonly className = "ChartFill";

  constructor(readonly bag: Bag) {
    super();
  }

  setSolidColor(color: unknown): void {
    this.bag.values.set("color", colorArgument(color));
  }

  clear(): void {
    this.bag.values.set("color", undefined);
  }
}

const ChartFont = bagClass("ChartFont", {
  bold: false,
  color: "#000000",
  italic: false,
  name: "Calibri",
  size: 10,
  underline: "None",
});

export const ChartLine = bagClass("ChartLineFormat", {
  color: "",
  lineStyle: "Automatic",
  weight: 0.75,
});
const TitleFormat = bagClass("ChartTitleFormat", {}, { font: ChartFont });
const LegendFormat = bagClass("ChartLegendFormat", {}, { font: ChartFont });

export const ChartTitle = bagClass(
  "ChartTitle",
  { text: null, visible: true, overlay: false, position: "Automatic" },
  { format: TitleFormat },
);

export const ChartLegend = bagClass(
  "ChartLegend",
  { visible: true, position: "Right", overlay: false },
  { format: LegendFormat },
);

const AxisTitle = bagClass("ChartAxisTitle", { text: "", visible: false });
const Gridlines = bagClass("ChartGridlines", { visible: true });

const Axis = bagClass(
  "ChartAxis",
  {
    minimum: "",
    maximum: "",
    majorUnit: "",
    minorUnit: "",
    visible: true,
    numberFormat: "General",
    reversePlotOrder: false,
    tickLabelPosition: "NextToAxis",
  },
  { title: AxisTitle, majorGridlines: Gridlines, minorGridlines: Gridlines },
);

export const ChartAxes = bagClass("ChartAxes", {}, { categoryAxis: Axis, valueAxis: Axis });

export const DataLabels = bagClass("ChartDataLabels", {
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  position: "Automatic",
  numberFormat: "General",
});
