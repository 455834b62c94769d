const LOWEST = 13;
const HIGHEST = 25;

/**
 * The highest ExcelApi set that the host has, as text for diagnostics.
 *
 * @param isSupported - asks the host
 * @returns such as "ExcelApi 1.15"; "below ExcelApi 1.13" where even that is missing
 */
export function apiSetText(isSupported: (set: string, version: string) => boolean): string {
  for (let minor = HIGHEST; minor >= LOWEST; minor -= 1) {
    if (isSupported("ExcelApi", `1.${String(minor)}`)) return `ExcelApi 1.${String(minor)}`;
  }
  return `below ExcelApi 1.${String(LOWEST)}`;
}
