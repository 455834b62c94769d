import { STANDARD_NAMES, type CatalogRef } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { planOf, type ChangePlan, type WorkbookState } from "../../core/workbook";
import { planSets } from "../change/setCell";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { mappedAnswers, placeOf, type MappedAnswer } from "./mappedAnswers";
import type { ItemAnswer } from "../crosswalk/itemAnswers";
import { labelOf } from "../crosswalk/frameworkPairs";

/** Cells that a row can take over from a row that it is mapped to, in the order of the sheets. */
const TAKEN_FIELDS = ["Implementation", "Evidence", "Owner", "Evidence date"] as const;
export type TakenField = (typeof TAKEN_FIELDS)[number];

/** One cell that could be taken over. */
export interface TakenCell {
  readonly field: TakenField;
  /** What would be written, with where it comes from in texts. */
  readonly text: string;
  /** What the row says now; "" for an empty cell. */
  readonly now: string;
}

/**
 * What a row can take over from one that it is mapped to: what that says and this does not say in the
 * same words already, less what came from this row itself. Applicable, status, conformity and level stay each row's own, because each
 * standard is audited on its own rows.
 */
export function takenCells(own: ItemAnswer, from: MappedAnswer): readonly TakenCell[] {
  return TAKEN_FIELDS.flatMap((field): TakenCell[] => {
    const text = textOf(field, from);
    const now = plainText(field, own);
    const isOurs = text.includes(`${citationOf(own.ref)},`);
    return text === "" || text === now || isOurs ? [] : [{ field, text, now }];
  });
}

function plainText(field: TakenField, item: ItemAnswer): string {
  switch (field) {
    case "Implementation":
      return item.implementation.trim();
    case "Evidence":
      return item.evidence.trim();
    case "Owner":
      return item.owner.trim();
    case "Evidence date":
      return item.evidenceOn ?? "";
  }
}

function textOf(field: TakenField, from: MappedAnswer): string {
  const text = plainText(field, from);
  if (text === "" || field === "Owner" || field === "Evidence date") return text;
  return `${text} ${citationOf(from.ref)}, ${from.relation}: ${from.source})`;
}

/** How a text begins to say where it was taken from. */
function citationOf(ref: CatalogRef): string {
  return `(from ${STANDARD_NAMES[ref.standard].cell} ${labelOf(ref)}`;
}

/** What somebody chose to take over. */
export interface TakeOver {
  readonly to: CatalogRef;
  readonly from: CatalogRef;
  /** As they were shown, so that nothing is written over what nobody has seen. */
  readonly cells: readonly TakenCell[];
}

/**
 * Plans to take over some cells of a row that a control or clause is mapped to, as one action.
 *
 * @throws WorkbookError `changed-meanwhile` when one of the rows says something else than was shown,
 *   `not-filled`
 */
export function planTakeOver(state: WorkbookState, taken: TakeOver, today: IsoDate): ChangePlan {
  const { to, from, cells } = taken;
  const found = mappedAnswers(readContext(state, today), to.standard, labelOf(to));
  const source = found?.mapped.find(({ label }) => label === labelOf(from));
  const now = found && source ? takenCells(found.own, source) : [];
  const isAsShown = cells.every((cell) =>
    now.some((one) => one.field === cell.field && one.text === cell.text && one.now === cell.now),
  );
  if (!isAsShown) {
    const message = `${labelOf(to)} or ${labelOf(from)} was changed meanwhile: look at both again.`;
    throw new WorkbookError("changed-meanwhile", message, { place: labelOf(to) });
  }
  const inputs = cells.map(({ field, text }) => ({ ...placeOf(to), column: field, text }));
  return planOf("Take over", { cells: planSets(state, inputs).cells });
}
