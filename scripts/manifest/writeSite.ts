import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { manifestFor } from "./manifestFor";

const ICONS = "assets/icons";
/** A day for the parts of the package: same input, same bytes. */
const PACKAGED = new Date(2026, 0, 1);

/**
 * Puts beside the pages of the add-in what Excel and its users need of it: icons, the support page,
 * headers for static hosts, manifest.xml, and annexbook.zip with the unified manifest.
 *
 * @param root - the repository
 * @param site - the folder that will be served at the address; made when it is missing
 * @throws AddressError, before anything is written
 */
export function writeSite(root: string, site: string, address: string): void {
  const manifest = manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), address);
  const unified = manifestFor(readFileSync(join(root, "manifest/manifest.json"), "utf8"), address);
  mkdirSync(join(site, ICONS), { recursive: true });
  for (const name of readdirSync(join(root, ICONS))) {
    if (name.endsWith(".png")) copyFileSync(join(root, ICONS, name), join(site, ICONS, name));
  }
  copyFileSync(join(root, "assets/support.html"), join(site, "support.html"));
  copyFileSync(join(root, "manifest/hosting/_headers"), join(site, "_headers"));
  writeFileSync(join(site, "manifest.xml"), manifest);
  writeFileSync(join(site, "annexbook.zip"), packageOf(root, unified));
}

function packageOf(root: string, unified: string): Uint8Array {
  const picture = (name: string) => readFileSync(join(root, ICONS, "unified", name));
  const parts = {
    "manifest.json": strToU8(unified),
    "color.png": picture("color.png"),
    "outline.png": picture("outline.png"),
  };
  return zipSync(parts, { mtime: PACKAGED });
}
