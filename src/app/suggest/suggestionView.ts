import { findControl, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { defaultTarget, soaTable, type SheetContext } from "../../core/sheets";
import { suggest, type Suggestion, type WaitingControl } from "../../core/suggestion";
import {
  cellText,
  DRIVERS,
  groupHeading,
  planOf,
  profileOf,
  standardsInScope,
  tableOf,
  type CellChange,
  type ChangePlan,
  type RecordState,
  type TableState,
  type WorkbookState,
} from "../../core/workbook";
import { recordOfKey } from "../change/changedContent";
import { readContext } from "../readContext";
import {
  emptyCells,
  isEmptyCell,
  proposalState,
  reasonToKeep,
  type ProposalState,
  type WantedCell,
} from "./keptRow";
import { ownerOf } from "./ownerOf";

/** A proposal beside the row that it is for. */
export interface ListedSuggestion extends Suggestion {
  readonly title: string;
  /** Theme or objective, as the row says. */
  readonly group: string;
  /** Whom acceptance writes down as owner; undefined: nobody of the proposed role is known. */
  readonly ownerName: string | undefined;
  readonly state: ProposalState;
  /** Why the row is left as it is, one sentence; "" for other states. */
  readonly keptBecause: string;
  /** What acceptance writes: empty cells of the row only. */
  readonly cells: readonly CellChange[];
}

/** A control that waits for answers, with its title. */
interface ListedWaiting extends WaitingControl {
  readonly title: string;
}

/** All that a person decides from. */
export interface SuggestionView {
  readonly suggestions: readonly ListedSuggestion[];
  readonly waiting: readonly ListedWaiting[];
}

/** What the company profile proposes for the rows of the standards in scope, in their order. */
export function suggestionView(state: WorkbookState, context: SheetContext): SuggestionView {
  const views = standardsInScope(context.settings).map((standard) =>
    viewOf(standard, state, context),
  );
  return {
    suggestions: views.flatMap(({ suggestions }) => suggestions),
    waiting: views.flatMap(({ waiting }) => waiting),
  };
}

/** Plans what acceptance of proposals writes, as one action. */
export function planAccept(accepted: readonly ListedSuggestion[]): ChangePlan {
  return planOf("Accept suggestions", { cells: accepted.flatMap(({ cells }) => cells) });
}

/** A control that somebody accepts the proposal for. */
export type AcceptedControl = Pick<Suggestion, "standard" | "control">;

/**
 * Plans what acceptance of the proposals for some controls writes, as they are for the workbook now.
 *
 * @throws WorkbookError `not-filled`
 */
export function planAcceptOf(
  state: WorkbookState,
  wanted: readonly AcceptedControl[],
  today: IsoDate,
): ChangePlan {
  const keyOf = ({ standard, control }: AcceptedControl) => `${standard} ${control}`;
  const keys = new Set(wanted.map(keyOf));
  const { suggestions } = suggestionView(state, readContext(state, today));
  return planAccept(suggestions.filter((one) => keys.has(keyOf(one))));
}

function viewOf(standard: Standard, state: WorkbookState, context: SheetContext): SuggestionView {
  const { settings } = context;
  const profile = profileOf(settings, standard);
  const { suggestions, waiting } = suggest(standard, profile, defaultTarget(settings, standard));
  const table = tableOf(state, soaTable(standard));
  return {
    suggestions: suggestions.flatMap((suggestion) => {
      const record = table && recordOfKey(table, suggestion.control);
      return table === undefined || record === undefined
        ? []
        : [listed(suggestion, table, record, context)];
    }),
    waiting: waiting.map((one) => ({
      ...one,
      title: findControl(standard, one.control)?.title ?? "",
    })),
  };
}

function listed(
  suggestion: Suggestion,
  table: TableState,
  record: RecordState,
  context: SheetContext,
): ListedSuggestion {
  const { standard, control, owner } = suggestion;
  const keptBecause = reasonToKeep(suggestion, record);
  const ownerName = owner && ownerOf(owner, context);
  const wanted = keptBecause === "" ? wantedCells(suggestion, ownerName, record) : [];
  const cells = emptyCells(wanted, table, record);
  return {
    ...suggestion,
    title: findControl(standard, control)?.title ?? "",
    group: cellText(record.row.get(groupHeading(standard))),
    ...{ ownerName, keptBecause, cells },
    state: proposalState(keptBecause, cells),
  };
}

function wantedCells(
  { applicable, justification, drivers, target }: Suggestion,
  ownerName: string | undefined,
  { row }: RecordState,
): readonly WantedCell[] {
  const isTicked = DRIVERS.some((driver) => !isEmptyCell(row.get(driver)));
  return [
    ["Applicable", applicable],
    // Who has ticked one driver has chosen among all four.
    ...(isTicked ? [] : drivers.map((driver): WantedCell => [driver, "x"])),
    ["Justification", justification],
    ["Owner", ownerName],
    ["Target", target],
  ];
}
