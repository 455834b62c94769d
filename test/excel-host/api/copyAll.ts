import { contains, intersection, type Area } from "../model/area";
import type { Book } from "../model/book";
import { addFormat } from "../model/conditionalFormats";
import { changeFormats } from "../model/formats";
import { guardCells } from "../model/guards";
import { clearValidation } from "../model/validations";
import { DoubleError } from "../wire/hostError";
import type { Place } from "./rangeAddress";

/**
 * Copies typed cells to the same place of another sheet: contents, looks, conditional formats and
 * validation come along, tables do not. [copy-all]
 */
export function copyAll(book: Book, from: Place, to: Place): void {
  const { area } = to;
  if (from.sheet === to.sheet || !(contains(from.area, area) && contains(area, from.area))) {
    throw new DoubleError("The double copies all only to the same place of another sheet");
  }
  guardCells(book, to.sheet, area);
  changeFormats(book, to.sheet, area, (_format, row, column) => from.sheet.formatAt(row, column));
  copyContents(from, to);
  for (const format of [...from.sheet.conditionalFormats].reverse()) {
    for (const part of partsWithin(format.areas, area)) {
      const copy = addFormat(book, to.sheet, [part], format.type);
      copy.formula = format.formula;
      Object.assign(copy.look, format.look);
    }
  }
  clearValidation(book, to.sheet, area);
  for (const validation of from.sheet.validations) {
    const areas = partsWithin(validation.areas, area);
    if (areas.length > 0) to.sheet.validations.push({ ...validation, areas });
  }
}

function copyContents(from: Place, to: Place): void {
  const { top, bottom, left, right } = to.area;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { content, formula, isQuoted = false, link } = from.sheet.cells.get(row, column) ?? {};
      if (formula !== undefined) throw new DoubleError("The double copies all of typed cells only");
      Object.assign(to.sheet.cellAt(row, column), { content, isQuoted, link });
    }
  }
}

/** Formulas of rules stand for their first cell: it has to be the same one. */
function partsWithin(areas: readonly Area[], within: Area): Area[] {
  return areas.flatMap((part) => {
    const common = intersection(part, within);
    if (common === undefined) return [];
    if (common.top !== part.top || common.left !== part.left) {
      throw new DoubleError("The double copies rules from their first cell on");
    }
    return [common];
  });
}
