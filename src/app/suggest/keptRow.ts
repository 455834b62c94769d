import type { Standard } from "../../core/catalog";
import { tableLayout } from "../../core/sheets";
import {
  recordKey,
  statementFromRow,
  type Applicability,
  type CellChange,
  type CellValue,
  type RecordState,
  type TableState,
} from "../../core/workbook";

/** A decision that is proposed for a row of a statement. */
interface ProposedDecision {
  readonly standard: Standard;
  readonly applicable: Applicability;
}

/** A value that a proposal has for a column. */
export type WantedCell = readonly [column: string, value: CellValue];

/** What a person typed into the row that speaks against the proposal, or "". */
export function reasonToKeep(
  { standard, applicable }: ProposedDecision,
  { row }: RecordState,
): string {
  const typed = statementFromRow(standard, row);
  if (typed.applicable !== undefined) {
    return typed.applicable === applicable ? "" : `Applicable says ${typed.applicable}.`;
  }
  if (!isEmptyCell(row.get("Applicable"))) return "Applicable holds something else than Yes or No.";
  if (!isEmptyCell(row.get("Justification")))
    return "A justification is there, but no decision yet.";
  if (applicable === "Yes") return "";
  if (typed.drivers.size > 0) return "A reason for the control is ticked.";
  if (typed.risks.trim() !== "") return "A risk names the control.";
  const isAtWork = typed.status !== undefined && typed.status !== "Not implemented";
  return isAtWork ? `Status says ${typed.status}.` : "";
}

/** The changes of cells that are there and hold neither a value nor a formula. */
export function emptyCells(
  wanted: readonly WantedCell[],
  { name, headings }: TableState,
  { row, formulas }: RecordState,
): readonly CellChange[] {
  const key = recordKey(row, tableLayout(name)?.keys ?? []);
  return wanted
    .filter(([column, value]) => value !== undefined && headings.includes(column))
    .filter(([column]) => isEmptyCell(row.get(column)) && !formulas.has(column))
    .map(([column, value]) => ({ table: name, key, column, expected: row.get(column), value }));
}

/**
 * How a proposal stands to its row: "open" decides it, "completes" fills what a like decision left
 * empty, "settled" has nothing to add, "kept" leaves the row as it is.
 */
export type ProposalState = "open" | "completes" | "settled" | "kept";

/**
 * @param keptBecause - as reasonToKeep says it
 * @param cells - what acceptance would write
 */
export function proposalState(keptBecause: string, cells: readonly CellChange[]): ProposalState {
  if (keptBecause !== "") return "kept";
  if (cells.length === 0) return "settled";
  return cells.some(({ column }) => column === "Applicable") ? "open" : "completes";
}

/** Whether nothing was typed. */
export function isEmptyCell(value: CellValue): boolean {
  return value === undefined || value === "";
}
