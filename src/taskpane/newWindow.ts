import { newWorkbook, type NewWorkbookInput } from "../app/newWorkbook/newWorkbook";
import { workbookBytes } from "../adapters/xlsx";

/** How a new workbook reached the person: in a window of Excel, or as a file. */
export type Handover = "opened" | "downloaded";

/** The two ways to hand a workbook over. */
export interface HandoverPorts {
  /** Rejects where this Excel cannot open a workbook from bytes. */
  readonly createWorkbook: (bytes: Uint8Array) => Promise<void>;
  readonly download: (name: string, bytes: Uint8Array) => void;
}

/**
 * Makes a workbook and opens it in a window of its own; where Excel refuses that, as it does on some
 * platforms, the browser gets it as a download.
 *
 * @param at - instant in UTC, written into the file's properties
 * @throws WorkbookError as newWorkbook
 */
export async function openNewWorkbook(
  input: NewWorkbookInput,
  file: { readonly name: string; readonly at: string },
  ports: HandoverPorts,
): Promise<Handover> {
  const { plan } = await newWorkbook(input);
  const bytes = workbookBytes(plan, file.at);
  try {
    await ports.createWorkbook(bytes);
    return "opened";
  } catch {
    // The next way is tried, and the person is told which one it was.
    ports.download(file.name, bytes);
    return "downloaded";
  }
}
