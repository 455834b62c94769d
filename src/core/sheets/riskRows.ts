import type { Standard } from "../catalog";
import type { IsoDate } from "../day";
import type { RiskLink } from "../soa";
import { countedRisks, isTreated, riskFromRow, rowsOf, type Risk, type Row } from "../workbook";
import type { SheetContext } from "./sheetContext";

/** Rows never change: what was read from one is good for all who ask. */
const READ = new WeakMap<Row, Risk>();

/** The rows of the risk register, in the order of the sheet. */
export function risksOf({ content }: SheetContext): readonly Risk[] {
  return rowsOf(content, "AB_Risks").map((row) => {
    const risk = READ.get(row) ?? riskFromRow(row);
    READ.set(row, risk);
    return risk;
  });
}

/** What the checks of a standard's statement see of the register. */
export function riskLinks(
  risks: readonly Risk[],
  standard: Standard,
): { readonly risks: readonly RiskLink[]; readonly lastRiskAssessmentOn?: IsoDate } {
  const ours = countedRisks(risks).filter(({ standards }) => standards.includes(standard));
  const days = ours.flatMap(({ assessedOn }) => assessedOn ?? []).sort();
  const last = days.at(-1);
  return {
    risks: ours.map((risk) => ({
      id: risk.id,
      controls: risk.controls[standard],
      isTreated: isTreated(risk),
    })),
    ...(last !== undefined && { lastRiskAssessmentOn: last }),
  };
}
