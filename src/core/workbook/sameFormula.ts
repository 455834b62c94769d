/**
 * Whether two formulas are the same to a reader: case, spaces and prefixes of newer functions, which
 * programs write in their own way, do not count; texts in quotes do.
 *
 * @example
 * isSameFormula('if([@Level]>1, "Yes","")', 'IF([@Level]>1,"Yes","")'); //=> true
 */
export function isSameFormula(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return normal(one) === normal(other);
}

function normal(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) =>
      part.startsWith('"')
        ? part
        : part
            .replaceAll(/\s+/g, "")
            .replaceAll(/_xlfn\.(?:_xlws\.)?/gi, "")
            .replaceAll(/\[@\[(\w+)\]\]/g, "[@$1]")
            .replaceAll("'", "")
            .replaceAll("$", "")
            .replaceAll(/\b(TRUE|FALSE)\(\)/gi, "$1")
            .toUpperCase(),
    )
    .join("");
}
