const MOST = 40;

/** A text on one line of at most 40 characters, for tables on the screen. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > MOST ? `${line.slice(0, MOST - 3)}...` : line;
}
