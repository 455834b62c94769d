import { STANDARD_NAMES, type Standard } from "../core/catalog";
import { fromSerial } from "../core/day";
import { maturityFigures } from "../core/maturity";
import { defaultTarget, nextAuditSerial, soaInput, type SheetContext } from "../core/sheets";
import { issuesOf } from "../core/soa";
import { countedStatements } from "../core/workbook";

/** Where one standard stands, in the numbers of the Dashboard; null where there is none yet. */
export interface StandardSummary {
  readonly standard: Standard;
  readonly progress: number | null;
  readonly conformity: number | null;
  readonly mean: number | null;
  readonly targetMean: number | null;
  readonly attainment: number | null;
  readonly assessed: number;
  readonly applicable: number;
  readonly excluded: number;
  readonly undecided: number;
  readonly errors: number;
  readonly warnings: number;
  readonly nextAudit: string | null;
}

/** Where one standard stands. */
export function summarise(context: SheetContext, standard: Standard): StandardSummary {
  const input = soaInput(context, standard);
  const figures = maturityFigures(
    countedStatements(input.statements),
    defaultTarget(context.settings, standard),
  );
  const issues = issuesOf(input);
  const next = nextAuditSerial(context, STANDARD_NAMES[standard].cell);
  const { assessed, applicable, excluded, undecided } = figures;
  return {
    standard,
    progress: figures.progress ?? null,
    conformity: figures.conformity ?? null,
    mean: figures.mean ?? null,
    targetMean: figures.targetMean ?? null,
    attainment: figures.attainment ?? null,
    assessed,
    applicable,
    excluded,
    undecided,
    errors: issues.filter(({ severity }) => severity === "error").length,
    warnings: issues.filter(({ severity }) => severity === "warning").length,
    nextAudit: next === "" ? null : (fromSerial(next) ?? null),
  };
}
