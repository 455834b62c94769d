import { pathKey } from "./partPath";
import { scanPart } from "./scanPart";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

/** The kinds of the parts of a package, by part and by extension. */
export class ContentTypes {
  readonly #byPart = new Map<string, string>();
  readonly #byExtension = new Map<string, string>();

  /** @throws PackageRefusal `damaged` */
  constructor(text: string) {
    scanPart(text, CONTENT_TYPES_PART, (scanner) => {
      while (scanner.next()) {
        const type = scanner.attribute("ContentType") ?? "";
        if (scanner.opens("Override")) {
          const path = scanner.attribute("PartName") ?? "";
          this.#byPart.set(pathKey(path.replace(/^\//, "")), type);
        } else if (scanner.opens("Default")) {
          this.#byExtension.set((scanner.attribute("Extension") ?? "").toLowerCase(), type);
        }
      }
    });
  }

  /** The content type of a part; "" when none is given. */
  of(path: string): string {
    const key = pathKey(path);
    const extension = key.slice(key.lastIndexOf(".") + 1);
    return this.#byPart.get(key) ?? this.#byExtension.get(extension) ?? "";
  }
}
