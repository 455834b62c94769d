import { BLANK_PAGE_ACTIONS, pageSteps, type Page } from "./pageSteps";
import type { Step } from "./step";

/** A new sheet, and what it is made a copy of. */
export interface PageMade<T> {
  readonly item: T;
  /** Undefined for a copy of the blank page. */
  readonly from: T | undefined;
  readonly steps: readonly Step[];
}

/**
 * How to make the pages of new sheets with few actions: each is a copy of the blank page or of one
 * that has been made, with what it differs in; what is copied comes first.
 */
export function pageTree<T extends { readonly page: Page }>(items: readonly T[]): PageMade<T>[] {
  const made: PageMade<T>[] = [];
  const waiting = [...items];
  while (waiting.length > 0) {
    const [next] = waiting
      .flatMap((item) =>
        [undefined, ...made.map((one) => one.item)].flatMap((from) => {
          const steps = changes(item.page, from?.page);
          return steps === undefined ? [] : [{ item, from, steps }];
        }),
      )
      .sort((one, other) => actionsOf(one.steps) - actionsOf(other.steps));
    // A blank page becomes any other.
    if (next === undefined) break;
    made.push(next);
    waiting.splice(waiting.indexOf(next.item), 1);
  }
  return made;
}

/** No page, for one that is made of nothing. */
const NONE = {};
const CHANGES = new WeakMap<Page, WeakMap<object, Step[] | undefined>>();

/** Steps of pageSteps, worked out once: batches are tried many times. */
function changes(to: Page, from: Page | undefined): Step[] | undefined {
  const known = CHANGES.get(to) ?? new WeakMap<object, Step[] | undefined>();
  CHANGES.set(to, known);
  const key = from ?? NONE;
  if (!known.has(key)) known.set(key, pageSteps(to, from));
  return known.get(key);
}

/** Actions that the pages of a request take. */
export function pageActions(items: readonly { readonly page: Page }[]): number {
  if (items.length === 0) return 0;
  const own = pageTree(items).reduce((sum, { steps }) => sum + actionsOf(steps), 0);
  return BLANK_PAGE_ACTIONS + own;
}

function actionsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { actions }) => sum + actions, 0);
}
