import { columnIndex, columnLetters } from "./a1";
import { shiftedArea, type Edit } from "./edit";
import { mapOutsideTexts } from "./formulaText";
import type { Sheet } from "./sheet";

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\p{L}\p{N}_(!.])/gu;

/**
 * A formula after rows or columns of a sheet came or went: its A1 references to that sheet follow;
 * references to deleted cells are #REF!. Whole rows and columns, such as $A:$C, follow as well.
 *
 * @param home - the sheet of the formula; undefined for a name of the workbook
 */
export function shiftReferences(
  formula: string,
  home: Sheet | undefined,
  edited: Sheet,
  edit: Edit,
): string {
  return mapOutsideTexts(formula, (part) =>
    protectBrackets(part, (bare) =>
      bare.replaceAll(REFERENCE, (all, ...groups: (string | number | undefined)[]) => {
        const [sheet, ...corner] = groups.slice(0, 9).map((group) => group as string | undefined);
        const name = sheet?.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'");
        const isHere =
          name === undefined ? home === edited : name.toLowerCase() === edited.name.toLowerCase();
        if (!isHere || followsLetter(bare, groups)) return all;
        return shifted(sheet, corner, edit);
      }),
    ),
  );
}

/** Whether the match is the tail of a longer word. */
function followsLetter(text: string, groups: readonly unknown[]): boolean {
  const offset = groups.find((group) => typeof group === "number") ?? 0;
  return /[\p{L}\p{N}_.\\]/u.test(text[offset - 1] ?? "");
}

function shifted(
  sheet: string | undefined,
  corner: readonly (string | undefined)[],
  edit: Edit,
): string {
  const [colMark = "", letters = "", rowMark = "", digits = ""] = corner;
  const [, , , , colMark2 = "", letters2 = letters, rowMark2 = "", digits2 = digits] = corner;
  const to = shiftedArea(
    {
      top: Number(digits) - 1,
      left: columnIndex(letters),
      bottom: Number(digits2) - 1,
      right: columnIndex(letters2),
    },
    edit,
  );
  const prefix = sheet === undefined ? "" : `${sheet}!`;
  if (to === undefined) return `${prefix}#REF!`;
  const first = `${colMark}${columnLetters(to.left)}${rowMark}${String(to.top + 1)}`;
  if (corner[5] === undefined) return prefix + first;
  return `${prefix}${first}:${colMark2}${columnLetters(to.right)}${rowMark2}${String(to.bottom + 1)}`;
}

/** Leaves what stands in brackets, headings of tables, as it is. */
function protectBrackets(text: string, change: (bare: string) => string): string {
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
