import type { Standard } from "../../core/catalog";
import type { SheetContext } from "../../core/sheets";
import { headStarts, type HeadStartView } from "./headStarts";
import { maturityView, standardSteps, type StandardMaturity } from "./maturityView";
import type { NextStep } from "./nextSteps";
import { raisableRows, type RaisableRow } from "./raisableRows";
import { presentNumbers, snapshotsOf, type Snapshot } from "./snapshots";

/** The parts of the maturity pane, each computed when first asked for. */
export class MaturityParts {
  readonly #known = new Map<string, unknown>();

  constructor(readonly context: SheetContext) {}

  /** The numbers of the standards in scope. */
  get standards(): readonly StandardMaturity[] {
    return this.#once("standards", () => maturityView(this.context));
  }

  get headStarts(): readonly HeadStartView[] {
    return this.#once("headStarts", () => headStarts(this.context));
  }

  /** The newest first. */
  get snapshots(): readonly Snapshot[] {
    return this.#once("snapshots", () => snapshotsOf(this.context));
  }

  /** The numbers as they are. */
  get present(): Snapshot {
    return this.#once("present", () => presentNumbers(this.context));
  }

  steps(standard: Standard): readonly NextStep[] {
    return this.#once(`steps ${standard}`, () => standardSteps(this.context, standard));
  }

  raisable(standard: Standard): readonly RaisableRow[] {
    return this.#once(`raisable ${standard}`, () => raisableRows(this.context, standard));
  }

  #once<T>(name: string, compute: () => T): T {
    if (!this.#known.has(name)) this.#known.set(name, compute());
    return this.#known.get(name) as T;
  }
}

const PARTS = new WeakMap<SheetContext, MaturityParts>();

/** The parts of a reading; the same for as long as the reading is the same. */
export function maturityPartsOf(context: SheetContext): MaturityParts {
  const known = PARTS.get(context);
  if (known !== undefined) return known;
  const parts = new MaturityParts(context);
  PARTS.set(context, parts);
  return parts;
}
