/** A list of pieces of XML in which equal pieces stand once, so that an index names each. */
export class XmlList {
  readonly #indexes = new Map<string, number>();

  readonly #first: number;

  /** @param first - index of the first piece: more than 0 where others stand before it */
  constructor(items: readonly string[], first = 0) {
    this.#first = first;
    for (const item of items) this.indexOf(item);
  }

  get items(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  /** Index of a piece; a new one is added at the end. */
  indexOf(item: string): number {
    const known = this.#indexes.get(item);
    if (known !== undefined) return known;
    const index = this.#first + this.#indexes.size;
    this.#indexes.set(item, index);
    return index;
  }
}
