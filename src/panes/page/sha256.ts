import { WorkbookError } from "../../app/workbookError";

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, by the browser.
 *
 * @throws WorkbookError `no-hashes` on a page that browsers do not trust with it
 */
export async function sha256(text: string): Promise<string> {
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (subtle === undefined) {
    const message =
      "This browser computes no hashes for a page that comes without https: open it by an https address.";
    throw new WorkbookError("no-hashes", message);
  }
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
