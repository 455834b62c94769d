import { LOOK_STYLES } from "../../core/sheets";
import {
  givenWords,
  parseAddress,
  tableArea,
  usedWords,
  type SheetPlan,
} from "../../core/workbook";
import type { Unit } from "./batches";
import { chartSteps } from "./chartSteps";
import { areaOf, rangeOf } from "./cellAreas";
import { looseSteps } from "./looseSteps";
import { modelOf, type TableModel } from "./modelTable";
import { pageOf, type Page } from "./pageSteps";
import { rangeAt, step, type Step } from "./step";
import { moreRowsSteps, tableSteps } from "./tableSteps";

/** Rows that a table's sheet is created with, at most so many bytes of them; the rest follows. */
const PART_BYTES = 60_000;

/** A sheet, or more rows of its table, ready to be sent. */
export interface SheetUnit extends Unit {
  /** The sheet as it is called once all of its first unit is there. */
  readonly sheet: string;
  /** Position among the new sheets, from 0. */
  readonly order: number;
  /** Whether the unit makes the sheet. */
  readonly isFirst: boolean;
  /** Of the sheet; it is made before the steps are queued. */
  readonly page: Page;
  readonly steps: readonly Step[];
}

/**
 * The units of new sheets: one a sheet, and more for tables that are too large for one request. A
 * sheet needs the sheets that its formulas and lists look at.
 */
export function sheetUnits(sheets: readonly SheetPlan[], date1904: boolean): SheetUnit[] {
  const givers = new Map(
    sheets.flatMap((sheet) => [...givenWords(sheet)].map((word) => [word, sheet.name] as const)),
  );
  return sheets.flatMap((sheet, order) => {
    const model = modelOf(sheet, sheets.slice(0, order));
    const words = [...usedWords(sheet)].flatMap((word) => givers.get(word) ?? []);
    const needs = [...words, ...(model === undefined ? [] : [model.sheet])];
    const parts = rowParts(sheet);
    const [rows = 0] = parts;
    // Rows of large tables fill the batches after that of their sheet, which so comes early.
    const first = unitOf({ sheet, order, rank: parts.length > 1 ? 1 : 0 }, sheet.name, {
      needs: [...new Set(needs)].filter((name) => name !== sheet.name),
      steps: firstSteps(sheet, { rows, date1904, model }),
    });
    let from = rows;
    const more = parts.slice(1).map((count, part) => {
      const steps = sheet.table && moreRowsSteps(sheet.table, { from, count }, date1904);
      from += count;
      const before = part === 0 ? sheet.name : `${sheet.name} ${String(part)}`;
      const id = `${sheet.name} ${String(part + 1)}`;
      return unitOf({ sheet, order, rank: -1 }, id, { needs: [before], steps: steps ?? [] });
    });
    return [model === undefined ? first : { ...first, after: model.sheet }, ...more];
  });
}

function unitOf(
  { sheet, order, rank }: { sheet: SheetPlan; order: number; rank: number },
  id: string,
  { needs, steps }: { readonly needs: readonly string[]; readonly steps: readonly Step[] },
): SheetUnit {
  const sum = (of: (one: Step) => number) => steps.reduce((total, one) => total + of(one), 0);
  const ranges = steps.flatMap((one) => one.ranges);
  const madeTwice = ranges.length - new Set(ranges).size;
  return {
    id,
    needs,
    sheet: sheet.name,
    order,
    rank,
    isFirst: id === sheet.name,
    page: pageOf(sheet),
    steps,
    bytes: sum(({ bytes }) => bytes),
    actions: sum(({ actions }) => actions) - madeTwice,
  };
}

/** How many rows of a table go into each unit. */
function rowParts({ table }: SheetPlan): number[] {
  const parts: number[] = [];
  let used = Infinity;
  for (const row of table?.rows ?? []) {
    const bytes = JSON.stringify([...row.values()]).length;
    if (used + bytes > PART_BYTES) {
      parts.push(0);
      used = 0;
    }
    parts[parts.length - 1] = (parts.at(-1) ?? 0) + 1;
    used += bytes;
  }
  return parts;
}

interface FirstPart {
  readonly rows: number;
  readonly date1904: boolean;
  readonly model: TableModel | undefined;
}

function firstSteps(sheet: SheetPlan, { rows, date1904, model }: FirstPart): Step[] {
  const { table } = sheet;
  return [
    // Making the sheet with its page, its place and its name are queued by whoever sends the unit.
    step("structure", { actions: 2, payload: sheet.name }, () => undefined),
    ...(table === undefined ? [] : tableSteps(table, { rowCount: rows, date1904, model })),
    ...nameSteps(sheet),
    ...looseSteps(sheet),
    fitStep(sheet, rows),
    ...chartSteps(sheet),
  ];
}

function nameSteps({ names = [] }: SheetPlan): Step[] {
  return names.map(({ name, refersTo }) =>
    step(
      "structure",
      { actions: 2, payload: refersTo, ranges: [refersTo] },
      (sheet, { workbook }) => {
        const place = refersTo.includes("[") ? `=${refersTo}` : rangeAt(sheet, refersTo);
        workbook.names.add(name, place);
      },
    ),
  );
}

/**
 * Rows as high as their texts, once, after everything that wraps: through a range that is there
 * already, which reaches over all of them.
 */
function fitStep({ cells, table }: SheetPlan, rows: number): Step {
  const wrapping = cells.filter(({ look }) => LOOK_STYLES[look].align?.wrap === true);
  const area = table === undefined ? areaOf(cells) : tableArea(table);
  const isOutside = table !== undefined && wrapping.length > 0;
  const last = Math.max(1, area?.lastRow ?? 1, ...wrapping.map(({ at }) => parseAddress(at).row));
  const range = area === undefined || isOutside ? `1:${String(last)}` : rangeOf(area);
  const isKnown = !isOutside && rows === (table?.rows.length ?? rows);
  return step("looks", { actions: isKnown ? 2 : 3 }, (sheet) => {
    rangeAt(sheet, range).format.autofitRows();
  });
}
