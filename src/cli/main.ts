import { randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import { parseIsoDate } from "../core/day";
import { readWhole, saveWhole, writeWhole } from "./disk";
import { runCommandLine } from "./runCommandLine";

/** Put in by the build, from package.json. */
declare const ANNEXBOOK_VERSION: string;

function localToday() {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return parseIsoDate(`${String(year)}-${twoDigits(month)}-${twoDigits(day)}`);
}

// A reader that stops early (annexbook catalog | head) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void runCommandLine(
  process.argv.slice(2),
  {
    print: (text) => process.stdout.write(`${text}\n`),
    printError: (text) => process.stderr.write(`${text}\n`),
    readFile: readWhole,
    writeFile: writeWhole,
    saveFile: saveWhole,
    userName: () => userInfo().username,
    newId: randomUUID,
    today: localToday,
  },
  ANNEXBOOK_VERSION,
).then((exitCode) => {
  process.exitCode = exitCode;
});
