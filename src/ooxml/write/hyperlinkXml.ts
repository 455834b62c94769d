import { withinLimit } from "../limits";
import { cellReference } from "../reference";
import type { HyperlinkSpec } from "../spec/annotationSpec";
import { element, encodeXstringAttribute } from "../xml";
import type { Relationships } from "./relationships";

/** What may stand in a link that a user clicks: nothing that opens a file or runs a program. */
const ALLOWED_URL = /^(https:\/\/|mailto:)[^\s<>"{}|\\^`\p{Cc}]+$/iu;

/**
 * The hyperlinks of a sheet; "" for none. Targets outside go into the relationships.
 *
 * @throws RangeError for a URL that is neither https: nor mailto:, or is too long
 */
export function hyperlinksXml(
  links: readonly HyperlinkSpec[],
  relationships: Relationships,
): string {
  if (links.length === 0) return "";
  const items = links.map(({ cell, target, tooltip }) =>
    element("hyperlink", {
      ref: cellReference(cell),
      ...targetAttributes(target, relationships),
      tooltip: tooltip && encodeXstringAttribute(withinLimit("tooltip", tooltip)),
    }),
  );
  return element("hyperlinks", {}, ...items);
}

function targetAttributes(
  target: HyperlinkSpec["target"],
  relationships: Relationships,
): Record<string, string> {
  if ("location" in target) return { location: encodeXstringAttribute(target.location) };
  const url = withinLimit("url", target.url);
  if (!ALLOWED_URL.test(url)) throw new RangeError(`hyperlink: ${url}`);
  return { "r:id": relationships.addExternalLink(url) };
}
