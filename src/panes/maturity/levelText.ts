import type { Strings } from "../strings";

/**
 * The name of a level, or those that a mean lies between; undefined without a level.
 *
 * @param level - 0 to 5
 * @example
 * levelText(2.5, LEVEL_LABELS["CMMI-like"], strings); //=> "between Managed and Defined"
 */
export function levelText(
  level: number | undefined,
  labels: readonly string[],
  strings: Pick<Strings["maturity"]["numbers"], "atLevel" | "between">,
): string | undefined {
  if (level === undefined) return undefined;
  const [lower, upper] = [labels[Math.floor(level)] ?? "", labels[Math.ceil(level)] ?? ""];
  return lower === upper ? strings.atLevel(lower) : strings.between(lower, upper);
}
