/** An attribute that is true or false; false when it is missing. */
export function readBoolean(text: string | undefined): boolean {
  return text === "1" || text === "true";
}
