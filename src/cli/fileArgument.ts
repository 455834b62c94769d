import { openXlsx, readXlsx } from "../adapters/xlsx";
import type { Needed } from "../app/ports";
import type { WorkbookState } from "../core/workbook";
import type { CommandInput } from "./command";
import type { CommandIo } from "./commandIo";
import { UsageError } from "./usageError";

/**
 * The file that a command works on: its first argument.
 *
 * @throws UsageError when it was not given
 */
export function fileArgument({ positionals }: CommandInput, command: string): string {
  const [path] = positionals;
  if (path === undefined) {
    throw new UsageError("missing-argument", `${command} needs the name of a workbook.`);
  }
  return path;
}

/**
 * What the workbook of a file holds.
 *
 * @param needed - of a command that reads but little of it
 * @throws UserError for a file that cannot be read or used
 */
export async function readWorkbookFile(
  path: string,
  io: CommandIo,
  needed?: Needed,
): Promise<WorkbookState> {
  const bytes = io.readFile(path);
  if (needed !== undefined) return readXlsx(bytes, needed, io.codecs);
  return openXlsx(bytes, io.codecs).read();
}
