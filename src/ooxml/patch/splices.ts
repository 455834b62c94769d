interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes of a text by places in it: what lies between them stays as it is. */
export class Splices {
  readonly #text: string;
  readonly #splices: Splice[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#splices.length === 0;
  }

  /** Puts a text in the place of what lies from `start` up to `end`. */
  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }

  /** Puts a text at a place; of several at one place the first comes first. */
  insert(at: number, text: string): void {
    this.#splices.push({ start: at, end: at, text });
  }

  /**
   * The changed text.
   *
   * @throws TypeError when two changes overlap
   */
  apply(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of [...this.#splices].sort((a, b) => a.start - b.start)) {
      if (start < at) throw new TypeError(`two changes of place ${String(start)}`);
      pieces.push(this.#text.slice(at, start), text);
      at = end;
    }
    pieces.push(this.#text.slice(at));
    return pieces.join("");
  }
}
