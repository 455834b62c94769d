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
  const all = changes.map((change) => applyFooter(change, trips));
  return (await Promise.all(all)).flat();
}

async function applyFooter({ sheet, line }: FooterChange, trips: ExcelTrips): Promise<string[]> {
  try {
    const before = await trips.trip((context) =>
      footerOf(context, sheet).load("leftFooter,centerFooter,rightFooter"),
    );
    const { leftFooter: left, centerFooter: center, rightFooter: right } = before;
    const after = withFooterLine({ left, center, right }, line);
    if (after === undefined) return [`the fingerprint in the footer of ${sheet}, which is full`];
    if (after === center) return [];
    await trips.trip((context) => {
      footerOf(context, sheet).centerFooter = after;
    });
    return [];
  } catch (failure) {
    if (!(failure instanceof WorkbookError)) throw failure;
    return [`the fingerprint in the footer of ${sheet}: ${failure.message}`];
  }
}

function footerOf({ workbook }: Excel.RequestContext, sheet: string): Excel.HeaderFooter {
  return workbook.worksheets.getItem(sheet).pageLayout.headersFooters.defaultForAllPages;
}
