const MOST = 40;

/** A text on one line of at most 40 characters, or as many as are given, for tables on the screen. */
export function shortened(text: string, most = MOST): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 3)}...` : line;
}
