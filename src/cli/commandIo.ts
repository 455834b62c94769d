import type { HostCodecs } from "../adapters/xlsx";
import type { Sha256 } from "../app/ports";
import type { IsoDate } from "../core/day";

/** Exit codes of every command. */
export const EXIT = {
  ok: 0,
  /** The command worked, and its answer needs attention: errors found, overdue, blocked... */
  attention: 1,
  usage: 2,
  /** A file or a configuration cannot be used. */
  unusable: 3,
  /** Something was delivered, something was not. */
  partlyDelivered: 4,
} as const;

/** All that a command knows of the outside: a test hands in its own. */
export interface CommandIo {
  /** Writes to standard output, and ends the line. */
  readonly print: (text: string) => void;
  /** Writes to standard error, and ends the line. */
  readonly printError: (text: string) => void;
  /** The bytes of a file. */
  readonly readFile: (path: string) => Uint8Array;
  /** Whether there is a file or anything else of that name. */
  readonly hasFile: (path: string) => boolean;
  /** Waited for before a command begins: its files are read the sooner for it; optional. */
  readonly readable?: () => Promise<unknown>;
  /** What reads and packs workbooks quicker than the program itself; optional. */
  readonly codecs?: HostCodecs;
  /** Writes a file whole or not at all; replaces one only when forced. */
  readonly writeFile: (path: string, bytes: Uint8Array, isForced: boolean) => void;
  /** Puts a changed file in the place of the one that was read. */
  readonly saveFile: (path: string, bytes: Uint8Array, read: Uint8Array) => void;
  /** The name of the user, for the change log. */
  readonly userName: () => string;
  /** An id that nothing else has. */
  readonly newId: () => string;
  readonly sha256: Sha256;
  /** The calendar day where the user sits. */
  readonly today: () => IsoDate;
}
