import { createHash } from "node:crypto";
import type { Sha256 } from "../../src/app/ports";
import { NODE_CODECS } from "../../src/cli/nodeCodecs";
import { runCommandLine } from "../../src/cli/runCommandLine";
import { parseIsoDate } from "../../src/core/day";

/** Node's SHA-256. */
export const sha256: Sha256 = async (text) =>
  Promise.resolve(createHash("sha256").update(text, "utf8").digest("hex"));

/** What a command line left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
  /** Bytes of the files written, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Runs a command line on 2026-11-24, without a disk or a screen. */
export async function annexbook(...args: string[]): Promise<Ran> {
  return annexbookOver(new Map(), ...args);
}

/** Runs a command line over files in memory. */
export async function annexbookOver(
  disk: ReadonlyMap<string, Uint8Array>,
  ...args: string[]
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const files = new Map<string, Uint8Array>();
  const exitCode = await runCommandLine(
    args,
    {
      print: (text) => out.push(text),
      printError: (text) => err.push(text),
      readFile: (path) => {
        const bytes = disk.get(path);
        if (bytes === undefined) throw new Error(`the test has no file ${path}`);
        return bytes;
      },
      hasFile: (path) => disk.has(path),
      codecs: NODE_CODECS,
      writeFile: (path, bytes) => files.set(path, bytes),
      saveFile: (path, bytes) => files.set(path, bytes),
      userName: () => "Priya Nair",
      newId: () => "11111111-2222-3333-4444-555555555555",
      sha256,
      today: () => parseIsoDate("2026-11-24"),
    },
    "1.2.3",
  );
  return { exitCode, out: out.join("\n"), err: err.join("\n"), files };
}
