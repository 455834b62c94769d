import { annexbookOver } from "../../cli/commandLine";

const NONE = new Uint8Array();

/** The statement that the tests of copies change, as the command line calls it. */
export const SOA = "SoA_27001";

/** One cell that a person typed. */
type Cell = readonly [table: string, key: string, column: string, value: string];

/** The demo after these cells were typed elsewhere. */
export async function typed(bytes: Uint8Array, ...cells: readonly Cell[]): Promise<Uint8Array> {
  let now = bytes;
  for (const cell of cells) {
    const disk = new Map([["x.xlsx", now]]);
    const { files, err } = await annexbookOver(disk, "set", "x.xlsx", ...cell);
    if (err !== "") throw new Error(err);
    now = files.get("x.xlsx") ?? NONE;
  }
  return now;
}
