import { STANDARDS, type Standard } from "../core/catalog";
import type { CommandInput } from "./command";
import { standardOption } from "./findCatalogEntry";
import { textOption } from "./optionValues";

/**
 * The standards of `--standards 27001,42001`; both when it was not given.
 *
 * @throws UsageError for a word that names neither
 */
export function standardsOption(input: CommandInput): readonly Standard[] {
  const text = textOption(input, "standards");
  return text === undefined
    ? STANDARDS
    : text.split(",").map((word) => standardOption(word.trim()));
}
