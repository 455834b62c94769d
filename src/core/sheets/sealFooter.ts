import type { Standard } from "../catalog";
import { fingerprintOf } from "../exchange";
import { FOOTER_MARK } from "../workbook";
import { sealChain } from "./sealedRecords";
import type { SheetContext } from "./sheetContext";

/**
 * What the printed footer of a statement says: version and fingerprint of the one that was sealed
 * last. A footer holds no formula, so it tells neither of later changes nor of a later draft; hence
 * it names the version. undefined while none is sealed.
 */
export function sealFooter(
  content: Pick<SheetContext, "content">,
  standard: Standard,
): string | undefined {
  const last = sealChain(content, standard).versions.at(-1);
  if (last === undefined) return undefined;
  // A long name of a version must not cost the digits their place.
  return `${FOOTER_MARK}${fingerprintOf(last)}, version ${last.version}`;
}
