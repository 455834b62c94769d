import { translated } from "./officeErrors";

/**
 * Opens a workbook of its own in a new window of Excel: a file of the .xlsx writer. The add-in is
 * not open there, and on the Mac the window may come up behind this one.
 *
 * @throws WorkbookError as officeErrors says
 */
export async function createWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (cause) {
    throw translated(cause);
  }
}

const CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}
