import { weighed, type Assessment, type WeighedControl } from "./assessment";
import { idOrder } from "./idOrder";

/** A control to work on next, with what decides its place. */
export interface NextAction extends WeighedControl {
  /** gap x weight, the first thing that counts. */
  readonly urgency: number;
  readonly openErrors: number;
  readonly linkedRisks: number;
}

/**
 * The applicable controls below their target: the largest gap x weight first, then those with more
 * open errors, then those with more linked risks, then by id.
 *
 * @param counts - open errors and linked risks of a control; 0 when left out
 */
export function nextActions(
  assessments: readonly Assessment[],
  defaultTarget: number,
  counts: {
    readonly openErrors?: (control: string) => number;
    readonly linkedRisks?: (control: string) => number;
  } = {},
): readonly NextAction[] {
  const below = weighed(assessments, defaultTarget).filter(({ gap }) => gap > 0);
  const actions = below.map((one): NextAction & Ordered => ({
    ...one,
    urgency: one.gap * one.weight,
    openErrors: counts.openErrors?.(one.control) ?? 0,
    linkedRisks: counts.linkedRisks?.(one.control) ?? 0,
    order: idOrder(one.control),
  }));
  return actions.sort(compareActions).map(({ order: _order, ...action }) => action);
}

interface Ordered {
  readonly order: string;
}

function compareActions(a: NextAction & Ordered, b: NextAction & Ordered): number {
  const byNumbers =
    b.urgency - a.urgency || b.openErrors - a.openErrors || b.linkedRisks - a.linkedRisks;
  if (byNumbers !== 0 || a.order === b.order) return byNumbers;
  return a.order < b.order ? -1 : 1;
}
