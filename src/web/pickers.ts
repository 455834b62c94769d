import { XLSX_TYPE } from "../panes/page/download";
import { fileOf, fileOfHandle, type OpenedFile } from "./openedFile";

interface PickerWindow {
  readonly showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}

const TYPES = [{ description: "Excel workbook", accept: { [XLSX_TYPE]: [".xlsx"] } }];

/** Whether the browser lets the page write files in their place. */
export function canWriteFiles(): boolean {
  return (window as PickerWindow).showSaveFilePicker !== undefined;
}

/** Lets a person choose a file to open; undefined when he does not. */
export async function chooseFile(): Promise<OpenedFile | undefined> {
  const pick = (window as PickerWindow).showOpenFilePicker;
  return unlessAborted(async () => {
    const [handle] = (await pick?.call(window, { types: TYPES })) ?? [];
    return handle && fileOfHandle(handle, await handle.getFile());
  });
}

/** Lets a person choose where to save; undefined when he does not, or the browser cannot. */
export async function chooseTarget(suggestedName: string): Promise<OpenedFile | undefined> {
  const pick = (window as PickerWindow).showSaveFilePicker;
  return unlessAborted(async () => {
    const handle = await pick?.call(window, { suggestedName, types: TYPES });
    return handle && fileOfHandle(handle, await handle.getFile());
  });
}

/** The dropped file; undefined when something else was dropped, or more than one file. */
export async function droppedFile(data: DataTransfer): Promise<OpenedFile | undefined> {
  const [item, second] = [...data.items].filter(({ kind }) => kind === "file");
  const file = item?.getAsFile();
  if (item === undefined || file == null || second !== undefined) return undefined;
  const handle = await handleOf(item);
  return handle === undefined ? fileOf(file) : fileOfHandle(handle, file);
}

async function handleOf(item: DataTransferItem): Promise<FileSystemFileHandle | undefined> {
  if (!("getAsFileSystemHandle" in item) || !canWriteFiles()) return undefined;
  const get = item.getAsFileSystemHandle as () => Promise<FileSystemHandle | null>;
  const handle = await get.call(item).catch(() => null);
  return handle?.kind === "file" ? (handle as FileSystemFileHandle) : undefined;
}

/** Whoever closes a picker has not failed. */
async function unlessAborted<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") return undefined;
    throw cause;
  }
}
