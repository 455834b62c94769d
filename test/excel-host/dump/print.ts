import type { HeaderFooterPart, HeaderFooterSpec, PrintSpec } from "../../../src/ooxml";
import { isWholeColumns, type Area } from "../model/area";
import type { Bag } from "../model/bag";
import type { Sheet } from "../model/sheet";

/** How a sheet is printed; undefined for one that nobody fitted to the width of pages of A4. */
export function toPrint({ pageLayout }: Sheet): PrintSpec | undefined {
  const { values } = pageLayout;
  const zoom = values.get("zoom") as Readonly<Record<string, unknown>> | undefined;
  const pagesWide = zoom?.horizontalFitToPages;
  if (typeof pagesWide !== "number" || values.get("paperSize") !== "A4") return undefined;
  const texts = pageLayout.part("headersFooters").part("defaultForAllPages");
  const titleRows = values.get("titleRows") as Area | undefined;
  const titleColumns = values.get("titleColumns") as Area | undefined;
  const printed = values.get("printArea") as Area | undefined;
  return {
    orientation: values.get("orientation") === "Landscape" ? "landscape" : "portrait",
    pagesWide,
    titleColumns: titleColumns && { first: titleColumns.left + 1, last: titleColumns.right + 1 },
    titleRows: titleRows && { first: titleRows.top + 1, last: titleRows.bottom + 1 },
    area: printed && {
      columns: { first: printed.left + 1, last: printed.right + 1 },
      rows: isWholeColumns(printed)
        ? undefined
        : { first: printed.top + 1, last: printed.bottom + 1 },
    },
    header: toTexts(texts, "Header"),
    footer: toTexts(texts, "Footer"),
    margins: toMargins(values),
  };
}

function toMargins(values: ReadonlyMap<string, unknown>): NonNullable<PrintSpec["margins"]> {
  const inches = (side: string, usual: number): number => {
    const points = values.get(`${side}Margin`);
    return typeof points === "number" ? points / 72 : usual;
  };
  return {
    left: inches("left", 0.7),
    right: inches("right", 0.7),
    top: inches("top", 0.75),
    bottom: inches("bottom", 0.75),
    header: inches("header", 0.3),
    footer: inches("footer", 0.3),
  };
}

function toTexts({ values }: Bag, kind: "Header" | "Footer"): HeaderFooterSpec {
  const part = (side: string): HeaderFooterPart[] => {
    const text = values.get(`${side}${kind}`);
    return typeof text === "string" ? toParts(text) : [];
  };
  return { left: part("left"), center: part("center"), right: part("right") };
}

const FIELDS = new Map<string, HeaderFooterPart>([
  ["&A", { field: "sheetName" }],
  ["&P", { field: "page" }],
  ["&N", { field: "pageCount" }],
  ["&&", "&"],
]);

function toParts(text: string): HeaderFooterPart[] {
  return text
    .split(/(&.)/)
    .filter((part) => part !== "")
    .map((part) => FIELDS.get(part) ?? part);
}
