/** Errors below the batch, as Excel's own numbers; the library turns them into codes. */
export const TRANSPORT = {
  cellEdit: 5004,
  sessionLost: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

/** What goes wrong with one round trip. */
export type Fault =
  /** An error before the first action: nothing is done. */
  | { readonly kind: "refused"; readonly code: string; readonly message?: string }
  /** An error at an action; those before it stay done. */
  | { readonly kind: "failsAt"; readonly action: number; readonly code: string }
  /** The batch never reaches the workbook. */
  | { readonly kind: "transport"; readonly number: number }
  /** The batch is done, and the answer is lost. */
  | { readonly kind: "lost"; readonly number: number }
  /** No answer, ever; the batch is done or not. */
  | { readonly kind: "silent"; readonly isDone: boolean };

/** Faults that wait for their round trip, and what a co-author does between two of them. */
export class Faults {
  readonly #waiting = new Map<number, Fault>();
  readonly #between = new Map<number, () => void>();
  #trip = 0;
  #onWrite: Fault | undefined;

  /**
   * Lets a round trip go wrong.
   *
   * @param trip - counted from 1 from now on, clean-up not counted
   */
  at(trip: number, fault: Fault): void {
    this.#waiting.set(this.#trip + trip, fault);
  }

  /** Lets the next round trip go wrong that sets anything, however many only ask before it. */
  onWrite(fault: Fault): void {
    this.#onWrite = fault;
  }

  /** Does something right before a round trip, counted from 1 from now on. */
  before(trip: number, work: () => void): void {
    this.#between.set(this.#trip + trip, work);
  }

  /** Forgets what was planned. */
  clear(): void {
    this.#waiting.clear();
    this.#between.clear();
    this.#onWrite = undefined;
  }

  /**
   * Begins the next round trip: what goes wrong with it.
   *
   * @param sets - whether it sets anything
   */
  next(sets: boolean): Fault | undefined {
    this.#trip += 1;
    const work = this.#between.get(this.#trip);
    this.#between.delete(this.#trip);
    work?.();
    const fault = this.#waiting.get(this.#trip);
    this.#waiting.delete(this.#trip);
    if (!sets || this.#onWrite === undefined) return fault;
    const onWrite = this.#onWrite;
    this.#onWrite = undefined;
    return onWrite;
  }
}
