import { decodeAttribute } from "./characterData";
import { MarkupError } from "./markupError";
import { endOfName, endOfSpace, isQuote, startOfLocalName, UNITS } from "./units";

/** An attribute with its places in the text. */
export interface Attribute {
  /** "" when there is none. */
  readonly prefix: string;
  /** Without its prefix. */
  readonly name: string;
  /** First position of the name with its prefix. */
  readonly start: number;
  /** Of the value, quotes left out. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** No tag has as many, and each takes memory. */
const ATTRIBUTES_AT_MOST = 1_000;

/** Numbers that are kept for each attribute, in the order of the members above. */
const WIDTH = 6;

/** The attributes of one tag after the other: places only, values are decoded on demand. */
export class AttributeList {
  readonly #text: string;
  /**
   * For each: start, start and end of the name without prefix, start and end of the value, and
   * whether the value has anything to decode, 1 or 0.
   */
  readonly #places: number[] = [];
  #hasSpecial = 0;
  #length = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Takes in the attributes of a tag.
   *
   * @param from - first position after the name of its element
   * @returns position of the "/" or ">" that ends the tag
   * @throws MarkupError for anything that is no attribute
   */
  read(from: number): number {
    this.#length = 0;
    let at = from;
    for (;;) {
      const start = endOfSpace(this.#text, at);
      const unit = this.#text.charCodeAt(start);
      if (unit === UNITS.slash || unit === UNITS.greater) return start;
      const isBad = start === at || this.#length === ATTRIBUTES_AT_MOST;
      if (isBad) throw new MarkupError("a tag that cannot be read", at);
      at = this.#readOne(start);
    }
  }

  /** Forgets the attributes: the next tag has none. */
  clear(): void {
    this.#length = 0;
  }

  #readOne(start: number): number {
    const text = this.#text;
    const nameEnd = endOfName(text, start);
    const equals = endOfSpace(text, nameEnd);
    const quoteAt = endOfSpace(text, equals + 1);
    const quote = text.charCodeAt(quoteAt);
    if (nameEnd === start || text.charCodeAt(equals) !== UNITS.equals || !isQuote(quote)) {
      throw new MarkupError("an attribute that cannot be read", start);
    }
    const valueEnd = this.#endOfValue(quoteAt + 1, quote);
    const places = this.#places;
    const base = this.#length * WIDTH;
    places[base] = start;
    places[base + 1] = startOfLocalName(text, start, nameEnd);
    places[base + 2] = nameEnd;
    places[base + 3] = quoteAt + 1;
    places[base + 4] = valueEnd;
    places[base + 5] = this.#hasSpecial;
    this.#length += 1;
    return valueEnd + 1;
  }

  #endOfValue(start: number, quote: number): number {
    this.#hasSpecial = 0;
    for (let at = start; ; at += 1) {
      const unit = this.#text.charCodeAt(at);
      if (unit === quote) return at;
      if (unit === UNITS.ampersand || unit < UNITS.space) this.#hasSpecial = 1;
      // At the end of the text it is NaN.
      if (unit === UNITS.less || Number.isNaN(unit)) {
        throw new MarkupError("a value that is not closed", start);
      }
    }
  }

  /** The decoded value of the attribute of a name; undefined when there is none. */
  value(name: string, isPrefixed: boolean): string | undefined {
    const index = this.#indexOf(name, isPrefixed);
    if (index < 0) return undefined;
    const valueStart = this.#place(index, 3);
    const raw = this.#text.slice(valueStart, this.#place(index, 4));
    return this.#place(index, 5) === 0 ? raw : decodeAttribute(raw, valueStart);
  }

  /** All of them, in their order. */
  all(): Attribute[] {
    return Array.from({ length: this.#length }, (_value, index) => {
      const start = this.#place(index, 0);
      const local = this.#place(index, 1);
      return {
        prefix: this.#text.slice(start, Math.max(start, local - 1)),
        name: this.#text.slice(local, this.#place(index, 2)),
        start,
        valueStart: this.#place(index, 3),
        valueEnd: this.#place(index, 4),
      };
    });
  }

  #indexOf(name: string, isPrefixed: boolean): number {
    for (let index = 0; index < this.#length; index += 1) {
      const local = this.#place(index, 1);
      if (this.#place(index, 2) - local !== name.length) continue;
      if (local > this.#place(index, 0) !== isPrefixed) continue;
      if (this.#text.startsWith(name, local)) return index;
    }
    return -1;
  }

  #place(index: number, member: number): number {
    return this.#places[index * WIDTH + member] ?? 0;
  }
}
