/**
 * A text broken into lines at spaces.
 *
 * @param width - characters that a line has at most; a longer word gets a line of its own
 * @param first - what the first line begins with, such as "  - "; the others are indented as far
 */
export function wrapText(text: string, width: number, first = ""): string {
  const indent = " ".repeat(first.length);
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    const isFresh = line === first || line === indent;
    if (!isFresh && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line += isFresh ? word : ` ${word}`;
    }
  }
  return [...lines, line].join("\n");
}
