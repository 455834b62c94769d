/** The media type of .xlsx. */
export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the person as a download. */
export function download(name: string, bytes: Uint8Array, type = XLSX_TYPE): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the bytes after this task: the address must live a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
