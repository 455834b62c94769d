/** Whether Excel accepts a text as the name of a sheet, its length left aside. */
export function isSheetName(name: string): boolean {
  return /^[^\p{Cc}:\\/?*[\]]+$/u.test(name) && !name.startsWith("'") && !name.endsWith("'");
}
