import { WorkbookError } from "../../app/workbookError";
import { withFooterLine, type FooterChange } from "../../core/workbook";
import type { ExcelTrips } from "./excelTrips";

/**
 * Writes our line into the printed footers of sheets, in two trips of its own: the records are there
 * by then, and nothing of them is at stake.
 *
 * @returns a plain phrase for each footer that has no room for it, or that Excel does not give
 */
export async function applyFooters(
  changes: readonly FooterChange[],
  trips: ExcelTrips,
): Promise<string[]> {
  if (changes.length === 0) return [];
  try {
    return await writtenFooters(changes, trips);
  } catch (failure) {
    if (!(failure instanceof WorkbookError)) throw failure;
    return changes.map(
      ({ sheet }) => `the fingerprint in the footer of ${sheet}: ${failure.message}`,
    );
  }
}

/** The phrases for those that have no room. */
async function writtenFooters(
  changes: readonly FooterChange[],
  trips: ExcelTrips,
): Promise<string[]> {
  const found = await trips.trip((context) =>
    changes.map(({ sheet }) =>
      footerOf(context, sheet).load("leftFooter,centerFooter,rightFooter"),
    ),
  );
  const footers = changes.map(({ sheet, line }, index) => {
    const {
      leftFooter: left = "",
      centerFooter: center = "",
      rightFooter: right = "",
    } = found[index] ?? {};
    return { sheet, before: center, after: withFooterLine({ left, center, right }, line) };
  });
  const changed = footers.filter(({ before, after }) => after !== undefined && after !== before);
  if (changed.length > 0) {
    await trips.trip((context) => {
      for (const { sheet, after = "" } of changed) footerOf(context, sheet).centerFooter = after;
    });
  }
  return footers
    .filter(({ after }) => after === undefined)
    .map(({ sheet }) => `the fingerprint in the footer of ${sheet}, which is full`);
}

function footerOf({ workbook }: Excel.RequestContext, sheet: string): Excel.HeaderFooter {
  return workbook.worksheets.getItem(sheet).pageLayout.headersFooters.defaultForAllPages;
}
