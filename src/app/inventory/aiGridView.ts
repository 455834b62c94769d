import { aiGrid, gridProposal, type AiGrid, type GridProposal } from "../../core/inventory";
import { inventoryInput, soaTable, statementsOf, type SheetContext } from "../../core/sheets";
import {
  planOf,
  standardsInScope,
  tableOf,
  type CellChange,
  type ChangePlan,
  type RecordState,
  type WorkbookState,
} from "../../core/workbook";
import type { IsoDate } from "../../core/day";
import { recordOfKey } from "../change/changedContent";
import { readContext } from "../readContext";
import {
  emptyCells,
  isEmptyCell,
  proposalState,
  reasonToKeep,
  type ProposalState,
  type WantedCell,
} from "../suggest/keptRow";
import { WorkbookError } from "../workbookError";

/** A proposal of the grid beside the row that it is for. */
export interface ListedGridProposal extends GridProposal {
  readonly title: string;
  readonly objective: string;
  readonly objectiveId: string;
  readonly state: ProposalState;
  /** Why the row is left as it is, one sentence; "" for other states. */
  readonly keptBecause: string;
  /** What acceptance writes: empty cells of the row only. */
  readonly cells: readonly CellChange[];
}

/** The grid, and what it proposes for the statement, in the order of the catalog. */
export interface AiGridView extends AiGrid {
  readonly proposals: readonly ListedGridProposal[];
}

const TABLE = soaTable("42001");

/** The AI systems against the controls of 42001; without rows where 42001 is not in scope. */
export function aiGridView(state: WorkbookState, context: SheetContext): AiGridView {
  if (!standardsInScope(context.settings).includes("42001")) {
    return { systems: [], rows: [], proposals: [] };
  }
  const grid = aiGrid({
    ...inventoryInput(context, statementsOf(context, "42001")),
    organisationRoles: context.settings.text("AI roles", "42001"),
  });
  const table = tableOf(state, TABLE);
  const proposals = grid.rows.flatMap((row): ListedGridProposal[] => {
    const proposal = gridProposal(row, grid.systems);
    const record = table && recordOfKey(table, row.control);
    if (proposal === undefined || table === undefined || record === undefined) return [];
    const keptBecause = reasonToKeep({ standard: "42001", ...proposal }, record);
    const wanted = keptBecause === "" ? wantedCells(proposal, record) : [];
    const cells = emptyCells(wanted, table, record);
    const { title, objective, objectiveId } = row;
    const named = { title, objective, objectiveId, keptBecause, cells };
    return [{ ...proposal, ...named, state: proposalState(keptBecause, cells) }];
  });
  return { ...grid, proposals };
}

function wantedCells(
  { applicable, justification, aiSystems, evidence }: GridProposal,
  { row }: RecordState,
): readonly WantedCell[] {
  const text = (value: string) => (value === "" ? undefined : value);
  const isOurs = isEmptyCell(row.get("Applicable"));
  return [
    ["Applicable", applicable],
    // Who has decided has had a reason, even where it was not written down.
    ["Justification", isOurs ? justification : undefined],
    ["AI systems", text(aiSystems)],
    ["Evidence", text(evidence)],
  ];
}

/**
 * The proposals that ids mean: controls such as "A.6.2.4", objectives such as "A.6" or "A.6.2", in any
 * case and with or without "A."; or all.
 *
 * @throws WorkbookError `unknown-control` for an id that is neither a control nor an objective of 42001
 */
export function proposalsFor(
  { rows, proposals }: AiGridView,
  ids: readonly string[] | "all",
): readonly ListedGridProposal[] {
  if (ids === "all") return proposals;
  const wanted = new Set(ids.flatMap((id) => controlsFor(id, rows)));
  return proposals.filter(({ control }) => wanted.has(control));
}

function controlsFor(id: string, rows: AiGrid["rows"]): readonly string[] {
  const typed = id.trim().toUpperCase();
  const name = typed.startsWith("A.") ? typed : `A.${typed}`;
  const found = rows
    .map(({ control }) => control)
    .filter((control) => control === name || control.startsWith(`${name}.`));
  if (found.length > 0) return found;
  const message = `"${id}" is neither a control nor an objective of ISO/IEC 42001 Annex A.`;
  throw new WorkbookError("unknown-control", message, { place: id });
}

/**
 * Plans acceptance for ids, as the proposals are for the workbook now, as one action.
 *
 * @throws WorkbookError `not-filled`, `unknown-control`
 */
export function planAcceptGridOf(
  state: WorkbookState,
  ids: readonly string[] | "all",
  today: IsoDate,
): ChangePlan {
  const accepted = proposalsFor(aiGridView(state, readContext(state, today)), ids);
  return planOf("Accept AI grid", { cells: accepted.flatMap(({ cells }) => cells) });
}
