import { heightOf, intersection, widthOf, type Area } from "../model/area";
import type { Book } from "../model/book";
import { changeFormats } from "../model/formats";
import { mapOutsideTexts } from "../model/formulaText";
import { readFormulas } from "../model/readCells";
import { writeCells } from "../model/writeCells";
import { invalidArgument } from "../wire/hostError";
import { copyAll } from "./copyAll";
import type { Place } from "./rangeAddress";

/**
 * Copies formulas and values, repeated over the target: references without "$" move along; looks
 * stay. [copy-formulas]
 */
function copyFormulas(book: Book, from: Place, to: Place): void {
  const target = spread(from.area, to.area);
  const [height, width] = [heightOf(from.area), widthOf(from.area)];
  const block = Array.from({ length: heightOf(target) }, (_line, down) =>
    Array.from({ length: widthOf(target) }, (_cell, right) => {
      const { row, column } = {
        row: from.area.top + (down % height),
        column: from.area.left + (right % width),
      };
      const text = readFormulas(from.sheet, {
        top: row,
        bottom: row,
        left: column,
        right: column,
      })?.[0]?.[0];
      const moved = target.top + down - row;
      return typeof text === "string" && text.startsWith("=") ? movedDown(text, moved) : text;
    }),
  );
  writeCells(book, to.sheet, target, block);
}

function movedDown(formula: string, rows: number): string {
  return mapOutsideTexts(formula, (part) =>
    part.replaceAll(
      /(?<![\w.$[])(\$?[A-Z]{1,3})([1-9]\d*)(?![\w(])/g,
      (_all, column: string, row: string) => `${column}${String(Number(row) + rows)}`,
    ),
  );
}

/**
 * Copies how cells look, repeated over the target; conditional formats come along, validations do
 * not. [copy-formats]
 */
export function copyCells(book: Book, from: Place, to: Place, what: unknown): void {
  if (what === "Formulas") {
    copyFormulas(book, from, to);
    return;
  }
  if (what === "All") {
    copyAll(book, from, to);
    return;
  }
  if (what !== "Formats") {
    throw invalidArgument(`The double copies no ${String(what)}`);
  }
  const target = spread(from.area, to.area);
  const [height, width] = [heightOf(from.area), widthOf(from.area)];
  changeFormats(book, to.sheet, target, (_format, row, column) =>
    from.sheet.formatAt(
      from.area.top + ((row - target.top) % height),
      from.area.left + ((column - target.left) % width),
    ),
  );
  for (const format of from.sheet.conditionalFormats) {
    for (const part of format.areas) {
      const common = intersection(part, from.area);
      if (common === undefined || from.sheet !== to.sheet) continue;
      const left = target.left + common.left - from.area.left;
      const wide = { ...target, left, right: left + common.right - common.left };
      format.areas = joined(format.areas, wide);
    }
  }
}

function spread(from: Area, to: Area): Area {
  return {
    top: to.top,
    left: to.left,
    bottom: Math.max(to.bottom, to.top + heightOf(from) - 1),
    right: Math.max(to.right, to.left + widthOf(from) - 1),
  };
}

/** Adds a rectangle, as one with a neighbour of the same width where there is one. */
function joined(areas: readonly Area[], more: Area): Area[] {
  const neighbour = areas.find(
    ({ left, right, bottom, top }) =>
      left === more.left && right === more.right && bottom + 1 >= more.top && top <= more.top,
  );
  if (neighbour === undefined) return [...areas, more];
  const grown = { ...neighbour, bottom: Math.max(neighbour.bottom, more.bottom) };
  return areas.map((part) => (part === neighbour ? grown : part));
}
