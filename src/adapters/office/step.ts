/** When a step is queued: all of one number before any of the next, over all sheets of a batch. */
export const PHASES = {
  /** Sheets, number formats, values, tables and names: formulas may name any of them. */
  structure: 0,
  formulas: 1,
  looks: 2,
  rules: 3,
  charts: 4,
  /** A sheet has its own name only once all of it is there. */
  naming: 5,
} as const;
export type Phase = keyof typeof PHASES;

/** Something to queue for a sheet, with an estimate of what it adds to the request. */
export interface Step {
  readonly phase: Phase;
  readonly bytes: number;
  readonly actions: number;
  /** Ranges whose making is among the actions: whoever comes second with one does not make it again. */
  readonly ranges: readonly string[];
  readonly queue: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;
}

/** Bytes of an action and its object path on the wire, about. */
const ACTION_BYTES = 160;

/** A step whose size is that of its actions and of what it carries. */
export function step(
  phase: Phase,
  size: {
    readonly actions: number;
    readonly payload?: unknown;
    readonly ranges?: readonly string[];
  },
  queue: Step["queue"],
): Step {
  const { actions, payload, ranges = [] } = size;
  const carried = payload === undefined ? 0 : JSON.stringify(payload).length;
  return { phase, actions, ranges, bytes: actions * ACTION_BYTES + carried, queue };
}

/** Rows of values that the library sends in one action; it cuts larger blocks. */
const CHUNK_CELLS = 1500;

/** Actions that a block of values takes. */
export function blockActions(rows: number, columns: number): number {
  const cells = rows * columns;
  return cells <= CHUNK_CELLS
    ? 1
    : 2 * Math.ceil(rows / Math.max(1, Math.floor(CHUNK_CELLS / columns))) + 1;
}

const RANGES = new WeakMap<Excel.Worksheet, Map<string, Excel.Range>>();

/**
 * A range of a sheet that is made in the same batch, the same object each time: an action less for
 * whoever comes second.
 */
export function rangeAt(sheet: Excel.Worksheet, range: string): Excel.Range {
  const known = RANGES.get(sheet) ?? new Map<string, Excel.Range>();
  RANGES.set(sheet, known);
  const found = known.get(range) ?? sheet.getRange(range);
  known.set(range, found);
  return found;
}

const AREAS = new WeakMap<Excel.Worksheet, Map<string, Excel.RangeAreas>>();

/** One range, or several at once, the same object each time like those of rangeAt. */
export function areasAt(
  sheet: Excel.Worksheet,
  ranges: readonly string[],
): Excel.Range | Excel.RangeAreas {
  const [only, ...more] = ranges;
  if (only !== undefined && more.length === 0) return rangeAt(sheet, only);
  const address = ranges.join();
  const known = AREAS.get(sheet) ?? new Map<string, Excel.RangeAreas>();
  AREAS.set(sheet, known);
  const found = known.get(address) ?? sheet.getRanges(address);
  known.set(address, found);
  return found;
}
