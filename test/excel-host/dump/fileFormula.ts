import { itemsOf, mapOutsideTexts, mapStructured } from "../model/formulaText";

/** Functions that are newer than the file format, which files mark. */
const NEWER = /\b(AGGREGATE)\(/g;

/** A formula as files write it: without "=", a row's own cells with the name of their table. */
export function toFileFormula(formula: string, ownTable: string | undefined): string {
  const named = mapStructured(formula.replace(/^=/, ""), ({ table, inner }) => {
    const { isThisRow, columns } = itemsOf(inner);
    const owner = table === "" ? (ownTable ?? "") : table;
    if (!isThisRow) return `${owner}[${inner}]`;
    const span = columns.map((column) => `[${column.replaceAll(/(['#@[\]])/g, "'$1")}]`).join(":");
    return `${owner}[[#This Row],${span}]`;
  });
  return mapOutsideTexts(named, (part) => part.replaceAll(NEWER, "_xlfn.$1("));
}
