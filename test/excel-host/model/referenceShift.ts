import { columnIndex, columnLetters, quotedSheet } from "./a1";
import type { Area } from "./area";
import { shiftedArea, type Edit } from "./edit";
import { mapOutsideTexts } from "./formulaText";
import type { Sheet } from "./sheet";

const REFERENCE =
  /(?<![\p{L}\p{N}_.\\!'])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))?(?![\p{L}\p{N}_(!.[])/gu;

/** Where an A1 reference points to. */
export interface ReferenceTarget {
  /** Name of the sheet; undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

type Change = (target: ReferenceTarget) => ReferenceTarget | undefined;

/**
 * Rewrites the A1 references of a formula, with their "$"; undefined makes one #REF!. Texts and
 * headings of tables stay as they are.
 */
export function mapReferences(formula: string, change: Change): string {
  return mapOutsideTexts(formula, (part) =>
    outsideBrackets(part, (bare) =>
      bare.replaceAll(REFERENCE, (all: string, ...groups: (string | undefined)[]) =>
        rewritten(all, groups, change),
      ),
    ),
  );
}

/**
 * A formula after rows or columns of a sheet came or went: references to that sheet follow.
 *
 * @param home - the sheet of the formula; undefined for a name of the workbook
 */
export function shiftReferences(
  formula: string,
  home: Sheet | undefined,
  edited: Sheet,
  edit: Edit,
): string {
  return mapReferences(formula, (target) => {
    const sheet = target.sheet ?? home?.name;
    if (sheet?.toLowerCase() !== edited.name.toLowerCase()) return target;
    const area = shiftedArea(target.area, edit);
    return area && { ...target, area };
  });
}

function rewritten(all: string, groups: readonly (string | undefined)[], change: Change): string {
  const [sheet, colMark = "", letters = "", rowMark = "", digits = "", ...end] = groups;
  const [endColMark = "", endLetters = letters, endRowMark = "", endDigits = digits] = end;
  const name = sheet?.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
  const area = {
    top: Number(digits) - 1,
    left: columnIndex(letters),
    bottom: Number(endDigits) - 1,
    right: columnIndex(endLetters),
  };
  const target: ReferenceTarget = { sheet: name, area };
  const to = change(target);
  if (to === target) return all;
  const prefix = to?.sheet === undefined ? "" : `${quotedSheet(to.sheet)}!`;
  if (to === undefined) return `${sheet === undefined ? "" : `${sheet}!`}#REF!`;
  const { top, left, bottom, right } = to.area;
  const first = `${colMark}${columnLetters(left)}${rowMark}${String(top + 1)}`;
  if (end[1] === undefined) return prefix + first;
  return `${prefix}${first}:${endColMark}${columnLetters(right)}${endRowMark}${String(bottom + 1)}`;
}

function outsideBrackets(text: string, change: (bare: string) => string): string {
  let done = "";
  let depth = 0;
  let bare = "";
  for (const character of text) {
    if (character === "[" && depth === 0) {
      done += change(bare);
      bare = "";
    }
    if (character === "[") depth += 1;
    if (depth > 0) done += character;
    else bare += character;
    if (character === "]") depth -= 1;
  }
  return done + change(bare);
}
