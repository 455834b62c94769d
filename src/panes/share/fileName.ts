/**
 * A text as the name of a file on every system, without its ending; "annexbook" when nothing is left.
 *
 * @example
 * fileName("Audit: 2026/27"); //=> "Audit 202627"
 */
export function fileName(text: string): string {
  const plain = text
    .replaceAll(/[^\p{L}\p{N} ._-]/gu, "")
    .replaceAll(/^[ .]+|[ .]+$/g, "")
    .slice(0, 80);
  return plain === "" ? "annexbook" : plain;
}
