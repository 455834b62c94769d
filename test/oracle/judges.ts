import { spawnSync } from "node:child_process";

/** Whether a missing judge is a failure: on build machines, where all of them are installed. */
const ARE_REQUIRED = process.env.ANNEXBOOK_JUDGES === "required";

/**
 * `it` for tests that need a program: they are skipped where it is missing, unless
 * ANNEXBOOK_JUDGES=required, which lets them run and fail.
 */
export function itNeeds(program: string): jest.It {
  return ARE_REQUIRED || isInstalled(program) ? it : it.skip;
}

function isInstalled(program: string): boolean {
  return spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
}
