import { annexbook } from "./commandLine";

/** The demo workbook of 2026-11-24 as a file, under the name demo.xlsx. */
export async function demoFile(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { files } = await annexbook("new", "demo.xlsx", "--demo");
  return files;
}
