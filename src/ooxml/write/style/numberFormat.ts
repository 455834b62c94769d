import { element } from "../../xml";

/** Ids below this one belong to Excel. */
export const FIRST_CUSTOM_FORMAT = 164;

/** Formats that mean the same in every language; 14 to 22 (days) differ by country. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

/** Id of a format that every Excel has; undefined for all others. */
export function builtInFormat(code: string): number | undefined {
  return BUILT_IN.get(code);
}

/** A custom format. */
export function numberFormatXml(formatCode: string, numFmtId: number): string {
  return element("numFmt", { numFmtId, formatCode });
}
