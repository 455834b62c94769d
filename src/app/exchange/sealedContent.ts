import type { Standard } from "../../core/catalog";
import {
  SEALED_HEADINGS,
  sealedTexts,
  type ExchangeContent,
  type SealedFields,
} from "../../core/exchange";
import { sealChain, sealedStatements, soaTable, statementsOf } from "../../core/sheets";
import { isBlank, type WorkbookState } from "../../core/workbook";
import { readContext } from "../readContext";
import { WorkbookError } from "../workbookError";
import type { IsoDate } from "../../core/day";

/** A sealed version, as a command line names it: "27001/1.1". */
export interface VersionName {
  readonly standard: Standard;
  readonly version: string;
}

/** A statement in the form in which it is sealed, as one table to compare. */
export function statementContent(
  standard: Standard,
  statements: readonly SealedFields[],
): ExchangeContent {
  const records = statements
    .filter(({ control }) => !isBlank(control))
    .map((statement) => {
      const texts = sealedTexts(statement);
      const cells = new Map(SEALED_HEADINGS.map((heading, at) => [heading, texts[at] ?? ""]));
      return { key: statement.control, cells };
    });
  return [{ name: soaTable(standard), columns: SEALED_HEADINGS, records }];
}

/**
 * What a sealed version of a workbook said.
 *
 * @throws WorkbookError `version-missing`, `not-filled`
 */
export function sealedContent(
  state: WorkbookState,
  { standard, version }: VersionName,
  today: IsoDate,
): ExchangeContent {
  const context = readContext(state, today);
  const rows = sealedStatements(context, standard, version);
  if (rows.length > 0) return statementContent(standard, rows);
  const known = sealChain(context, standard).versions.map((one) => one.version);
  const message = `The workbook has no sealed version "${version}" of ISO ${standard}; sealed are: ${known.join(", ") || "none"}.`;
  throw new WorkbookError("version-missing", message, { place: version });
}

/** What a workbook's statement says now, in the form in which it would be sealed. */
export function currentContent(
  state: WorkbookState,
  standard: Standard,
  today: IsoDate,
): ExchangeContent {
  return statementContent(standard, statementsOf(readContext(state, today), standard));
}
