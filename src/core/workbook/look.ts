/**
 * How cells look, by what they mean; each writer turns a look into fonts, fills and formats once.
 * `input...` cells are typed by people, `computed` ones come from formulas.
 */
export const LOOKS = [
  "title",
  "subtitle",
  "section",
  "label",
  "text",
  "muted",
  "link",
  "heading",
  "headingComputed",
  "tableText",
  "tableId",
  "tableNumber",
  "tableDay",
  "tableComputed",
  "tableTick",
  "inputText",
  "inputDay",
  "figure",
  "figurePercent",
  "figureLevel",
  "figureLabel",
  "figureHeading",
  "monthHeading",
  "legendText",
  "legendDone",
  "legendOpen",
  "legendLate",
  "legendToday",
] as const;
export type Look = (typeof LOOKS)[number];

/** How a conditional format colours the cells it applies to. */
export const HIGHLIGHTS = [
  "good",
  "partial",
  "planned",
  "bad",
  "off",
  "attention",
  "barDone",
  "barOpen",
  "barLate",
  "today",
] as const;
export type Highlight = (typeof HIGHLIGHTS)[number];
