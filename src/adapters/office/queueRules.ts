import { emptyLayout, tableLayout } from "../../core/sheets";
import { cellAddress, type Accepts } from "../../core/workbook";
import type { Queued } from "./queued";
import type { RawRule, RawTable } from "./rawWorkbook";

/** Where a table is and which columns it has. */
export type TablePlace = Pick<RawTable, "firstRow" | "firstColumn" | "rowCount" | "headings">;

/** Columns and cells of a table's sheet whose rules are still to be read one by one. */
export interface UnreadRules {
  readonly headings: readonly string[];
  /** A1 ranges outside the table. */
  readonly ranges: readonly string[];
}

/** What was found out about the rules of a table's sheet. */
export interface FoundRules {
  readonly rules: readonly RawRule[];
  readonly unread: UnreadRules;
}

type RuleRange = Pick<RawRule, "type" | "rule">;

/**
 * Queues what the columns of a table and the cells beside it accept. Columns and rows side by side
 * that should accept the same are asked together, at the places where they stood last: those that
 * have moved, or no longer agree, come out as unread.
 *
 * @param headings - of the columns, in the order that they had last
 */
export function queueRules(
  body: Excel.Range,
  { name, headings }: { readonly name: string; readonly headings: readonly string[] },
): (place: TablePlace) => FoundRules {
  const columns = joined(columnsWithRules(name, headings)).map((run) => {
    const first = body.getColumn(run.at);
    const range = run.names.length === 1 ? first : first.getResizedRange(0, run.names.length - 1);
    return { run, asked: queueRule(range) };
  });
  const cells = joined(cellsWithRules(name)).map((run) => ({
    run,
    asked: queueRule(body.worksheet.getRange(rangeOfCells(run.names))),
  }));
  return (place) => {
    const known = columns.filter(({ run, asked }) => {
      const stays = run.names.every((heading, index) => place.headings[run.at + index] === heading);
      return stays && isOne(asked(), run);
    });
    const fine = cells.filter(({ run, asked }) => isOne(asked(), run));
    const read = new Set(known.flatMap(({ run }) => run.names));
    return {
      rules: [
        ...known.flatMap(({ run, asked }) =>
          run.names.map((heading) => ({ ...asked(), range: columnRange(place, heading) })),
        ),
        ...fine.flatMap(({ run, asked }) => run.names.map((range) => ({ ...asked(), range }))),
      ],
      unread: {
        headings: columnsWithRules(name, place.headings)
          .flatMap(({ names }) => names)
          .filter((heading) => !read.has(heading)),
        ranges: cells.filter((one) => !fine.includes(one)).flatMap(({ run }) => run.names),
      },
    };
  };
}

/** Queues the rules that could not be read together, each by itself. */
export function queueUnreadRules(
  { workbook }: Excel.RequestContext,
  { name, unread, ...place }: TablePlace & { readonly name: string; readonly unread: UnreadRules },
): Queued<RawRule[]> {
  const table = workbook.tables.getItem(name);
  const asked = [
    ...unread.headings.map((heading) => ({
      range: columnRange(place, heading),
      rule: queueRule(table.columns.getItem(heading).getDataBodyRange()),
    })),
    ...unread.ranges.map((range) => ({
      range,
      rule: queueRule(table.worksheet.getRange(range)),
    })),
  ];
  return () => asked.map(({ range, rule }) => ({ range, ...rule() }));
}

function queueRule(range: Excel.Range): Queued<RuleRange> {
  range.load("dataValidation/type,dataValidation/rule");
  return () => ({ type: range.dataValidation.type, rule: range.dataValidation.rule });
}

/** Columns, or rows of cells, side by side that should accept the same. */
interface RuleRun {
  /** Position of the first one. */
  readonly at: number;
  /** Headings or A1 ranges. */
  readonly names: readonly string[];
  readonly accepts: Accepts;
}

function joined(runs: readonly RuleRun[]): RuleRun[] {
  return runs.reduce<RuleRun[]>((all, next) => {
    const last = all.at(-1);
    const isNext = last !== undefined && last.at + last.names.length === next.at;
    if (!isNext || JSON.stringify(last.accepts) !== JSON.stringify(next.accepts)) {
      return [...all, next];
    }
    return [...all.slice(0, -1), { ...last, names: [...last.names, ...next.names] }];
  }, []);
}

function columnsWithRules(name: string, headings: readonly string[]): RuleRun[] {
  const columns = tableLayout(name)?.columns ?? [];
  return headings.flatMap((heading, at) => {
    const lower = heading.toLowerCase();
    const accepts = columns.find((column) => column.heading.toLowerCase() === lower)?.accepts;
    return accepts === undefined ? [] : [{ at, names: [heading], accepts }];
  });
}

/** What single cells accept on the sheet of a table: those of the settings, row by row. */
function cellsWithRules(name: string): RuleRun[] {
  const sheet = emptyLayout().sheets.find(
    (one) => one.table?.name.toLowerCase() === name.toLowerCase(),
  );
  return (sheet?.rules ?? []).map(({ range, accepts }) => ({
    at: Number(/\d+/.exec(range)?.[0]),
    names: [range],
    accepts,
  }));
}

/** From the first of ranges one below the other to the last. */
function rangeOfCells(ranges: readonly string[]): string {
  const [first = ""] = ranges;
  const last = ranges.at(-1) ?? first;
  return `${first.split(":")[0] ?? first}:${last.split(":").at(-1) ?? last}`;
}

function columnRange(
  { firstRow, firstColumn, rowCount, headings }: TablePlace,
  heading: string,
): string {
  const at = firstColumn + headings.indexOf(heading);
  return `${cellAddress(at, firstRow)}:${cellAddress(at, firstRow + rowCount - 1)}`;
}

/** Whether an answer holds for all that were asked together. */
function isOne({ type }: RuleRange, { names }: RuleRun): boolean {
  return names.length === 1 || (type !== "Inconsistent" && type !== "MixedCriteria");
}
