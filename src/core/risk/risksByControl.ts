import type { Standard } from "../catalog";
import { countedRisks, isTreated, type Risk } from "../workbook";

/** Ids of the treated risks that name a control of a standard, by control in lower case. */
export function risksByControl(
  risks: readonly Risk[],
  standard: Standard,
): ReadonlyMap<string, readonly string[]> {
  const byControl = new Map<string, string[]>();
  for (const risk of countedRisks(risks)) {
    if (!isTreated(risk) || !risk.standards.includes(standard)) continue;
    for (const control of risk.controls[standard]) {
      const key = control.toLowerCase();
      const ids = byControl.get(key);
      if (ids === undefined) byControl.set(key, [risk.id]);
      else ids.push(risk.id);
    }
  }
  return byControl;
}
