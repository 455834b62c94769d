const PLAIN = "aeiouyAEIOUYcnsz";
const ACCENTED = "àéîöûýÀÉÎÖÛÝçñšž";
/** Other languages need more room than English: about so much. */
const GROWTH = 0.35;

/**
 * Texts of no language, to prove that every visible text comes from the strings and has room to
 * grow: letters with accents, brackets around, a third longer.
 *
 * @example
 * pseudo({ save: "Save" }).save; //=> "[Šàvé··]"
 */
export function pseudo<T>(strings: T): T {
  return transformed(strings) as T;
}

function transformed(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? "" : pseudoText(value);
  if (typeof value === "function") {
    return (...args: unknown[]) => transformed((value as (...args: unknown[]) => unknown)(...args));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, transformed(one)]));
}

function pseudoText(text: string): string {
  const accented = text.replaceAll(/[a-z]/gi, (letter) => {
    const at = PLAIN.indexOf(letter);
    return at < 0 ? letter : ACCENTED.charAt(at);
  });
  return `[${accented}${"·".repeat(Math.ceil(text.length * GROWTH))}]`;
}
