import type { Unsubscribe } from "../ports";

/** A value that tells its listeners of each change: what a view needs to follow a session. */
export class Store<State extends object> {
  #state: State;
  readonly #listeners = new Set<() => void>();

  constructor(initial: State) {
    this.#state = initial;
  }

  readonly snapshot = (): State => this.#state;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Replaces what is given and tells all listeners. */
  readonly set = (changes: Partial<State>): void => {
    this.#state = { ...this.#state, ...changes };
    for (const listener of [...this.#listeners]) listener();
  };
}
