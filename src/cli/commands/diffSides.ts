import { exchangeContent } from "../../app/exchange/exchangeContent";
import { currentContent, sealedContent, type VersionName } from "../../app/exchange/sealedContent";
import type { ExchangeContent } from "../../core/exchange";
import type { CommandIo } from "../commandIo";
import { readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";
import { UsageError } from "../usageError";

/** One side of a comparison: a workbook, or a sealed version of it. */
interface Side {
  readonly path: string;
  readonly sealed: VersionName | undefined;
}

/**
 * What both sides of a comparison say. A sealed version is written FILE#27001/1.1; a whole workbook
 * beside one is taken as its statement of that standard.
 *
 * @throws UsageError for sealed versions of two standards
 * @throws UserError for a file that cannot be read, `version-missing`
 */
export async function contentsOfSides(
  names: readonly [string, string],
  io: CommandIo,
): Promise<readonly [ExchangeContent, ExchangeContent]> {
  const [one, other] = names.map(sideOf) as [Side, Side];
  const standard = (one.sealed ?? other.sealed)?.standard;
  if (one.sealed !== undefined && other.sealed !== undefined) {
    if (one.sealed.standard !== other.sealed.standard) {
      const message = "Statements of two standards are not compared with each other.";
      throw new UsageError("two-standards", message, { place: names[1] });
    }
  }
  const read = async ({ path, sealed }: Side) => {
    const state = await readWorkbookFile(path, io);
    if (sealed !== undefined) return sealedContent(state, sealed, io.today());
    return standard === undefined
      ? exchangeContent(state)
      : currentContent(state, standard, io.today());
  };
  return [await read(one), await read(other)];
}

function sideOf(name: string): Side {
  const [, path, standard, version] = /^(.+)#(\w+)\/(.+)$/s.exec(name) ?? [];
  if (path === undefined || standard === undefined || version === undefined) {
    return { path: name, sealed: undefined };
  }
  return { path, sealed: { standard: standardOption(standard), version } };
}
