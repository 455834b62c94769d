import type { MarkupScanner } from "../markup/markupScanner";
import { escapeAttribute } from "../xml";
import type { Splices } from "./splices";

/** Elements of ours with the prefix that a part gives to its elements: "x:" or "". */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** Changes, adds or (undefined) removes an attribute of the tag that the scanner is at. */
export function setAttribute(
  scanner: MarkupScanner,
  name: string,
  value: string | undefined,
  splices: Splices,
): void {
  const found = scanner.attributes().find((one) => one.prefix === "" && one.name === name);
  if (found === undefined) {
    if (value !== undefined) {
      splices.insert(scanner.nameEnd, ` ${name}="${escapeAttribute(value)}"`);
    }
  } else if (value === undefined) {
    // With the space before it and the quote after it.
    splices.replace(found.start - 1, found.valueEnd + 1, "");
  } else {
    splices.replace(found.valueStart, found.valueEnd, escapeAttribute(value));
  }
}

/** An element of a part: where it begins and ends, and whether it has a closing tag. */
export interface ElementPlace {
  readonly name: string;
  readonly prefix: string;
  readonly start: number;
  /** First position after its opening tag. */
  readonly openEnd: number;
  /** Position of its closing tag; the end of the tag itself when it is empty. */
  readonly closeStart: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/** The element whose opening tag the scanner is at; the scanner goes to its end. */
export function placeOf(scanner: MarkupScanner): ElementPlace {
  const { name, prefix, start, end: openEnd } = scanner;
  const isEmpty = scanner.kind === "empty";
  const closeStart = scanner.skip();
  return { name, prefix, start, openEnd, closeStart, end: scanner.end, isEmpty };
}

/**
 * Puts XML in front of the closing tag of an element, which gets one when it is empty.
 *
 * @param xml - with the prefixes of the part already
 */
export function appendInto(text: string, place: ElementPlace, xml: string, splices: Splices): void {
  if (!place.isEmpty) {
    splices.insert(place.closeStart, xml);
    return;
  }
  const slash = text.lastIndexOf("/", place.end);
  splices.replace(slash, place.end, `>${xml}</${place.prefix}${place.name}>`);
}

/** The root of a part and its children, in their order. */
export interface PartOutline {
  readonly prefix: string;
  readonly children: readonly ElementPlace[];
  /** Where a child could be put that comes last. */
  readonly closeStart: number;
}

/** The root's own children; what is in them is passed over. */
export function outlineOf(scanner: MarkupScanner): PartOutline {
  scanner.next();
  const { prefix } = scanner;
  const children: ElementPlace[] = [];
  let closeStart = scanner.end;
  while (scanner.next()) {
    if (scanner.kind === "close") closeStart = scanner.start;
    else children.push(placeOf(scanner));
  }
  return { prefix, children, closeStart };
}

/**
 * Where a child of the root belongs by the schema: in front of the first child that comes later.
 *
 * @param order - names of all children in the order of the schema
 */
export function placeForChild(
  { children, closeStart }: PartOutline,
  name: string,
  order: readonly string[],
): number {
  const later = order.slice(order.indexOf(name) + 1);
  return children.find((child) => later.includes(child.name))?.start ?? closeStart;
}
