/**
 * Rows as aligned columns, two spaces between them, headings underlined with hyphens.
 *
 * @returns lines joined by line feeds, without spaces at their ends; the headings alone when there
 *   are no rows
 */
export function textTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = headings.map((heading, index) =>
    Math.max(...[heading, ...rows.map((row) => row[index] ?? "")].map((text) => text.length)),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, index) => pad(cells[index] ?? "", width))
      .join("  ")
      .trimEnd();
  const underline = widths.map((width) => "-".repeat(width));
  return [headings, underline, ...rows].map(line).join("\n");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(width - text.length);
}
