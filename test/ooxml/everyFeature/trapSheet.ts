import type { CellRange, SheetSpec, ValidationSpec } from "../../../src/ooxml";
import { DAY, NARROW, NUMBER, SUBTITLE, TEXT } from "./looks";

const cell = (row: number, column: number): CellRange => ({
  firstRow: row,
  firstColumn: column,
  lastRow: row,
  lastColumn: column,
});

const base = { allowBlank: false, severity: "information" } as const;

const validations: readonly ValidationSpec[] = [
  { ...base, ranges: [cell(2, 2), cell(4, 2)], rule: { type: "list", formula: "AB_Owners" } },
  { ...base, ranges: [cell(6, 2)], rule: { type: "custom", formula: "LEN($B6)>2" } },
  {
    ...base,
    ranges: [cell(3, 2)],
    rule: { type: "date", operator: "greaterThan", formula1: "DATE(2026,1,1)" },
  },
  {
    ...base,
    ranges: [cell(5, 2)],
    rule: { type: "decimal", operator: "notEqual", formula1: "0.5" },
  },
  {
    ...base,
    ranges: [cell(7, 2)],
    rule: { type: "textLength", operator: "lessThanOrEqual", formula1: "40" },
  },
];

/** Cells of every type and texts that XML or Excel could misread, on a sheet with a hard name. */
export const trapSheet: SheetSpec = {
  name: "Year's & plan",
  columns: [{ width: 30 }, { width: 40 }],
  rows: [
    { row: 1, cells: [{ column: 1, value: "Merged over two columns", style: SUBTITLE }] },
    {
      row: 2,
      cells: [
        { column: 1, value: "=1+1" },
        { column: 2, value: "+1 <b> & \"c\" 'd'", style: TEXT },
        { column: 4, value: "Ann", style: NARROW },
      ],
    },
    {
      row: 3,
      cells: [
        { column: 1, value: "today, as a serial number" },
        { column: 2, formula: "TODAY()", value: 46082, style: DAY },
        { column: 4, value: "Bob" },
      ],
    },
    {
      row: 4,
      cells: [
        { column: 1, value: true },
        { column: 2, value: false, style: NUMBER },
        { column: 4, value: "Çelik 🔒" },
      ],
    },
    {
      row: 5,
      cells: [
        { column: 1, value: { error: "#N/A" } },
        { column: 2, formula: "1/0", value: { error: "#DIV/0!" } },
      ],
    },
    {
      row: 6,
      cells: [
        { column: 1, value: " spaces at both ends " },
        { column: 2, value: "line\nfeed\tand tab\r\nand return" },
      ],
    },
    {
      row: 7,
      cells: [
        { column: 1, value: "bell \u0007, _x0041_ and \ufffe" },
        { column: 2, formula: '"<"&A7', value: "<bell \u0007, _x0041_ and \ufffe" },
      ],
    },
    {
      row: 9,
      cells: [
        { column: 1, value: -0.1 },
        { column: 2, formula: "A9>0", value: false },
        { column: 3, formula: "A9*2" },
        { column: 4, style: DAY },
      ],
    },
  ],
  tables: [],
  validations,
  conditionalFormats: [],
  hyperlinks: [],
  notes: [{ cell: { row: 9, column: 1 }, text: "A second sheet with a note", author: "Annexbook" }],
  merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }],
  charts: [],
  print: {
    orientation: "portrait",
    area: { columns: { first: 1, last: 4 }, rows: { first: 1, last: 9 } },
    titleRows: { first: 1, last: 1 },
  },
};
