/** What a newcomer sees first: a filled workbook, where it stands, and what to try next. */
import { spawnSync } from "node:child_process";

const DEMO = "annexbook-demo.xlsx";
const NEXT_COMMANDS = [
  ["npx annexbook new isms.xlsx", "an empty workbook for your own organisation"],
  ["npx annexbook catalog 27001 A.8.9", "what one control asks, and what it maps to"],
  ["npx annexbook cycle --decided 2026-11-15", "a certificate's next three years"],
];

const { status } = spawnSync(
  process.execPath,
  ["dist/cli/annexbook.cjs", "new", DEMO, "--demo", "--force"],
  { stdio: "inherit" },
);
if (status !== 0) process.exit(status ?? 1);

const width = Math.max(...NEXT_COMMANDS.map(([command]) => command.length));
console.log(`\nOpen ${DEMO} in Excel or LibreOffice: every number in it is a formula.\nNext:`);
for (const [command, purpose] of NEXT_COMMANDS) {
  console.log(`  ${command.padEnd(width)}  # ${purpose}`);
}
