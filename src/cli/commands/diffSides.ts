import { comparedContents, type ComparedSide } from "../../app/exchange/comparedSides";
import type { VersionName } from "../../app/exchange/sealedContent";
import type { ExchangeContent } from "../../core/exchange";
import type { CommandIo } from "../commandIo";
import { readWorkbookFile } from "../fileArgument";
import { standardOption } from "../findCatalogEntry";

/**
 * What both sides of a comparison say. A sealed version is written FILE#27001/1.1.
 *
 * @throws UsageError for a standard that there is not
 * @throws UserError for a file that cannot be read, `two-standards`, `version-missing`
 */
export async function contentsOfSides(
  names: readonly [string, string],
  io: CommandIo,
): Promise<readonly [ExchangeContent, ExchangeContent]> {
  const read = async (name: string): Promise<ComparedSide> => {
    const { path, sealed } = sideOf(name);
    return { state: await readWorkbookFile(path, io), sealed };
  };
  return comparedContents([await read(names[0]), await read(names[1])], io.today());
}

function sideOf(name: string): {
  readonly path: string;
  readonly sealed: VersionName | undefined;
} {
  const [, path, standard, version] = /^(.+)#(\w+)\/(.+)$/s.exec(name) ?? [];
  if (path === undefined || standard === undefined || version === undefined) {
    return { path: name, sealed: undefined };
  }
  return { path, sealed: { standard: standardOption(standard), version } };
}
