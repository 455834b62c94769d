import { cellReference } from "../reference";
import type { SheetSpec } from "../spec/sheetSpec";
import { element } from "../xml";

/** How the sheet is shown when the file is opened: grid, zoom, frozen rows and columns. */
export function sheetViewsXml(sheet: SheetSpec, isActive: boolean): string {
  const view = element(
    "sheetView",
    {
      showGridLines: sheet.showGridLines === false ? false : undefined,
      tabSelected: isActive ? true : undefined,
      zoomScale: sheet.zoom,
      zoomScaleNormal: sheet.zoom,
      workbookViewId: 0,
    },
    paneXml(sheet.freeze),
  );
  return element("sheetViews", {}, view);
}

function paneXml(freeze: SheetSpec["freeze"]): string {
  const { rows, columns } = freeze ?? { rows: 0, columns: 0 };
  if (rows === 0 && columns === 0) return "";
  const activePane = `${rows === 0 ? "top" : "bottom"}${columns === 0 ? "Left" : "Right"}`;
  const first = cellReference({ row: rows + 1, column: columns + 1 });
  const pane = element("pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: first,
    activePane,
    state: "frozen",
  });
  return pane + element("selection", { pane: activePane, activeCell: first, sqref: first });
}
