import { withinLimit } from "../limits";
import type { HeaderFooterPart, HeaderFooterSpec, PrintSpec } from "../spec/printSpec";
import { element, encodeXstring, escapeText } from "../xml";

const A4 = 9;
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 };

/** Small and grey, so that the page belongs to its table. */
const LOOK = '&"Calibri,Regular"&8&K595959';

const FIELDS = { sheetName: "&A", page: "&P", pageCount: "&N" } as const;

/** Print options, margins, paper and header and footer, in the order of CT_Worksheet. */
export function printXml(print: PrintSpec): string {
  return (
    (print.centerHorizontally === true
      ? element("printOptions", { horizontalCentered: true })
      : "") +
    element("pageMargins", { ...(print.margins ?? MARGINS) }) +
    element("pageSetup", {
      paperSize: A4,
      fitToWidth: print.pagesWide ?? 1,
      fitToHeight: 0,
      orientation: print.orientation,
    }) +
    headerFooterXml(print)
  );
}

function headerFooterXml({ header, footer }: PrintSpec): string {
  const parts = [codeElement("oddHeader", header), codeElement("oddFooter", footer)].join("");
  return parts === "" ? "" : element("headerFooter", {}, parts);
}

function codeElement(name: string, spec: HeaderFooterSpec | undefined): string {
  if (spec === undefined) return "";
  const code = section("&L", spec.left) + section("&C", spec.center) + section("&R", spec.right);
  return element(name, {}, escapeText(encodeXstring(withinLimit("headerFooter", code))));
}

function section(side: string, parts: readonly HeaderFooterPart[] | undefined): string {
  return parts === undefined || parts.length === 0 ? "" : side + LOOK + parts.map(code).join("");
}

function code(part: HeaderFooterPart): string {
  return typeof part === "string" ? part.replaceAll("&", "&&") : FIELDS[part.field];
}
