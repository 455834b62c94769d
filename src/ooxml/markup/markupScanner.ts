import { AttributeList, type Attribute } from "./attributeList";
import { decodeCharacters } from "./characterData";
import { MarkupError } from "./markupError";
import { readSection } from "./section";
import { endOfName, endOfSpace, startOfLocalName, UNITS } from "./units";

/** Elements in one another: no part has as many, and each that is open takes memory. */
const DEPTH_AT_MOST = 1_000;

/** `empty` is `<c/>`, which opens and closes at once. */
export type TagKind = "open" | "close" | "empty";

/** The text of an element and its markup, for where the same is likely to stand again. */
export interface KnownText {
  markup: string;
  text: string;
}

/**
 * Goes through the tags of an XML text, one after the other, with their places in it; what lies
 * between two tags is left to decodeCharacters. It checks that tags are closed in their order and
 * that there is one root, but neither names nor namespaces: elements are known by their name
 * without prefix, as prefixes differ from program to program.
 *
 * @example
 * const scanner = new MarkupScanner('<x:c r="A1"><x:v>3</x:v></x:c>');
 * scanner.next(); // a tag named "c" with the attribute r
 * scanner.next(); // a tag named "v"
 * scanner.textContent(); //=> "3"
 */
export class MarkupScanner {
  #text: string;
  readonly #rest: Iterator<string, undefined> | undefined;
  #attributes: AttributeList;
  /** Name of each element that is open. */
  readonly #open: string[] = [];
  #hasRoot = false;
  #kind: TagKind = "open";
  #start = 0;
  #end = 0;
  #nameStart = 0;
  #localStart = 0;
  #nameEnd = 0;

  /** @param rest - what follows the text, in pieces that each end after a tag */
  constructor(text: string, rest?: Iterator<string, undefined>) {
    this.#text = text;
    this.#rest = rest;
    this.#attributes = new AttributeList(text);
  }

  /** The text, or the piece of it that the tag is in: all positions are places in it. */
  get text(): string {
    return this.#text;
  }

  /** Position of the "<" of the tag. */
  get start(): number {
    return this.#start;
  }

  /** First position after the tag. */
  get end(): number {
    return this.#end;
  }

  get kind(): TagKind {
    return this.#kind;
  }

  /** How many elements the tag is in, its own among them: 1 for the root. */
  get depth(): number {
    return this.#open.length + (this.#kind === "open" ? 0 : 1);
  }

  /** Name of the element without prefix. */
  get name(): string {
    return this.#text.slice(this.#localStart, this.#nameEnd);
  }

  /** With its colon, as it has to be written before other names: "x:"; "" when there is none. */
  get prefix(): string {
    return this.#text.slice(this.#nameStart, this.#localStart);
  }

  /** First position after the name, where an attribute could be added. */
  get nameEnd(): number {
    return this.#nameEnd;
  }

  /** Whether the element has a name, its prefix left aside. */
  is(name: string): boolean {
    return (
      this.#nameEnd - this.#localStart === name.length &&
      this.#text.startsWith(name, this.#localStart)
    );
  }

  /** Whether the tag begins an element of a name; an empty one, too. */
  opens(name: string): boolean {
    return this.#kind !== "close" && this.is(name);
  }

  /**
   * The decoded value of an attribute without prefix; undefined when there is none.
   *
   * @throws MarkupError for a reference that XML does not know
   */
  attribute(name: string): string | undefined {
    return this.#attributes.value(name, false);
  }

  /** As `attribute`, for an attribute with a prefix, whichever: "id" is that of r:id. */
  prefixedAttribute(name: string): string | undefined {
    return this.#attributes.value(name, true);
  }

  /** All attributes of the tag in their order, namespaces among them. */
  attributes(): Attribute[] {
    return this.#attributes.all();
  }

  /**
   * Goes to the next tag.
   *
   * @returns false at the end of the text
   * @throws MarkupError for markup that is not well-formed
   */
  next(): boolean {
    for (let at = this.#text.indexOf("<", this.#end); ;) {
      if (at < 0) {
        if (!this.#goToNextPiece()) return this.#finish();
        at = this.#text.indexOf("<");
        continue;
      }
      const unit = this.#text.charCodeAt(at + 1);
      if (unit !== 0x21 && unit !== 0x3f) return this.#readTag(at, unit === UNITS.slash);
      at = this.#text.indexOf("<", readSection(this.#text, at).end);
    }
  }

  /** false when there is no more of the text. */
  #goToNextPiece(): boolean {
    const piece = this.#rest?.next().value;
    if (piece === undefined) return false;
    this.#text = piece;
    this.#attributes = new AttributeList(piece);
    this.#end = 0;
    return true;
  }

