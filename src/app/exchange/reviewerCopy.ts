import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import type { SheetContext } from "../../core/sheets";
import {
  standardsInScope,
  type CellPlan,
  type Row,
  type SheetPlan,
  type WorkbookPlan,
  type WorkbookState,
} from "../../core/workbook";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { exchangeContent } from "./exchangeContent";
import { reviewLayout, type ReviewLayout } from "./reviewLayout";
import {
  COPY_FACTS,
  COPY_TABLE,
  MARK_HEADING,
  REVIEW_HEADINGS,
  REVIEW_PARTS,
  rowMark,
  standardCell,
  type ReviewPart,
} from "./reviewParts";
import { statementFacts } from "./statementReport";

/** What a reviewer gets. */
export interface ReviewInput {
  /** What the review is called, such as "Internal audit 2026". */
  readonly review: string;
  /** Headings of columns that stay in the company, in any case. */
  readonly leaveOut: readonly string[];
  readonly standards: readonly Standard[] | undefined;
  readonly withClauses: boolean;
  readonly today: IsoDate;
}

const HEADING_ROW = 5;
const TAB_COLOR = "548235";
const BETWEEN = "  |  ";

/** Columns that tell the records apart. */
const NEEDED: ReadonlySet<string> = new Set(["control", "clause", "standard"]);

const HOW_TO: readonly string[] = [
  "Fill in the free columns of each sheet: Observation, Evidence seen, Decision, Finding kind, Initials, Date.",
  "All other cells are protected against slips, without a password; filters work. Keep the columns and this sheet as they are.",
  "On paper each sheet is two pages wide: what the company states, and what you fill in. Further columns are on the screen alone.",
  "Send the file back: the company decides cell by cell what it takes over.",
];

/**
 * A copy for a reviewer: statements and clauses as they are, less what the company leaves out, with
 * empty review columns. It needs no add-in.
 *
 * @throws WorkbookError `column-missing` for a column to leave out that there is not, `key-needed`
 *   for one that tells records apart, `statement-missing`, `not-filled`
 */
export function reviewerCopy(state: WorkbookState, input: ReviewInput): WorkbookPlan {
  const context = readContext(state, input.today);
  const standards = input.standards ?? standardsInScope(context.settings);
  const parts = partsOf(state, standards, input.withClauses);
  refuseLeaveOut(parts, input.leaveOut);
  const shown = parts.map((part) => ({
    ...part,
    layout: reviewLayout(part.source, shownColumns(part, input.leaveOut)),
  }));
  const organisation = context.settings.text("Organisation", standards[0] ?? "27001");
  return {
    title: `Review: ${input.review}`,
    organisation,
    sheets: [
      coverSheet(context, shown, input, organisation),
      ...shown.map((part) => partSheet(part, context, input)),
    ],
  };
}

/**
 * Headings of the company's columns that a copy would show and can do without, each once.
 *
 * @throws WorkbookError `not-filled`
 */
export function reviewerHeadings(
  state: WorkbookState,
  standards: readonly Standard[],
  withClauses: boolean,
): readonly string[] {
  const content = exchangeContent(state);
  const headings = REVIEW_PARTS.filter(({ standard }) =>
    standard === undefined ? withClauses : standards.includes(standard),
  ).flatMap((part) => {
    const columns = content.find(({ name }) => name === part.source)?.columns ?? [];
    return shownColumns({ columns }, []);
  });
  return [...new Set(headings)].filter((heading) => !NEEDED.has(heading.toLowerCase()));
}

