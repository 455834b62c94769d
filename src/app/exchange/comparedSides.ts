import { STANDARDS, type Standard } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { fingerprintOf, type ExchangeContent } from "../../core/exchange";
import { sealChain } from "../../core/sheets";
import type { WorkbookState } from "../../core/workbook";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import { exchangeContent } from "./exchangeContent";
import { currentContent, sealedContent, type VersionName } from "./sealedContent";

/** One side of a comparison: a workbook, or a sealed version that it keeps. */
export interface ComparedSide {
  readonly state: WorkbookState;
  /** undefined: the workbook as it is. */
  readonly sealed: VersionName | undefined;
}

/**
 * What both sides of a comparison say. A whole workbook beside a sealed version is taken as its
 * statement of that standard.
 *
 * @throws WorkbookError `two-standards`, `version-missing`, `not-filled`
 */
export function comparedContents(
  sides: readonly [ComparedSide, ComparedSide],
  today: IsoDate,
): readonly [ExchangeContent, ExchangeContent] {
  const [standard, other] = sides.flatMap(({ sealed }) => sealed?.standard ?? []);
  if (other !== undefined && standard !== other) {
    const message = "Statements of two standards are not compared with each other.";
    throw new WorkbookError("two-standards", message);
  }
  const contentOf = ({ state, sealed }: ComparedSide) => {
    if (sealed !== undefined) return sealedContent(state, sealed, today);
    return standard === undefined ? exchangeContent(state) : currentContent(state, standard, today);
  };
  return [contentOf(sides[0]), contentOf(sides[1])];
}

/** A sealed version as it is chosen from a list. */
interface ListedVersion extends VersionName {
  readonly approvedOn: string;
  readonly fingerprint: string;
}

/**
 * The sealed versions of a workbook, by standard, the oldest first.
 *
 * @throws WorkbookError `not-filled`
 */
export function listedVersions(state: WorkbookState, today: IsoDate): readonly ListedVersion[] {
  const context = readContext(state, today);
  return STANDARDS.flatMap((standard: Standard) =>
    sealChain(context, standard).versions.map((sealed) => ({
      ...{ standard, version: sealed.version, approvedOn: sealed.approvedOn },
      fingerprint: fingerprintOf(sealed),
    })),
  );
}
