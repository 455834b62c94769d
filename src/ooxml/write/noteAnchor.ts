import type { NoteSpec } from "../spec/annotationSpec";
import type { SheetSpec } from "../spec/sheetSpec";
import { pixelWidth } from "./columnsXml";

// All sizes are pixels at 96 dpi.
const DEFAULT_COLUMN = 64;
const DEFAULT_ROW = 20;
const NOTE_WIDTH = 240;
const NOTE_LINE = 16;
const NOTE_MARGIN = 12;
const CHARACTERS_PER_LINE = 40;

/** Distance of a note from the right edge of its cell. */
const GAP = 12;

/** A position on the sheet: a column or row from 0, and pixels into it. */
type Position = readonly [index: number, offset: number];

/**
 * Where the box of a note is drawn: to the right of its cell, from the cell's top on.
 *
 * @returns left column, offset, top row, offset, right column, offset, bottom row, offset
 */
export function noteAnchor(note: NoteSpec, sheet: SheetSpec): readonly number[] {
  const { width, height } = note.size ?? estimatedSize(note.text);
  const { row, column } = note.cell;
  const columnSize = columnSizes(sheet);
  const rowSize = rowSizes(sheet);
  const top = row - 1;
  const left = walk([column, GAP], columnSize);
  const right = walk([column, GAP + width], columnSize);
  return [...left, top, 2, ...right, ...walk([top, 2 + height], rowSize)];
}

/** Carries an offset that is larger than its column (or row) over into the next ones. */
function walk([start, distance]: Position, sizeOf: (index: number) => number): Position {
  let index = start;
  let rest = distance;
  for (let size = sizeOf(index); rest >= size; size = sizeOf(index)) {
    rest -= size;
    index += 1;
  }
  return [index, rest];
}

function columnSizes({ columns }: SheetSpec): (index: number) => number {
  return (index) => {
    const column = columns[index];
    if (column === undefined) return DEFAULT_COLUMN;
    return column.hidden === true ? 0 : pixelWidth(column.width);
  };
}

function rowSizes({ rows }: SheetSpec): (index: number) => number {
  return (index) => {
    const points = rows.find(({ row }) => row === index + 1)?.height;
    return points === undefined ? DEFAULT_ROW : Math.round((points * 4) / 3);
  };
}

function estimatedSize(text: string): { readonly width: number; readonly height: number } {
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE));
  }
  return { width: NOTE_WIDTH, height: lines * NOTE_LINE + NOTE_MARGIN };
}
