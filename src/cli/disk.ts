import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, basename } from "node:path";
import { UserError } from "../core/issue";

/** An output file that cannot be written; `code` says why. */
export class OutputError extends UserError {
  override readonly name = "OutputError";

  constructor(
    readonly code: string,
    message: string,
    path: string,
    cause?: unknown,
  ) {
    super(message, { place: path, cause });
  }
}

/** An input file that cannot be read; `code` says why. */
class InputError extends UserError {
  override readonly name = "InputError";

  constructor(
    readonly code: string,
    message: string,
    path: string,
    cause?: unknown,
  ) {
    super(message, { place: path, cause });
  }
}

/** No workbook is as large: a file beyond it is not even read. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The bytes of a file.
 *
 * @throws InputError when there is none, it is a folder or far too large, or the system refuses
 */
export function readWhole(path: string): Uint8Array {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) {
    throw new InputError("input-missing", `There is no file "${shortened(path)}".`, path);
  }
  if (!found.isFile()) {
    throw new InputError("input-not-a-file", `"${shortened(path)}" is no file.`, path);
  }
  if (found.size > MOST_BYTES) {
    const message = `"${shortened(path)}" is too large: at most 25 MB can be opened.`;
    throw new InputError("too-large", message, path);
  }
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InputError("input-unreadable", `"${shortened(path)}" may not be read.`, path, cause);
  }
}

/** The end of a long path, which says most about it. */
function shortened(path: string): string {
  return path.length > 100 ? `...${path.slice(-97)}` : path;
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its place.
 *
 * @param isForced - whether it may replace a file
 * @throws OutputError when the folder is missing, the path is a folder, a file is there already, or
 *   the system refuses
 */
export function writeWhole(path: string, bytes: Uint8Array, isForced: boolean): void {
  refuseBadPath(path, isForced);
  sweepStrays(path);
  const temporary = temporaryPath(path);
  try {
    writeSynced(temporary, bytes);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw toOutputError(path, cause);
  }
}

/**
 * Puts a changed file in the place of the one that was read, with its permissions.
 *
 * @param read - the bytes that were read
 * @throws OutputError when the file has changed since, is open in Excel, or the system refuses
 */
export function saveWhole(path: string, bytes: Uint8Array, read: Uint8Array): void {
  const owner = join(dirname(path), `~$${basename(path)}`);
  if (existsSync(owner)) {
    throw new OutputError("open-in-excel", "The workbook is open in Excel: close it first.", path);
  }
  sweepStrays(path);
  const { mode } = statSync(path);
  const temporary = temporaryPath(path);
  try {
    writeSynced(temporary, bytes);
    chmodSync(temporary, mode);
    refuseChanged(path, read);
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause instanceof OutputError ? cause : toOutputError(path, cause);
  }
}

function refuseChanged(path: string, read: Uint8Array): void {
  if (Buffer.compare(readFileSync(path), read) === 0) return;
  const message = "The workbook has been changed by another program meanwhile: try again.";
  throw new OutputError("changed-meanwhile", message, path);
}

function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${String(process.pid)}.tmp`);
}

/** Removes what a run that was killed left beside a file. */
function sweepStrays(path: string): void {
  const start = `.${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    const [, id] = name.startsWith(start)
      ? (/^(\d+)\.tmp$/.exec(name.slice(start.length)) ?? [])
      : [];
    if (id !== undefined && !isRunning(Number(id))) {
      rmSync(join(dirname(path), name), { force: true });
    }
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return id !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function refuseBadPath(path: string, isForced: boolean): void {
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) {
      throw new OutputError("output-is-folder", `"${path}" is a folder: name a file.`, path);
    }
    if (!isForced) {
      throw new OutputError(
        "output-exists",
        `"${path}" is there already: --force replaces it.`,
        path,
      );
    }
  } else if (!existsSync(dirname(path))) {
    throw new OutputError("output-folder-missing", `There is no folder "${dirname(path)}".`, path);
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, "wx");
  try {
    for (let written = 0; written < bytes.length;) {
      written += writeSync(file, bytes, written);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function toOutputError(path: string, cause: unknown): OutputError {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new OutputError(
      "disk-full",
      `The disk is full: "${path}" was not written.`,
      path,
      cause,
    );
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new OutputError("output-read-only", `"${path}" may not be written here.`, path, cause);
  }
  const reason = code ?? "no reason given";
  const message = `"${path}" was not written: the system refused (${reason}).`;
  return new OutputError("output-failed", message, path, cause);
}
