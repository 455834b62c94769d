import type { Standard } from "../catalog";
import type { RiskInput } from "../risk";
import {
  DEFAULT_ACCEPTABLE_RISK,
  matrixFromRows,
  RISK_LEVELS,
  rowsOf,
  standardsInScope,
} from "../workbook";
import { statementsOf } from "./records";
import { risksOf } from "./riskRows";
import type { SheetContext } from "./sheetContext";

const INPUTS = new WeakMap<SheetContext, RiskInput>();

/** All that the rules of risks look at, from what the workbook holds. */
export function riskInput(context: SheetContext): RiskInput {
  const input = INPUTS.get(context) ?? readInput(context);
  INPUTS.set(context, input);
  return input;
}

function readInput(context: SheetContext): RiskInput {
  const { content, settings, today } = context;
  const matrixRows = rowsOf(content, "AB_Risk_matrix");
  const acceptable = (standard: Standard) =>
    settings.word("Acceptable risk", standard, RISK_LEVELS) ?? DEFAULT_ACCEPTABLE_RISK;
  return {
    today,
    standards: standardsInScope(settings),
    risks: risksOf(context),
    matrix: matrixFromRows(matrixRows),
    matrixRows,
    acceptable: { "27001": acceptable("27001"), "42001": acceptable("42001") },
    statements: {
      "27001": statementsOf(context, "27001"),
      "42001": statementsOf(context, "42001"),
    },
  };
}
