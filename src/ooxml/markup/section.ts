import { MarkupError } from "./markupError";

/** A piece of markup that is no tag. */
export interface Section {
  readonly kind: "comment" | "plainText" | "instruction";
  /** Of what is between its delimiters. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** First position after it. */
  readonly end: number;
}

const DELIMITERS = {
  comment: ["<!--", "-->"],
  plainText: ["<![CDATA[", "]]>"],
  instruction: ["<?", "?>"],
} as const;

/**
 * The comment, plain text section (CDATA) or processing instruction whose "<" is at a position.
 *
 * @throws MarkupError when it is not closed, or is none of these: a declaration
 */
export function readSection(text: string, position: number): Section {
  const kind = kindAt(text, position);
  const [opening, closing] = DELIMITERS[kind];
  const innerStart = position + opening.length;
  const innerEnd = text.indexOf(closing, innerStart);
  if (innerEnd < 0) throw new MarkupError(`a ${kind} that is not closed`, position);
  return { kind, innerStart, innerEnd, end: innerEnd + closing.length };
}

function kindAt(text: string, position: number): Section["kind"] {
  if (text.startsWith("<?", position)) return "instruction";
  if (text.startsWith("<!--", position)) return "comment";
  if (text.startsWith("<![CDATA[", position)) return "plainText";
  throw new MarkupError("a declaration", position);
}
