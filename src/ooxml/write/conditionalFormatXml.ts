import { withinLimit } from "../limits";
import { rangeReference } from "../reference";
import type { ConditionalFormatSpec } from "../spec/conditionalFormatSpec";
import { element, encodeXstring, escapeText } from "../xml";
import type { StyleSheet } from "./style/styleSheet";

/** The conditional formats of a sheet; "" for none. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatSpec[],
  styles: StyleSheet,
): string {
  return formats.map((format) => formatXml(format, styles)).join("");
}

function formatXml(format: ConditionalFormatSpec, styles: StyleSheet): string {
  const rule = element(
    "cfRule",
    {
      type: "expression",
      dxfId: styles.differentialIndexOf(format.style),
      priority: format.priority,
      stopIfTrue: format.stopIfTrue === true ? true : undefined,
    },
    element("formula", {}, escapeText(encodeXstring(withinLimit("formula", format.formula)))),
  );
  const sqref = format.ranges.map(rangeReference).join(" ");
  return element("conditionalFormatting", { sqref }, rule);
}
