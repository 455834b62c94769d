/** A list of pieces of XML in which equal pieces stand once, so that an index names each. */
export class XmlList {
  readonly #indexes = new Map<string, number>();

  constructor(items: readonly string[]) {
    for (const item of items) this.indexOf(item);
  }

  get items(): readonly string[] {
    return [...this.#indexes.keys()];
  }

  /** Index of a piece from 0; a new one is added at the end. */
  indexOf(item: string): number {
    const known = this.#indexes.get(item);
    if (known !== undefined) return known;
    this.#indexes.set(item, this.#indexes.size);
    return this.#indexes.size - 1;
  }
}
