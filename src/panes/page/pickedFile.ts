import { WorkbookError } from "../../app/workbookError";
import { LARGEST_FILE } from "./largestFile";

/**
 * The bytes of a chosen or dropped file.
 *
 * @throws WorkbookError `too-large`, `not-readable` for a file that is gone by now
 */
export async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LARGEST_FILE) {
    const message = `${file.name} is larger than 25 MB, which is more than a workbook for Annexbook can be.`;
    throw new WorkbookError("too-large", message);
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    const message = `${file.name} cannot be read: it was moved or changed meanwhile, or is in use. Choose it again.`;
    throw new WorkbookError("not-readable", message, { cause });
  }
}
