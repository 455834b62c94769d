const MOST_LINES = 3;

/**
 * A label in at most three lines of so many letters, for a drawing; what has no room ends in "...". Words
 * stay whole where they can.
 *
 * @example
 * labelLines("5 Threatens the company", 10); //=> ["5", "Threatens", "the com..."]
 */
export function labelLines(label: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/).filter(Boolean)) {
    const joined = `${lines.at(-1) ?? ""} ${word}`.trim();
    const isFull = lines.length === MOST_LINES;
    if (lines.length > 0 && (joined.length <= letters || isFull)) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.map((line) =>
    line.length > letters ? `${line.slice(0, letters - 3).trimEnd()}...` : line,
  );
}
