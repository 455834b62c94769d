import { riskInput, type SheetContext } from "../../core/sheets";
import {
  riskLevelOf,
  RISK_STEPS,
  type Risk,
  type RiskEstimate,
  type RiskLevel,
  type RiskMatrix,
} from "../../core/workbook";

/** A step of likelihood or impact, with what the workbook calls it; "" for nothing. */
interface Step {
  readonly step: number;
  readonly label: string;
}

/** The risks of one likelihood and one impact. */
export interface HeatField {
  readonly likelihood: Step;
  readonly impact: Step;
  /** What the matrix says, whatever it is; "" for a hole. */
  readonly word: string;
  /** undefined where the word is none of the levels. */
  readonly level: RiskLevel | undefined;
  readonly risks: readonly Pick<Risk, "id" | "scenario">[];
}

/** Risks by likelihood and impact. */
export interface HeatMap {
  readonly when: "before" | "after";
  /** The most likely first, each with its impacts from the smallest on. */
  readonly rows: readonly (readonly HeatField[])[];
  /** Risks that are in none of the fields, because likelihood or impact is not assessed. */
  readonly left: number;
}

/** The same numbers as on the sheet Risk heat map: before treatment, and after it. */
export function heatMaps(context: SheetContext): readonly HeatMap[] {
  const { risks, matrix } = riskInput(context);
  return [heatMap("before", risks, matrix), heatMap("after", risks, matrix)];
}

function heatMap(when: HeatMap["when"], risks: readonly Risk[], matrix: RiskMatrix): HeatMap {
  const estimateOf = (risk: Risk): RiskEstimate =>
    when === "before" ? risk.inherent : risk.residual;
  const likelihoods = [...RISK_STEPS].reverse();
  const rows = likelihoods.map((likelihood) =>
    RISK_STEPS.map((impact): HeatField => {
      const word = matrix.wordAt(likelihood, impact);
      return {
        likelihood: { step: likelihood, label: matrix.labelOf("Likelihood", likelihood) },
        impact: { step: impact, label: matrix.labelOf("Consequence", impact) },
        ...{ word, level: riskLevelOf(word) },
        risks: risks.filter((risk) => {
          const estimate = estimateOf(risk);
          return estimate.likelihood === likelihood && estimate.impact === impact;
        }),
      };
    }),
  );
  const placed = rows.flat().reduce((sum, field) => sum + field.risks.length, 0);
  return { when, rows, left: risks.length - placed };
}
