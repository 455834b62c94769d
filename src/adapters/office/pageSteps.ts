import { cellAddress, type SheetPlan } from "../../core/workbook";
import { step, type Step } from "./step";

const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** What stays in sight, and what is printed: A4, one page wide, titles on each page. */
export function pageSteps({ frozen, print }: SheetPlan): Step[] {
  return [...frozenSteps(frozen), printStep(print)];
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

function printStep({ columns, titleRows, isPortrait = false }: SheetPlan["print"]): Step {
  return step(
    "looks",
    { actions: 10 + (columns === undefined ? 0 : 1) + (titleRows === undefined ? 0 : 1) },
    (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = isPortrait ? "Portrait" : "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      if (columns !== undefined) pageLayout.setPrintArea(columns);
      if (titleRows !== undefined) {
        pageLayout.setPrintTitleRows(titleRows.replaceAll(/(\d+)/g, "$$$1"));
      }
      pageLayout.setPrintMargins("Inches", MARGINS);
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftHeader = "&A";
      defaultForAllPages.leftFooter = "Annexbook";
      defaultForAllPages.rightFooter = "Page &P of &N";
    },
  );
}
