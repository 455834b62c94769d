import type { ChartKind, ValueAxisSpec } from "../../spec/chartSpec";
import { element } from "../../xml";
import { lineXml, NO_LINE, textProperties } from "./looks";

/** Any two numbers; they join a plot with its axes. */
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

const GRID = "D9D9D9";
const AXIS = "A6A6A6";

/** The ids of both axes, as a plot names them. */
export function axisIds(): string {
  return axisId("c:axId", CATEGORY_AXIS) + axisId("c:axId", VALUE_AXIS);
}

/** The axis of the categories: below, at the left for bars, around for a radar. */
export function categoryAxisXml(kind: ChartKind): string {
  const isBar = kind === "stackedBar";
  return element(
    "c:catAx",
    {},
    axisId("c:axId", CATEGORY_AXIS),
    // Bars grow upwards from the axis; reversed, the first category stands at the top.
    element("c:scaling", {}, element("c:orientation", { val: isBar ? "maxMin" : "minMax" })),
    '<c:delete val="0"/>',
    element("c:axPos", { val: isBar ? "l" : "b" }),
    kind === "radar" ? gridLines() : "",
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    element("c:spPr", {}, lineXml(AXIS, 0.75)),
    textProperties({ size: 10 }),
    axisId("c:crossAx", VALUE_AXIS),
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>',
    '<c:noMultiLvlLbl val="1"/>',
  );
}

/** The axis of the values, with its grid. */
export function valueAxisXml(kind: ChartKind, spec: ValueAxisSpec): string {
  const isBar = kind === "stackedBar";
  return element(
    "c:valAx",
    {},
    axisId("c:axId", VALUE_AXIS),
    scalingXml(spec),
    '<c:delete val="0"/>',
    element("c:axPos", { val: isBar ? "b" : "l" }),
    gridLines(),
    element("c:numFmt", { formatCode: spec.numberFormat ?? "General", sourceLinked: false }),
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    element("c:spPr", {}, NO_LINE),
    textProperties({ size: 9, color: "7F7F7F" }),
    axisId("c:crossAx", CATEGORY_AXIS),
    // At the last category, which is the lowest one on the reversed axis of a bar chart.
    element("c:crosses", { val: isBar ? "max" : "autoZero" }),
    element("c:crossBetween", { val: "between" }),
    spec.majorUnit === undefined ? "" : element("c:majorUnit", { val: spec.majorUnit }),
  );
}

function scalingXml({ minimum, maximum }: ValueAxisSpec): string {
  return element(
    "c:scaling",
    {},
    '<c:orientation val="minMax"/>',
    maximum === undefined ? "" : element("c:max", { val: maximum }),
    minimum === undefined ? "" : element("c:min", { val: minimum }),
  );
}

function gridLines(): string {
  return element("c:majorGridlines", {}, element("c:spPr", {}, lineXml(GRID, 0.75)));
}

function axisId(name: string, val: number): string {
  return element(name, { val });
}
