import { cellAddress, type SheetPlan } from "../../core/workbook";
import { step, type Step } from "./step";

const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Actions of queueBlankPage. */
export const BLANK_PAGE_ACTIONS = 11;

/**
 * What all our sheets have: no gridlines, and A4 landscape, one page wide, with header and footer. It
 * is queued for one new sheet of a request; the others are copies of it, still blank.
 */
export function queueBlankPage(sheet: Excel.Worksheet): void {
  sheet.showGridlines = false;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Inches", MARGINS);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = "&A";
  defaultForAllPages.leftFooter = "Annexbook";
  defaultForAllPages.rightFooter = "Page &P of &N";
}

/** What stays in sight, and what is printed: which columns, and titles on each page. */
export function pageSteps({ frozen, print }: SheetPlan): Step[] {
  return [...frozenSteps(frozen), ...printSteps(print)];
}

function frozenSteps({ rows, columns }: SheetPlan["frozen"]): Step[] {
  if (rows + columns === 0) return [];
  return [
    step("looks", { actions: 2 }, (sheet) => {
      const { freezePanes } = sheet;
      if (columns === 0) freezePanes.freezeRows(rows);
      else if (rows === 0) freezePanes.freezeColumns(columns);
      else freezePanes.freezeAt(`A1:${cellAddress(columns, rows)}`);
    }),
  ];
}

function printSteps({ columns, titleRows, isPortrait = false }: SheetPlan["print"]): Step[] {
  const own = [isPortrait, columns !== undefined, titleRows !== undefined].filter(Boolean).length;
  if (own === 0) return [];
  return [
    step("looks", { actions: 1 + own }, ({ pageLayout }) => {
      if (isPortrait) pageLayout.orientation = "Portrait";
      if (columns !== undefined) pageLayout.setPrintArea(columns);
      if (titleRows !== undefined) {
        pageLayout.setPrintTitleRows(titleRows.replaceAll(/(\d+)/g, "$$$1"));
      }
    }),
  ];
}
