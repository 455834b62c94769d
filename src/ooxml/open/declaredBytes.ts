import { OPEN_LIMITS } from "./limits";
import { PackageRefusal } from "./refusal";
import { readZipDirectory } from "./zipDirectory";

/**
 * Bytes that a file has unpacked, as it declares: opening it refuses more. 0 for what is no zip
 * archive that can be opened.
 */
export function declaredBytes(bytes: Uint8Array): number {
  try {
    return readZipDirectory(bytes, OPEN_LIMITS).reduce((sum, { size }) => sum + size, 0);
  } catch (error) {
    if (error instanceof PackageRefusal) return 0;
    throw error;
  }
}
