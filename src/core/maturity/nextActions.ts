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
  const actions = weighed(assessments, defaultTarget)
    .filter(({ gap }) => gap > 0)
    .map(({ control, weight, target, level, gap }): NextAction => ({
      control,
      weight,
      target,
      level,
      gap,
      urgency: gap * weight,
      openErrors: counts.openErrors?.(control) ?? 0,
      linkedRisks: counts.linkedRisks?.(control) ?? 0,
    }));
  const orders = new Map(actions.map(({ control }) => [control, idOrder(control)]));
  return actions.sort((a, b) => {
    const byNumbers =
      b.urgency - a.urgency || b.openErrors - a.openErrors || b.linkedRisks - a.linkedRisks;
    if (byNumbers !== 0) return byNumbers;
    const [one = "", other = ""] = [orders.get(a.control), orders.get(b.control)];
    return one === other ? 0 : one < other ? -1 : 1;
  });
}
