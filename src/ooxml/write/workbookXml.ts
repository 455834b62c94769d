import { NAMESPACES } from "../namespaces";
import type { PackageSpec } from "../spec/packageSpec";
import { element, XML_DECLARATION } from "../xml";
import { definedNamesXml } from "./definedNamesXml";

/**
 * The workbook part.
 *
 * @param ids - relationship ids of the sheets, in their order
 */
export function workbookXml(spec: PackageSpec, ids: readonly string[]): string {
  const namespaces = { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships };
  const sheets = spec.sheets.map(({ name }, index) =>
    element("sheet", { name, sheetId: index + 1, "r:id": ids[index] }),
  );
  const view = element("workbookView", {
    xWindow: 0,
    yWindow: 0,
    windowWidth: 28800,
    windowHeight: 15000,
    tabRatio: 850,
    activeTab: spec.activeSheet,
  });
  return (
    XML_DECLARATION +
    element(
      "workbook",
      namespaces,
      element("workbookPr", { defaultThemeVersion: 166925 }),
      element("bookViews", {}, view),
      element("sheets", {}, ...sheets),
      definedNamesXml(spec),
      element("calcPr", { calcId: 191029, fullCalcOnLoad: spec.fullCalcOnLoad ? true : undefined }),
    )
  );
}
