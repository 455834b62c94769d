import { cellAddress, parseAddress, type CellPlan, type SheetPlan } from "../../core/workbook";
import { lookSteps } from "./lookSteps";
import { step, type Step } from "./step";

const MARGINS = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Actions of queueBlankPage. */
export const BLANK_PAGE_ACTIONS = 11;

/**
 * What all our sheets have: no gridlines, and A4 landscape, one page wide, with header and footer. It
 * is queued for one new sheet of a request; the others are copies of it, still without cells.
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

/** What sheets have in common beyond a blank page: a copy of a sheet brings it along. */
export interface Page {
  readonly tabColor: string;
  readonly frozen: SheetPlan["frozen"];
  readonly print: SheetPlan["print"];
  /** Cells above the first column of a table, for their looks; none where their looks come later. */
  readonly titles: readonly Pick<CellPlan, "at" | "look">[];
}

/** The page of a sheet. Looks of links come after the links, so they are none of it. */
export function pageOf({ tabColor, frozen, print, cells, table }: SheetPlan): Page {
  const hasTitles = table !== undefined && cells.every(({ link }) => link === undefined);
  return {
    tabColor,
    frozen,
    print,
    titles: hasTitles ? cells.filter(isTitle).map(({ at, look }) => ({ at, look })) : [],
  };
}

/** Whether a cell is one of those in the first column, which sheets with tables have in common. */
export function isTitle({ at }: Pick<CellPlan, "at">): boolean {
  return parseAddress(at).column === 1;
}

/** What a sheet has without anything of its own. */
export const BLANK_PAGE: Page = {
  tabColor: "",
  frozen: { rows: 0, columns: 0 },
  print: {},
  titles: [],
};

/**
 * What makes the page of a copy: of a blank page when nothing else is given; undefined where a copy
 * of the other page has something that cannot be taken off it.
 */
export function pageSteps(to: Page, from = BLANK_PAGE): Step[] | undefined {
  const isMore =
    (from.print.columns !== undefined && to.print.columns === undefined) ||
    (from.print.titleRows !== undefined && to.print.titleRows === undefined) ||
    (from.print.titleColumns !== undefined && to.print.titleColumns === undefined) ||
    (from.titles.length > 0 && !isSame(from.titles, to.titles));
  if (isMore) return undefined;
  return [
    ...(from.tabColor === to.tabColor ? [] : [tabStep(to.tabColor)]),
    ...(isSame(from.titles, to.titles) ? [] : lookSteps(to.titles)),
    ...(isSame(from.frozen, to.frozen) ? [] : [frozenStep(to.frozen)]),
    ...printSteps(to.print, from.print),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function tabStep(color: string): Step {
  return step("structure", { actions: 1 }, (sheet) => {
    sheet.tabColor = `#${color}`;
  });
}

function frozenStep({ rows, columns }: SheetPlan["frozen"]): Step {
  return step("looks", { actions: 2 }, ({ freezePanes }) => {
    if (rows + columns === 0) freezePanes.unfreeze();
    else if (columns === 0) freezePanes.freezeRows(rows);
    else if (rows === 0) freezePanes.freezeColumns(columns);
    else freezePanes.freezeAt(`A1:${cellAddress(columns, rows)}`);
  });
}

function printSteps(to: SheetPlan["print"], from: SheetPlan["print"]): Step[] {
  const { isPortrait = false, columns, titleRows, titleColumns, pagesWide = 1 } = to;
  const isTurned = isPortrait !== (from.isPortrait ?? false);
  const hasColumns = columns !== undefined && columns !== from.columns;
  const hasTitles = titleRows !== undefined && titleRows !== from.titleRows;
  const hasSideTitles = titleColumns !== undefined && titleColumns !== from.titleColumns;
  const isWidened = pagesWide !== (from.pagesWide ?? 1);
  const own = [isTurned, hasColumns, hasTitles, hasSideTitles, isWidened].filter(Boolean).length;
  if (own === 0) return [];
  return [
    step("looks", { actions: 1 + own }, ({ pageLayout }) => {
      if (isTurned) pageLayout.orientation = isPortrait ? "Portrait" : "Landscape";
      if (hasColumns) pageLayout.setPrintArea(columns);
      if (hasTitles) pageLayout.setPrintTitleRows(titleRows.replaceAll(/(\d+)/g, "$$$1"));
      if (hasSideTitles) {
        pageLayout.setPrintTitleColumns(titleColumns.replaceAll(/([A-Z]+)/g, "$$$1"));
      }
      if (isWidened) pageLayout.zoom = { horizontalFitToPages: pagesWide };
    }),
  ];
}
