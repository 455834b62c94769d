/** What a newcomer sees first: a filled workbook, where it stands, and what to try next. */
import { spawnSync } from "node:child_process";

const DEMO = "annexbook-demo.xlsx";
const NEXT_COMMANDS = [
  [`npx annexbook check ${DEMO}`, "the eight problems that are planted in it"],
  [`npm run web -- ${DEMO}`, "the same in a browser, with panes"],
  ["npx annexbook new isms.xlsx", "an empty workbook for your own organisation"],
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
