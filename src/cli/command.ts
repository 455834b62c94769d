import type { ParseArgsConfig } from "node:util";
import type { CommandIo } from "./commandIo";

/** Version of the JSON that the commands print: it rises when a field goes or changes meaning. */
export const JSON_VERSION = 1;

/** Values of a command line, as they were typed. */
export interface CommandInput {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** Print JSON instead of text. */
  readonly json: boolean;
  /** Exit with 1 for warnings too. */
  readonly strict: boolean;
}

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What `--help` prints, without the options that all commands have. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** How many positionals it takes at most. */
  readonly maxPositionals: number;
  /** Does the work and returns the exit code. */
  readonly run: (input: CommandInput, io: CommandIo) => number | Promise<number>;
}

/** A command in the list of all: its code is loaded when it is asked for. */
export interface ListedCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}
