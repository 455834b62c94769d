import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveWhole } from "../../../src/cli/disk";

const KILLS = 200;
const SIZE = 2_000_000;
const LOADER = join(__dirname, "../../typescriptInNode.cjs");
const PROGRAM = join(__dirname, "saveForever.ts");

/** Lets a process save for a while and kills it. */
async function killWhileSaving(path: string, afterMs: number): Promise<void> {
  const args = ["--require", LOADER, PROGRAM, path, String(SIZE)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

/** "a" or "b" for a file that is whole. */
function contentOf(path: string): string {
  const bytes = readFileSync(path);
  const letter = String.fromCharCode(bytes[0] ?? 0);
  return bytes.length === SIZE && bytes.every((byte) => byte === bytes[0]) ? letter : "torn";
}

describe("a save that is killed", () => {
  it(`leaves a whole file ${String(KILLS)} times of ${String(KILLS)}, and the next save sweeps up`, async () => {
    const folder = mkdtempSync(join(tmpdir(), "kills-"));
    try {
      const path = join(folder, "book.xlsx");
      writeFileSync(path, Buffer.alloc(SIZE, "a"));
      const seen = new Set<string>();
      let strays = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        await killWhileSaving(path, (kill * 7) % 97);
        seen.add(contentOf(path));
        strays += readdirSync(folder).length - 1;
      }
      // Else the kills would have come too early to prove anything.
      expect(strays).toBeGreaterThan(0);
      expect([...seen].sort()).toEqual(["a", "b"]);
      saveWhole(path, Buffer.alloc(SIZE, "a"), readFileSync(path));
      expect(readdirSync(folder)).toEqual(["book.xlsx"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 240_000);
});
