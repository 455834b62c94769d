import { statSync } from "node:fs";
import { declaredBytes } from "../adapters/xlsx";

const MEGABYTE = 1024 * 1024;
const PACKED_AT_MOST = 2 * MEGABYTE;
const UNPACKED_AT_MOST = 16 * MEGABYTE;

/**
 * Whether none of the files that a command line names can take long or much memory to read: so
 * little takes a second, whatever it holds. What is no file counts as none.
 */
export function areQuickToRead(
  args: readonly string[],
  readFile: (path: string) => Uint8Array,
): boolean {
  const paths = new Set(args.flatMap((arg) => [arg, arg.slice(arg.indexOf("=") + 1)]));
  return [...paths].every((path) => isQuickToRead(path, readFile));
}

function isQuickToRead(path: string, readFile: (path: string) => Uint8Array): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return true;
  if (found.size > PACKED_AT_MOST) return false;
  try {
    return declaredBytes(readFile(path)) <= UNPACKED_AT_MOST;
  } catch {
    // The command says why it may not be read.
    return true;
  }
}
