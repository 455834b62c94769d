import { runCommandLine } from "../../src/cli/runCommandLine";
import { parseIsoDate } from "../../src/core/day";

/** What a command line left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line on 2026-11-24, without a disk or a screen. */
export async function annexbook(...args: string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await runCommandLine(
    args,
    {
      print: (text) => out.push(text),
      printError: (text) => err.push(text),
      today: () => parseIsoDate("2026-11-24"),
    },
    "1.2.3",
  );
  return { exitCode, out: out.join("\n"), err: err.join("\n") };
}
