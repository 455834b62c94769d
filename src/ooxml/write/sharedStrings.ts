import { withinLimit } from "../limits";
import { NAMESPACES } from "../namespaces";
import { encodeXstring, escapeText, XML_DECLARATION } from "../xml";

/** The texts of all cells, each written once. */
export class SharedStrings {
  readonly #indexes = new Map<string, number>();
  #uses = 0;

  /**
   * Index of a text, from 0 in order of first use.
   *
   * @throws RangeError for more than 32,767 characters
   */
  indexOf(text: string): number {
    this.#uses += 1;
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    const index = this.#indexes.size;
    this.#indexes.set(withinLimit("cellText", text), index);
    return index;
  }

  toXml(): string {
    const items: string[] = [];
    for (const text of this.#indexes.keys()) items.push(`<si>${textElement(text)}</si>`);
    const counts = `count="${String(this.#uses)}" uniqueCount="${String(items.length)}"`;
    return `${XML_DECLARATION}<sst xmlns="${NAMESPACES.main}" ${counts}>${items.join("")}</sst>`;
  }
}

/** A t element; spaces at the ends and line feeds survive any XML reader. */
export function textElement(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${escapeText(encodeXstring(text))}</t>`;
}
