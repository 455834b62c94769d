import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import type { Worker } from "node:worker_threads";
import type { IsoDate } from "../core/day";
import type { CommandIo } from "./commandIo";
import { readWhole, saveWhole, writeWhole } from "./disk";
import { NODE_CODECS } from "./nodeCodecs";
import { ReadingError } from "./readingError";
import { unpackAhead, type UnpackedAhead } from "./unpackAhead";

/** Put in by the build, from package.json. */
declare const ANNEXBOOK_VERSION: string;

/** What reading a file may take before it is given up: a hostile one must not hold a machine. */
const READING_LIMIT_MS = 10_000;
const MEMORY_LIMIT_MB = 512;

/** What is written before a command that reads no file, and so needs nobody to watch it. */
const READING_NOTHING = new Set(["new", "catalog", "guide", "help", "-h", "--help", "--version"]);

function localToday(): IsoDate {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

const screen: Pick<CommandIo, "print" | "printError"> = {
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
};

// A reader that stops early (annexbook catalog | head) is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** WebCrypto's SHA-256: Node's own module would be loaded at every start. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(digest).toString("hex");
}

/** Does the work, and tells whoever watches when it begins and ends to read a file. */
async function work(tell: (isReading: boolean) => void): Promise<void> {
  // Loaded only where it is used: a thread that watches starts without it.
  const { runCommandLine } = await import("./runCommandLine");
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
      hasFile: existsSync,
      readFile: (path) => {
        tell(true);
        return readFile(path);
      },
      codecs: {
        ...NODE_CODECS,
        inflate: (packed, atMost) => ahead?.take(packed) ?? NODE_CODECS.inflate(packed, atMost),
      },
      readable: async () => ahead?.done,
      writeFile: (path, bytes, isForced) => {
        tell(false);
        writeWhole(path, bytes, isForced);
      },
      saveFile: (path, bytes, read) => {
        tell(false);
        saveWhole(path, bytes, read);
      },
      userName: () => userInfo().username,
      newId: () => crypto.randomUUID(),
      sha256,
      today: localToday,
    },
    ANNEXBOOK_VERSION,
  );
}

/** Stops the thread that does the work when a file makes it take too much time or memory. */
function supervise(worker: Worker): void {
  let timer: NodeJS.Timeout | undefined;
  const giveUp = async (error: unknown) => {
    clearTimeout(timer);
    const { reportError } = await import("./runCommandLine");
    process.exitCode = reportError(error, process.argv.slice(2), screen);
  };
  worker.on("message", (isReading: boolean) => {
    clearTimeout(timer);
    if (!isReading) return;
    timer = setTimeout(() => {
      void worker.terminate();
      void giveUp(new ReadingError("The file takes too long to read."));
    }, READING_LIMIT_MS);
  });
  worker.on("error", (error: NodeJS.ErrnoException) => {
    const isOutOfMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
    void giveUp(
      isOutOfMemory ? new ReadingError("The file takes too much memory to read.") : error,
    );
  });
  worker.on("exit", (code) => {
    clearTimeout(timer);
    process.exitCode ??= code;
  });
}

/** Bytes of files that were looked at before the command, which then need not read them again. */
const lookedAt = new Map<string, Uint8Array>();

/** What other threads unpack of them meanwhile. */
let ahead: UnpackedAhead | undefined;

/** Whether a thread of its own is not needed; large parts are being unpacked from then on. */
async function isQuick(argv: readonly string[]): Promise<boolean> {
  const { quickParts } = await import("./quickToRead");
  const parts = quickParts(argv, (path) => {
    const bytes = readWhole(path);
    lookedAt.set(path, bytes);
    return bytes;
  });
  if (parts !== undefined) ahead = unpackAhead(parts);
  return parts !== undefined;
}

function readFile(path: string): Uint8Array {
  const bytes = lookedAt.get(path) ?? readWhole(path);
  lookedAt.delete(path);
  return bytes;
}

/** Lets another thread do the work where it can be held up by a file. */
async function start(): Promise<void> {
  const argv = process.argv.slice(2);
  if (READING_NOTHING.has(argv[0] ?? "--help") || (await isQuick(argv))) {
    await work(() => undefined);
    return;
  }
  const { isMainThread, parentPort, Worker } = await import("node:worker_threads");
  if (isMainThread) {
    const resourceLimits = { maxOldGenerationSizeMb: MEMORY_LIMIT_MB };
    supervise(new Worker(__filename, { argv, resourceLimits }));
  } else {
    await work((isReading) => parentPort?.postMessage(isReading));
  }
}

void start();
