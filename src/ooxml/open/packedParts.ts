import type { ZipEntry } from "../zip/zipEntry";
import { OPEN_LIMITS } from "./limits";
import { PackageRefusal } from "./refusal";
import { readZipDirectory } from "./zipDirectory";

/** A part as it lies in the file, and what the file declares of it. */
export type PackedPart = Pick<ZipEntry, "packed" | "size" | "method">;

/**
 * The parts of a file, still packed: opening it refuses those that are larger than they declare.
 * None for what is no zip archive that can be opened.
 */
export function packedParts(bytes: Uint8Array): readonly PackedPart[] {
  try {
    return readZipDirectory(bytes, OPEN_LIMITS);
  } catch (error) {
    if (error instanceof PackageRefusal) return [];
    throw error;
  }
}
