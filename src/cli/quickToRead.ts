import { statSync } from "node:fs";
import { packedParts, type PackedPart } from "../adapters/xlsx";

const MEGABYTE = 1024 * 1024;
const PACKED_AT_MOST = 2 * MEGABYTE;
const UNPACKED_AT_MOST = 16 * MEGABYTE;

/**
 * The parts of all files that a command line names, when none of these can take long or much memory
 * to read: so little takes a second, whatever it holds. What is no workbook has none.
 *
 * @returns undefined when one of the files can
 */
export function quickParts(
  args: readonly string[],
  readFile: (path: string) => Uint8Array,
): readonly PackedPart[] | undefined {
  const paths = new Set(args.flatMap((arg) => [arg, arg.slice(arg.indexOf("=") + 1)]));
  const parts: PackedPart[] = [];
  for (const path of paths) {
    const found = quickPartsOf(path, readFile);
    if (found === undefined) return undefined;
    parts.push(...found);
  }
  return parts;
}

function quickPartsOf(
  path: string,
  readFile: (path: string) => Uint8Array,
): readonly PackedPart[] | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return [];
  if (found.size > PACKED_AT_MOST) return undefined;
  try {
    const parts = packedParts(readFile(path));
    return parts.reduce((sum, { size }) => sum + size, 0) > UNPACKED_AT_MOST ? undefined : parts;
  } catch {
    // The command says why it may not be read.
    return [];
  }
}
