import type { HostCodecs } from "../hostCodecs";
import { packEntry, writeZip } from "../zip/writeZip";

/**
 * A zip archive of the parts, in their order; the same bytes whenever and wherever it is made, as
 * far as the zip of a host does.
 */
export function zipParts(
  parts: readonly (readonly [path: string, xml: string])[],
  codecs?: HostCodecs,
): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(
    parts.map(([path, xml]) => {
      const name = { nameBytes: encoder.encode(path), hasUtf8Name: true };
      return packEntry(name, encoder.encode(xml), codecs);
    }),
  );
}
