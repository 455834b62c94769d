import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The text of a part of a package. */
function readPart(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`no part ${path}`);
  return strFromU8(part);
}

/**
 * A copy of a package in which one piece of one part is another.
 *
 * @throws Error when the part does not have the piece exactly once
 */
export function patchPart(bytes: Uint8Array, path: string, from: string, to: string): Uint8Array {
  const pieces = readPart(bytes, path).split(from);
  if (pieces.length !== 2) throw new Error(`${path}: ${String(pieces.length - 1)} times ${from}`);
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(pieces.join(to)) });
}

/** A copy of a package without one part. */
export function removePart(bytes: Uint8Array, path: string): Uint8Array {
  const files = Object.entries(unzipSync(bytes));
  const kept = files.filter(([name]) => name !== path);
  if (kept.length === files.length) throw new Error(`no part ${path}`);
  return zipSync(Object.fromEntries(kept));
}
