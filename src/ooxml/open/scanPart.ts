import { MarkupError } from "../markup/markupError";
import { MarkupScanner } from "../markup/markupScanner";
import { damaged } from "./refusal";

/**
 * What `read` makes of the tags of a part.
 *
 * @param text - the whole part, or its pieces as of PackageParts.rowPieces
 * @param path - for the sentence of a refusal
 * @throws PackageRefusal `damaged` where the part is not well-formed
 */
export function scanPart<T>(
  text: string | Iterator<string, undefined>,
  path: string,
  read: (scanner: MarkupScanner) => T,
): T {
  try {
    const scanner =
      typeof text === "string" ? new MarkupScanner(text) : new MarkupScanner("", text);
    return read(scanner);
  } catch (error) {
    if (error instanceof MarkupError) throw damaged(`its part ${path} cannot be read`, error);
    throw error;
  }
}
