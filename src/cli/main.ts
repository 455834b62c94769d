import { createHash, randomUUID } from "node:crypto";
import { userInfo } from "node:os";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { parseIsoDate } from "../core/day";
import type { CommandIo } from "./commandIo";
import { readWhole, saveWhole, writeWhole } from "./disk";
import { ReadingError } from "./readingError";
import { reportError, runCommandLine } from "./runCommandLine";

/** Put in by the build, from package.json. */
declare const ANNEXBOOK_VERSION: string;

/** What reading a file may take before it is given up: a hostile one must not hold a machine. */
const READING_LIMIT_MS = 10_000;
const MEMORY_LIMIT_MB = 512;

function localToday() {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return parseIsoDate(`${String(year)}-${twoDigits(month)}-${twoDigits(day)}`);
}

const screen: Pick<CommandIo, "print" | "printError"> = {
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
};

// A reader that stops early (annexbook catalog | head) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** Does the work, and tells the main thread when it begins and ends to read a file. */
async function work(): Promise<void> {
  const tell = (isReading: boolean) => parentPort?.postMessage(isReading);
  process.exitCode = await runCommandLine(
    process.argv.slice(2),
    {
      print: (text) => {
        tell(false);
        screen.print(text);
      },
      printError: (text) => {
        tell(false);
        screen.printError(text);
      },
      readFile: (path) => {
        tell(true);
        return readWhole(path);
      },
      writeFile: (path, bytes, isForced) => {
        tell(false);
        writeWhole(path, bytes, isForced);
      },
      saveFile: (path, bytes, read) => {
        tell(false);
        saveWhole(path, bytes, read);
      },
      userName: () => userInfo().username,
      newId: randomUUID,
      sha256: async (text) =>
        Promise.resolve(createHash("sha256").update(text, "utf8").digest("hex")),
      today: localToday,
    },
    ANNEXBOOK_VERSION,
  );
}

/** Lets another thread do the work, so that it can be stopped whatever a file makes it do. */
function supervise(): void {
  const worker = new Worker(__filename, {
    argv: process.argv.slice(2),
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT_MB },
  });
  let timer: NodeJS.Timeout | undefined;
  const giveUp = (error: unknown) => {
    clearTimeout(timer);
    process.exitCode = reportError(error, process.argv.slice(2), screen);
  };
  worker.on("message", (isReading: boolean) => {
    clearTimeout(timer);
    if (!isReading) return;
    timer = setTimeout(() => {
      void worker.terminate();
      giveUp(new ReadingError("The file takes too long to read."));
    }, READING_LIMIT_MS);
  });
  worker.on("error", (error: NodeJS.ErrnoException) => {
    const isOutOfMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
    giveUp(isOutOfMemory ? new ReadingError("The file takes too much memory to read.") : error);
  });
  worker.on("exit", (code) => {
    clearTimeout(timer);
    process.exitCode ??= code;
  });
}

if (isMainThread) supervise();
else void work();
