import type { Standard } from "../catalog";
import {
  chainOf,
  isOfVersion,
  sealedFromRow,
  versionFromRow,
  type SealChain,
  type SealedFields,
} from "../exchange";
import { rowsOf } from "../workbook";
import type { SheetContext } from "./sheetContext";

type Content = Pick<SheetContext, "content">;

/** The sealed versions of a standard, the oldest first. */
export function sealChain({ content }: Content, standard: Standard): SealChain {
  const versions = rowsOf(content, "AB_SoA_versions").flatMap((row) => versionFromRow(row) ?? []);
  return chainOf(versions.filter((one) => one.standard === standard));
}

/** What a version of a statement said when it was sealed; empty for a version without rows. */
export function sealedStatements(
  { content }: Content,
  standard: Standard,
  version: string,
): readonly SealedFields[] {
  return rowsOf(content, "AB_SoA_sealed")
    .filter((row) => isOfVersion(row, standard, version))
    .map(sealedFromRow);
}

/** The statement as it was approved last; undefined when no version was sealed. */
export function approvedStatements(
  context: Content,
  standard: Standard,
): readonly SealedFields[] | undefined {
  const last = sealChain(context, standard).versions.at(-1);
  if (last === undefined) return undefined;
  const rows = sealedStatements(context, standard, last.version);
  return rows.length === 0 ? undefined : rows;
}
