import { MarkupError } from "../markup/markupError";
import { MarkupScanner } from "../markup/markupScanner";
import { damaged } from "./refusal";

/**
 * What `read` makes of the tags of a part.
 *
 * @param path - for the sentence of a refusal
 * @throws PackageRefusal `damaged` where the part is not well-formed
 */
export function scanPart<T>(text: string, path: string, read: (scanner: MarkupScanner) => T): T {
  try {
    return read(new MarkupScanner(text));
  } catch (error) {
    if (error instanceof MarkupError) throw damaged(`its part ${path} cannot be read`, error);
    throw error;
  }
}
