import { invalidArgument } from "../wire/hostError";
import { intersection, without, type Area } from "./area";
import type { Book } from "./book";
import { guardSheet } from "./guards";
import type { ConditionalFormat } from "./records";
import type { Sheet } from "./sheet";

/** A new format of rectangles on top of all others. [formats-on-top] [areas-format] */
export function addFormat(
  book: Book,
  sheet: Sheet,
  areas: readonly Area[],
  type: string,
): ConditionalFormat {
  guardSheet(book, sheet, "allowFormatCells");
  const format: ConditionalFormat = {
    id: `{CF${String(book.nextNumber()).padStart(6, "0")}}`,
    areas: [...areas],
    type,
    formula: "",
    look: {},
    stopIfTrue: false,
  };
  sheet.conditionalFormats.unshift(format);
  return format;
}

export function formatsIn(sheet: Sheet, area: Area): ConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ areas }) =>
    areas.some((part) => intersection(part, area) !== undefined),
  );
}

/** Takes a rectangle out of every format. */
export function clearFormats(book: Book, sheet: Sheet, area: Area): void {
  guardSheet(book, sheet, "allowFormatCells");
  for (const format of sheet.conditionalFormats) {
    format.areas = format.areas.flatMap((part) => without(part, area));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/**
 * Moves a format in the order of its sheet; 0 is the highest priority, a negative number counts from
 * the back, and one that is too large means the last place. [format-priority]
 */
export function setPriority(sheet: Sheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((other) => other !== format);
  const wanted = priority < 0 ? others.length + 1 + priority : priority;
  const place = Math.min(Math.max(wanted, 0), others.length);
  sheet.conditionalFormats = [...others.slice(0, place), format, ...others.slice(place)];
}

/** @throws HostError InvalidArgument for a reference into a table [no-structured-rules] */
export function checkRuleFormula(formula: unknown): string {
  if (typeof formula !== "string" || formula === "") throw invalidArgument();
  if (/[\w.]\[/.test(formula) || formula.includes("[@")) throw invalidArgument();
  return formula.startsWith("=") ? formula : `=${formula}`;
}
