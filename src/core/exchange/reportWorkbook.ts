import {
  columnsUpTo,
  type CellPlan,
  type PrintPlan,
  type Row,
  type SheetPlan,
  type WorkbookPlan,
} from "../workbook";
import { statedFacts, type Report } from "./report";

const TAB_COLOR = "1F3864";
const HEADING_ROW = 5;
/** Facts of the second row; the others share the third. */
const FIRST_FACTS = 2;
/** What A4 landscape holds side by side in letters that can be read. */
const PAGE_CHARACTERS = 190;
const BETWEEN = "  |  ";

/** Reports as a plain workbook, a sheet each: no macro, no formula, no name of ours. */
export function reportWorkbook(reports: readonly Report[], organisation: string): WorkbookPlan {
  return {
    title: reports.map(({ title }) => title).join(", "),
    organisation,
    sheets: reports.map(toSheet),
  };
}

function toSheet(report: Report): SheetPlan {
  const { name, sheet, columns, whenEmpty } = report;
  const [first = { heading: "" }] = columns;
  const rows = report.rows.map(
    (cells): Row => new Map(columns.map(({ heading }, index) => [heading, cells[index] ?? ""])),
  );
  return {
    name: sheet,
    tabColor: TAB_COLOR,
    cells: headCells(report),
    table: {
      name,
      keys: [first.heading],
      headingRow: HEADING_ROW,
      columns: columns.map(({ heading, width }) => ({ heading, width, type: "text" })),
      rows: rows.length === 0 ? [new Map([[first.heading, whenEmpty]])] : rows,
      highlights: [],
    },
    frozen: { rows: HEADING_ROW, columns: 1 },
    print: { titleRows: `1:${String(HEADING_ROW)}`, ...pagesOf(columns) },
  };
}

/** A wide table goes on at the right of its pages, each of which names its records. */
function pagesOf(columns: Report["columns"]): PrintPlan {
  const widthOf = (some: Report["columns"]) => some.reduce((sum, { width }) => sum + width, 0);
  if (widthOf(columns) <= PAGE_CHARACTERS) return {};
  const names = columns.findIndex(({ heading }) => heading === "Title") + 1 || 1;
  const repeated = widthOf(columns.slice(0, names));
  return {
    // Texts above the headings would run on from page to page.
    titleRows: `${String(HEADING_ROW)}:${String(HEADING_ROW)}`,
    titleColumns: columnsUpTo(names),
    pagesWide: Math.ceil((widthOf(columns) - repeated) / (PAGE_CHARACTERS - repeated)),
  };
}

function headCells(report: Report): readonly CellPlan[] {
  const facts = statedFacts(report).map(([label, value]) => `${label}: ${value}`);
  return [
    { at: "A1", value: report.title, look: "title" },
    { at: "A2", value: facts.slice(0, FIRST_FACTS).join(BETWEEN), look: "subtitle" },
    { at: "A3", value: facts.slice(FIRST_FACTS).join(BETWEEN), look: "muted" },
  ];
}