interface SourcePart extends ReviewPart {
  /** Headings of the company's columns. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function partsOf(
  state: WorkbookState,
  standards: readonly Standard[],
  withClauses: boolean,
): SourcePart[] {
  const content = exchangeContent(state);
  const cellNames = standards.map((standard) => STANDARD_NAMES[standard].cell);
  return REVIEW_PARTS.filter(({ standard }) =>
    standard === undefined ? withClauses : standards.includes(standard),
  ).map((part) => {
    const table = content.find(({ name }) => name === part.source);
    const rows = (table?.records ?? [])
      .map(({ cells }) => cells)
      .filter((row) => cellNames.includes(standardCell(part, row)));
    if (table !== undefined && rows.length > 0) return { ...part, columns: table.columns, rows };
    const message = `The workbook has no rows of ${part.source} to review.`;
    throw new WorkbookError("statement-missing", message, { place: part.source });
  });
}

function refuseLeaveOut(parts: readonly SourcePart[], leaveOut: readonly string[]): void {
  const known = new Set(parts.flatMap(({ columns }) => columns.map((one) => one.toLowerCase())));
  for (const heading of leaveOut) {
    if (NEEDED.has(heading.toLowerCase())) {
      const message = `"${heading}" tells the records apart: the copy cannot do without it.`;
      throw new WorkbookError("key-needed", message, { place: heading });
    }
    if (known.has(heading.toLowerCase())) continue;
    const message = `There is no column "${heading}" to leave out.`;
    throw new WorkbookError("column-missing", message, { place: heading });
  }
}

/** A column of the company's that is called like one of the review's would be taken for it. */
function shownColumns(
  { columns }: Pick<SourcePart, "columns">,
  leaveOut: readonly string[],
): readonly string[] {
  const hidden = new Set(
    [...leaveOut, ...REVIEW_HEADINGS, MARK_HEADING].map((one) => one.toLowerCase()),
  );
  return columns.filter((heading) => !hidden.has(heading.toLowerCase()));
}

/** A part as the copy shows it. */
type ShownPart = SourcePart & { readonly layout: ReviewLayout };

function partSheet(part: ShownPart, context: SheetContext, { review }: ReviewInput): SheetPlan {
  const { standard, table, layout, rows } = part;
  const name = standard === undefined ? "Clauses" : `SoA ${standard}`;
  const facts =
    standard === undefined
      ? []
      : statementFacts(context, standard, true).filter(([, value]) => value !== "");
  const isScope = ([label]: readonly [string, string]) => label === "Scope";
  const shortFacts = facts.filter((fact) => !isScope(fact));
  return {
    name,
    tabColor: TAB_COLOR,
    cells: [
      { at: "A1", value: `Review: ${review}`, look: "title" },
      ...line("A2", shortFacts.slice(0, 3), "subtitle"),
      ...line("A3", shortFacts.slice(3), "muted"),
      ...line("A4", facts.filter(isScope), "muted"),
    ],
    table: {
      name: table,
      keys: standard === undefined ? ["Standard", "Clause"] : ["Control"],
      headingRow: HEADING_ROW,
      columns: layout.columns,
      rows: rows.map((row) => {
        // What is left out stays in the company, whoever writes this plan into a file.
        const shown = layout.headings.map((heading) => [heading, row.get(heading)] as const);
        return new Map([...shown, [MARK_HEADING, rowMark(row, layout.headings)]]);
      }),
      highlights: [],
    },
    isProtected: true,
    frozen: { rows: HEADING_ROW, columns: layout.frozen },
    print: { titleRows: `${String(HEADING_ROW)}:${String(HEADING_ROW)}`, ...layout.print },
  };
}

function line(
  at: string,
  facts: readonly (readonly [string, string])[],
  look: CellPlan["look"],
): CellPlan[] {
  if (facts.length === 0) return [];
  return [{ at, value: facts.map(([label, value]) => `${label}: ${value}`).join(BETWEEN), look }];
}

function coverSheet(
  { settings }: SheetContext,
  parts: readonly ShownPart[],
  { review, leaveOut, today }: ReviewInput,
  organisation: string,
): SheetPlan {
  const text = (name: string) => settings.text(name, "27001");
  const facts: readonly (readonly [string, string])[] = [
    ["Organisation", organisation],
    [COPY_FACTS.review, review],
    ["Made on", today],
    ["Left out", leaveOut.join(", ")],
    [COPY_FACTS.workbookId, text("Workbook id")],
    [COPY_FACTS.schemaVersion, text("Schema version")],
    ...parts.map(({ table, layout }) => [table, JSON.stringify(layout.headings)] as const),
  ];
  return {
    name: "Review",
    tabColor: TAB_COLOR,
    cells: [
      { at: "A1", value: `Review: ${review}`, look: "title" },
      ...HOW_TO.map((value, index): CellPlan => ({
        ...{ at: `A${String(index + 2)}`, value, look: "text" },
      })),
    ],
    table: {
      name: COPY_TABLE,
      keys: ["Fact"],
      headingRow: HOW_TO.length + 3,
      columns: [
        { heading: "Fact", width: 22, type: "text" },
        { heading: "Value", width: 70, type: "text" },
      ],
      rows: facts.map(
        ([fact, value]) =>
          new Map([
            ["Fact", fact],
            ["Value", value],
          ]),
      ),
      highlights: [],
    },
    isProtected: true,
    frozen: { rows: 0, columns: 0 },
    print: { isPortrait: true },
  };
}
