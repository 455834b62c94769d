import { columnLayout, REVIEW_COLUMNS } from "../../core/sheets";
import { columnsUpTo, type ColumnPlan, type PrintPlan } from "../../core/workbook";
import { MARK_HEADING } from "./reviewParts";

/** What tells the records apart, on each page and always in sight. */
const NAMES: readonly string[] = ["Standard", "Control", "Clause", "Title"];

/** What else a reviewer reads on paper; all other columns are on the screen alone. */
const PRINTED: readonly string[] = [
  ...["Applicable", "Conformity", "Justification", "Status", "Implementation", "Evidence"],
];

/** Characters: two pages of A4 hold what is printed in letters that can be read. */
const WIDEST = 32;
const WIDEST_NAME = 26;

/** How the sheet of a copy is laid out on the screen and on paper. */
export interface ReviewLayout {
  /** The company's columns, as the copy has them: those that are printed, and all others. */
  readonly headings: readonly string[];
  readonly columns: readonly ColumnPlan[];
  /** Columns that stay in sight, counted from A. */
  readonly frozen: number;
  readonly print: Omit<PrintPlan, "titleRows">;
}

/**
 * Names and statement first, then what the reviewer fills in, and behind these what is not printed:
 * so a page shows the statement, and the one beside it what the reviewer wrote.
 *
 * @param source - the company's table
 * @param headings - the company's columns that are shown
 */
export function reviewLayout(source: string, headings: readonly string[]): ReviewLayout {
  const names = NAMES.filter((name) => headings.includes(name));
  const printed = [...names, ...PRINTED.filter((name) => headings.includes(name))];
  const others = headings.filter((heading) => !printed.includes(heading));
  const plan = (heading: string): ColumnPlan => {
    const { width = 20, type = "text" } = columnLayout(source, heading) ?? {};
    const widest = names.includes(heading) ? WIDEST_NAME : WIDEST;
    return { heading, width: Math.min(width, widest), type };
  };
  return {
    headings: [...printed, ...others],
    columns: [
      ...printed.map(plan),
      ...REVIEW_COLUMNS.map((column) => ({ ...column, isUnlocked: true })),
      ...others.map(plan),
      { heading: MARK_HEADING, width: 10, type: "computed" },
    ],
    frozen: names.length,
    print: {
      columns: columnsUpTo(printed.length + REVIEW_COLUMNS.length),
      titleColumns: columnsUpTo(names.length),
      pagesWide: 2,
    },
  };
}
