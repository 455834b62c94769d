import { withinLimit } from "../limits";
import { NAMESPACES } from "../namespaces";
import { encodeXstring, escapeText, XML_DECLARATION } from "../xml";

/** The texts of all cells, each written once. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  readonly #first: number;
  #uses = 0;

  /** @param first - index of the first text: more than 0 where others stand before it */
  constructor(first = 0) {
    this.#first = first;
  }

  /** How many cells use a text. */
  get uses(): number {
    return this.#uses;
  }

  /**
   * Index of a text, in order of first use.
   *
   * @throws RangeError for more than 32,767 characters
   */
  indexOf(text: string): number {
    this.#uses += 1;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = this.#first + this.#indexes.size;
    this.#indexes.set(withinLimit("cellText", text), index);
    return index;
  }

  /** The texts as elements, in the order of their indexes. */
  items(): string[] {
    return [...this.#indexes.keys()].map((text) => `<si>${textElement(text)}</si>`);
  }

  toXml(): string {
    const items = this.items();
    const counts = `count="${String(this.#uses)}" uniqueCount="${String(items.length)}"`;
    return `${XML_DECLARATION}<sst xmlns="${NAMESPACES.main}" ${counts}>${items.join("")}</sst>`;
  }
}

/** A t element; Excel drops the spaces at the ends of a text that does not ask to keep them. */
export function textElement(text: string): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(encodeXstring(text))}</t>`;
}
