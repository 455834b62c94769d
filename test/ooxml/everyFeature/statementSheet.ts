import type { CellContent, CellSpec, RowSpec, SheetSpec } from "../../../src/ooxml";
import { HEADING, LINK, NUMBER, SUBTITLE, TEXT, TITLE } from "./looks";

const COLUMNS = ["No", "Control", "Applicable", "Level", "Weighted\nlevel"];
const LAST_ROW = 8;

/** Level times three, typed as Excel stores it. */
const WEIGHTED = 'IF(ISNUMBER(SoA[[#This Row],[Level]]),SoA[[#This Row],[Level]]*AB_Target,"")';

const CONTROLS: readonly (readonly [control: string, applicable: string, level: CellContent])[] = [
  ["A.5.1 Policies for information security", "Yes", 4],
  ["A.5.7 Threat intelligence", "Yes", 2],
  ["A.7.4 Physical security monitoring", "No", ""],
];

function tableRow(index: number, [control, applicable, level]: (typeof CONTROLS)[number]): RowSpec {
  const weighted = typeof level === "number" ? level * 3 : "";
  return {
    row: index + 6,
    cells: [
      { column: 1, value: index + 1, style: NUMBER },
      { column: 2, value: control, style: TEXT },
      { column: 3, value: applicable, style: TEXT },
      { column: 4, value: level, style: NUMBER },
      { column: 5, formula: WEIGHTED, value: weighted, style: NUMBER },
    ],
  };
}

const headerCells: readonly CellSpec[] = COLUMNS.map((value, index) => ({
  column: index + 1,
  value,
  style: HEADING,
}));

/** A table with its validations, conditional formats, links and notes, ready to print. */
export const statementSheet: SheetSpec = {
  name: "SoA 27001",
  tabColor: "1F3A5F",
  columns: [
    { width: 6 },
    { width: 44 },
    { width: 12 },
    { width: 9 },
    { width: 11, style: NUMBER },
    { width: 10, hidden: true },
  ],
  rows: [
    {
      row: 1,
      height: 30,
      cells: [{ column: 1, value: "Statement of Applicability", style: TITLE }],
    },
    { row: 2, cells: [{ column: 1, value: "Example <GmbH> & partners", style: SUBTITLE }] },
    { row: 3, cells: [{ column: 1, value: "Go to the plan", style: LINK }] },
    { row: 4, cells: [{ column: 1, value: "The standard, at its publisher", style: LINK }] },
    { row: 5, height: 32, cells: headerCells },
    ...CONTROLS.map((control, index) => tableRow(index, control)),
  ],
  freeze: { rows: 5, columns: 2 },
  showGridLines: false,
  zoom: 90,
  tables: [
    {
      name: "SoA",
      range: { firstRow: 5, firstColumn: 1, lastRow: LAST_ROW, lastColumn: 5 },
      columns: COLUMNS.map((name, index) =>
        index === 4 ? { name, calculatedFormula: WEIGHTED } : { name },
      ),
      style: { name: "TableStyleLight1", bandedRows: true },
    },
  ],
  validations: [
    {
      ranges: [{ firstRow: 6, firstColumn: 3, lastRow: LAST_ROW, lastColumn: 3 }],
      rule: { type: "list", items: ["Yes", "No", 'Not "yet"'] },
      allowBlank: true,
      severity: "stop",
      error: { title: "Applicable", message: "Yes or No.\nNothing else." },
    },
    {
      ranges: [{ firstRow: 6, firstColumn: 4, lastRow: LAST_ROW, lastColumn: 4 }],
      rule: { type: "whole", operator: "between", formula1: "0", formula2: "5" },
      allowBlank: true,
      severity: "warning",
      prompt: { title: "Level", message: "0 to 5" },
    },
  ],
  conditionalFormats: [
    {
      ranges: [{ firstRow: 6, firstColumn: 1, lastRow: LAST_ROW, lastColumn: 5 }],
      formula: '$C6="No"',
      priority: 1,
      style: { font: { italic: true, color: "7F7F7F" }, fill: "F2F2F2" },
      stopIfTrue: true,
    },
    {
      ranges: [{ firstRow: 6, firstColumn: 4, lastRow: LAST_ROW, lastColumn: 4 }],
      formula: "AND(ISNUMBER($D6),$D6<AB_Target)",
      priority: 2,
      style: { font: { bold: true, underline: true }, fill: "FCE4D6", border: "C55A11" },
    },
  ],
  hyperlinks: [
    { cell: { row: 3, column: 1 }, target: { location: "'Year''s & plan'!A1" }, tooltip: "Plan" },
    { cell: { row: 4, column: 1 }, target: { url: "https://www.iso.org/?a=1&b=2" } },
    { cell: { row: 2, column: 1 }, target: { url: "mailto:isms@example.org" } },
    { cell: { row: 1, column: 1 }, target: { location: "AB_go_soa" } },
  ],
  notes: [
    {
      cell: { row: 5, column: 4 },
      text: "Level 0 to 5.\n<0> is not the same as blank.",
      author: "Annexbook",
    },
    {
      cell: { row: 1, column: 2 },
      text: "Sized.",
      author: "Auditor",
      size: { width: 900, height: 90 },
    },
  ],
  merges: [],
  charts: [],
  print: {
    orientation: "landscape",
    titleRows: { first: 1, last: 5 },
    titleColumns: { first: 1, last: 2 },
    area: { columns: { first: 1, last: 5 } },
    header: { center: [{ field: "sheetName" }] },
    footer: {
      left: ["Research & development"],
      right: ["Page ", { field: "page" }, " of ", { field: "pageCount" }],
    },
    margins: { left: 0.4, right: 0.4, top: 0.8, bottom: 0.8, header: 0.4, footer: 0.4 },
    centerHorizontally: true,
  },
  ignoredErrors: [
    {
      ranges: [{ firstRow: 6, firstColumn: 5, lastRow: LAST_ROW, lastColumn: 5 }],
      kinds: ["calculatedColumn", "unlockedFormula"],
    },
  ],
};
