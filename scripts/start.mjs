/** What a newcomer sees first: the catalogs' counts and a certification cycle. */
import { spawnSync } from "node:child_process";

const COMMANDS = [["catalog"], ["cycle", "--decided", "2026-11-15", "--today", "2026-11-24"]];

for (const command of COMMANDS) {
  console.log(`$ npx annexbook ${command.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, ["dist/cli/annexbook.cjs", ...command], {
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
  console.log("");
}
