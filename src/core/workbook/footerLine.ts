/** The printed footer of a sheet in the codes of Excel, such as "Page &P"; "" for an empty part. */
export interface FooterCodes {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** How our line begins, by which it is found again. */
export const FOOTER_MARK = "Last sealed: ";

/** Excel takes no longer footer, the codes of its three parts among it. */
const MOST_FOOTER = 255;
const LONGEST_LINE = 100;

/** Codes that say how what follows looks: font, size, colour. */
const LOOK = /^(?:&"[^"]*"|&\d{1,3}|&K(?:[0-9A-F]{6}|\d\d[+-]\d{3}))+/i;

/**
 * The middle of a footer with our line at its end, and without the one that was there before. An
 * ampersand is doubled, because a single one begins a code; a line of more than 100 characters is
 * cut. In an empty middle the line looks like the text on the left.
 *
 * @param line - as people read it; undefined takes ours away
 * @returns undefined where the footer has no room for the line
 */
export function withFooterLine(before: FooterCodes, line: string | undefined): string | undefined {
  const theirs = before.center
    .split("\n")
    .filter((one) => !one.replace(LOOK, "").startsWith(FOOTER_MARK))
    .join("\n");
  if (line === undefined) return theirs;
  const text = codesOf(line);
  const [look = ""] = LOOK.exec(before.left) ?? [];
  const center = theirs === "" ? look + text : `${theirs}\n${text}`;
  const length = [before.left, center, before.right].reduce(
    (sum, part) => sum + (part === "" ? 0 : "&L".length + part.length),
    0,
  );
  return length > MOST_FOOTER ? undefined : center;
}

function codesOf(line: string): string {
  const oneLine = line.replaceAll(/\s+/g, " ").trim();
  const shown =
    oneLine.length > LONGEST_LINE ? `${oneLine.slice(0, LONGEST_LINE - 1)}\u2026` : oneLine;
  return shown.replaceAll("&", "&&");
}