  /**
   * Passes over what comes next where it is written exactly as most programs write it.
   *
   * @param shape - sticky, of whole elements only
   * @param depth - of these elements
   * @returns its groups; undefined when it does not come next, and the scanner stays
   */
  take(shape: RegExp, depth: number): readonly (string | undefined)[] | undefined {
    if (this.#open.length !== depth - 1) return undefined;
    shape.lastIndex = this.#end;
    const groups = shape.exec(this.#text);
    if (groups === null) return undefined;
    this.#end = shape.lastIndex;
    return groups;
  }

  /**
   * Goes to the end of the element whose opening tag the scanner is at.
   *
   * @returns position of its closing tag; of the end of the tag itself when it is empty
   */
  skip(): number {
    if (this.#kind !== "open") return this.#end;
    this.#goToClosingTag(this.depth);
    return this.#start;
  }

  /**
   * Goes to the end of the element, as `skip`, and returns its text; "" for an element with
   * children, which are passed over.
   *
   * @param known - spares the work when the markup is the same; else it is set to what stands here
   */
  textContent(known?: KnownText): string {
    if (this.#kind !== "open") return "";
    const start = this.#end;
    const depth = this.depth;
    this.next();
    if (this.depth === depth) return this.#decoded(start, known);
    this.#goToClosingTag(depth);
    return "";
  }

  /** The text from a position to the tag. */
  #decoded(start: number, known: KnownText | undefined): string {
    if (known === undefined) return decodeCharacters(this.#text, start, this.#start);
    const { markup } = known;
    const isSame = markup.length === this.#start - start && this.#text.startsWith(markup, start);
    if (!isSame) {
      known.markup = this.#text.slice(start, this.#start);
      known.text = decodeCharacters(this.#text, start, this.#start);
    }
    return known.text;
  }

  /** The element is open: the text cannot end before, or `next` throws. */
  #goToClosingTag(depth: number): void {
    do this.next();
    while (this.#kind !== "close" || this.depth !== depth);
  }

  #readTag(start: number, isClosing: boolean): boolean {
    const nameStart = isClosing ? start + 2 : start + 1;
    const nameEnd = endOfName(this.#text, nameStart);
    if (nameEnd === nameStart) throw new MarkupError("a tag without a name", start);
    this.#start = start;
    this.#nameStart = nameStart;
    this.#nameEnd = nameEnd;
    this.#localStart = startOfLocalName(this.#text, nameStart, nameEnd);
    if (isClosing) this.#readClosingTag();
    else this.#readOpeningTag();
    return true;
  }

  #readOpeningTag(): void {
    const isSecondRoot = this.#open.length === 0 && this.#hasRoot;
    this.#hasRoot = true;
    if (isSecondRoot) throw new MarkupError("a second root", this.#start);
    const last = this.#attributes.read(this.#nameEnd);
    const isEmpty = this.#text.charCodeAt(last) === UNITS.slash;
    this.#end = last + (isEmpty ? 2 : 1);
    if (this.#text.charCodeAt(this.#end - 1) !== UNITS.greater) {
      throw new MarkupError("a tag that cannot be read", last);
    }
    this.#kind = isEmpty ? "empty" : "open";
    if (isEmpty) return;
    this.#open.push(this.#text.slice(this.#nameStart, this.#nameEnd));
    if (this.depth > DEPTH_AT_MOST) throw new MarkupError("too deep a tag", this.#start);
  }

  #readClosingTag(): void {
    const last = endOfSpace(this.#text, this.#nameEnd);
    const open = this.#open.pop() ?? "";
    const isPair =
      this.#nameEnd - this.#nameStart === open.length &&
      this.#text.startsWith(open, this.#nameStart);
    if (!isPair || this.#text.charCodeAt(last) !== UNITS.greater) {
      throw new MarkupError("a tag that closes nothing", this.#start);
    }
    this.#end = last + 1;
    this.#kind = "close";
    this.#attributes.clear();
  }

  #finish(): boolean {
    if (this.#open.length > 0 || !this.#hasRoot) {
      throw new MarkupError("an end before the end", this.#text.length);
    }
    return false;
  }
}
