import type { ColumnType, Highlight, Look } from "../workbook";

/** Colours are RRGGBB. */
interface Ink {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
}

/** How cells are drawn, in words that every writer understands. */
export interface LookStyle {
  /** Sizes are points. */
  readonly font?: Ink & { readonly size?: number };
  readonly fill?: string;
  /** Colour of a thin line on all four sides. */
  readonly border?: string;
  /** General when left out. */
  readonly numberFormat?: string;
  readonly align?: {
    readonly horizontal?: "left" | "center" | "right";
    readonly vertical?: "top" | "center" | "bottom";
    readonly wrap?: boolean;
  };
}

/** What a highlight lays over the look of a cell. */
export interface HighlightStyle {
  /** undefined: the cell keeps its ink. */
  readonly font?: Ink;
  readonly fill: string;
}

const INK = "1F2937";
/** Dark enough for the grounds of highlights. */
const FAINT = "4B5563";
const LINE = "D1D5DB";
const HEAD = "1F3864";
const DAY_FORMAT = "yyyy-mm-dd";
/** Grounds of bars differ in print, too: done is light, open darker, late darkest. */
const BAR = { done: "BFDDB2", open: "8DB4E2", late: "E58A83", today: "E7E6E6" };

const top = (more: LookStyle = {}): LookStyle => ({
  ...more,
  align: { vertical: "top", ...more.align },
});
const figure = (numberFormat: string): LookStyle => ({
  numberFormat,
  border: LINE,
  font: { color: INK },
  align: { horizontal: "right" },
});
const typed = (more: LookStyle = {}): LookStyle =>
  top({ ...more, border: LINE, align: { wrap: true, ...more.align } });
const legend = (fill: string): LookStyle => ({
  fill,
  border: LINE,
  font: { color: INK, size: 9 },
  align: { horizontal: "center" },
});
const centered = (more: LookStyle = {}): LookStyle =>
  typed({ ...more, align: { horizontal: "center" } });

/** How each look is drawn. One object each, which writers may recognise by identity. */
export const LOOK_STYLES: Readonly<Record<Look, LookStyle>> = {
  title: { font: { bold: true, size: 16, color: HEAD } },
  subtitle: { font: { size: 12, color: INK } },
  section: { font: { bold: true, size: 12, color: HEAD } },
  label: { font: { bold: true, color: INK } },
  text: { font: { color: INK } },
  muted: { font: { italic: true, color: FAINT } },
  link: { font: { underline: true, color: "0563C1" } },
  heading: {
    font: { bold: true, color: "FFFFFF" },
    fill: HEAD,
    border: LINE,
    align: { vertical: "center", wrap: true },
  },
  headingComputed: {
    font: { bold: true, color: "FFFFFF" },
    fill: FAINT,
    border: LINE,
    align: { vertical: "center", wrap: true },
  },
  tableText: typed({ numberFormat: "@" }),
  tableId: typed({ numberFormat: "@", font: { bold: true, color: INK } }),
  tableNumber: centered(),
  tableDay: centered({ numberFormat: DAY_FORMAT }),
  tableComputed: typed({ font: { color: FAINT }, fill: "F3F4F6" }),
  tableTick: centered({ numberFormat: "@" }),
  inputText: { border: LINE, numberFormat: "@" },
  inputDay: { border: LINE, numberFormat: DAY_FORMAT, align: { horizontal: "right" } },
  figure: figure("0"),
  figurePercent: figure("0%"),
  figureLevel: figure("0.0"),
  figureLabel: { border: LINE, font: { color: INK } },
  figureHeading: {
    font: { bold: true, color: "FFFFFF" },
    fill: HEAD,
    border: LINE,
    align: { wrap: true, vertical: "center" },
  },
  monthHeading: {
    numberFormat: "mm/yy",
    font: { color: INK, size: 9 },
    align: { horizontal: "center", vertical: "center" },
  },
  legendText: { font: { color: INK, size: 9 } },
  legendDone: legend(BAR.done),
  legendOpen: legend(BAR.open),
  legendLate: legend(BAR.late),
  legendToday: legend(BAR.today),
};

/** The look of a table's cells by the type of their column. */
export const COLUMN_LOOKS: Readonly<Record<ColumnType, Look>> = {
  text: "tableText",
  id: "tableId",
  number: "tableNumber",
  percent: "tableNumber",
  day: "tableDay",
  tick: "tableTick",
  computed: "tableComputed",
};

/**
 * How each highlight colours a cell: a light ground under dark ink, so that it can be read in print.
 * A new ink costs each rule two more actions of a request to Excel: only those have one that say
 * something by it.
 */
export const HIGHLIGHT_STYLES: Readonly<Record<Highlight, HighlightStyle>> = {
  good: { fill: "E2EFDA" },
  partial: { fill: "FFF2CC" },
  planned: { fill: "DDEBF7" },
  bad: { fill: "FFC7CE" },
  off: { font: { color: "7F7F7F" }, fill: "EDEDED" },
  attention: { font: { color: "7F6000", bold: true }, fill: "FFF2CC" },
  // The word of a state stands on the ground of its bar, which is too dark for its own faint ink.
  barDone: { font: { color: INK }, fill: BAR.done },
  barOpen: { font: { color: INK }, fill: BAR.open },
  barLate: { font: { color: INK, bold: true }, fill: BAR.late },
  today: { fill: BAR.today },
};
