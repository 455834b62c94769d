import { closest } from "fastest-levenshtein";
import { parseArgs } from "node:util";
import { UserError } from "../core/issue";
import { JSON_VERSION, type Command } from "./command";
import { EXIT, type CommandIo } from "./commandIo";
import { catalogCommand } from "./commands/catalogCommand";
import {
  fillCommand,
  repairCommand,
  setCommand,
  snapshotCommand,
  undoCommand,
  unfillCommand,
} from "./commands/changeCommands";
import { checkCommand } from "./commands/checkCommand";
import { cycleCommand } from "./commands/cycleCommand";
import { diffCommand } from "./commands/diffCommand";
import { exportCommand } from "./commands/exportCommand";
import { guideCommand } from "./commands/guideCommand";
import { mergeCommand } from "./commands/mergeCommand";
import { newCommand } from "./commands/newCommand";
import { scoreCommand } from "./commands/scoreCommand";
import { sealCommand, verifyCommand } from "./commands/sealCommands";
import { takeBackCommand } from "./commands/takeBackCommand";
import { UsageError } from "./usageError";

/** All commands, in the order in which a company meets them. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  checkCommand,
  scoreCommand,
  fillCommand,
  unfillCommand,
  setCommand,
  repairCommand,
  snapshotCommand,
  undoCommand,
  diffCommand,
  mergeCommand,
  exportCommand,
  takeBackCommand,
  sealCommand,
  verifyCommand,
  catalogCommand,
  guideCommand,
  cycleCommand,
];

const SHARED_OPTIONS = {
  help: { type: "boolean", short: "h" },
  json: { type: "boolean" },
  strict: { type: "boolean" },
  debug: { type: "boolean" },
} as const;

const SHARED_HELP = `
Options of all commands:
  --json     print JSON (docs/schemas describe it)
  --strict   exit with 1 for warnings too
  --debug    print the chain of causes of a failure
  --help     print this help

Exit codes: 0 fine, 1 the answer needs attention, 2 wrong usage, 3 unusable input, 4 partly failed`;

/**
 * Runs one command line and returns its exit code. Every failure becomes one line, or with `--json`
 * one object `{version, error: {code, message, place}}`; nothing is thrown.
 *
 * @param version - of the program, for `--version`
 */
export async function runCommandLine(
  args: readonly string[],
  io: CommandIo,
  version: string,
): Promise<number> {
  try {
    return await dispatch(args, io, version);
  } catch (error) {
    return reportError(error, args, io);
  }
}

/** Says what failed, as runCommandLine does, and returns the exit code. */
export function reportError(
  error: unknown,
  args: readonly string[],
  io: Pick<CommandIo, "print" | "printError">,
): number {
  report(error, args, io);
  return error instanceof UsageError ? EXIT.usage : EXIT.unusable;
}

async function dispatch(args: readonly string[], io: CommandIo, version: string): Promise<number> {
  const [name = "--help", ...rest] = args;
  if (name === "--version") {
    io.print(version);
    return EXIT.ok;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    io.print(overview());
    return EXIT.ok;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) throw unknownCommand(name);
  const { values, positionals } = parse(command, rest);
  if (values["help"] === true) {
    io.print(`${command.help}\n${SHARED_HELP}`);
    return EXIT.ok;
  }
  const { json, strict } = values;
  return command.run({ values, positionals, json: json === true, strict: strict === true }, io);
}

function overview(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    "Usage: annexbook COMMAND [options]",
    "",
    ...lines,
    "",
    '"annexbook COMMAND --help" says more; "annexbook --version" prints the version.',
  ].join("\n");
}

function unknownCommand(name: string): UsageError {
  const nearest = closest(
    name,
    COMMANDS.map((command) => command.name),
  );
  return new UsageError(
    "unknown-command",
    `There is no command "${name}"; did you mean "${nearest}"? "annexbook --help" lists all.`,
    { place: name },
  );
}

function parse(command: Command, args: readonly string[]) {
  const parsed = parseOrRefuse(command, args);
  const extra = parsed.positionals[command.maxPositionals];
  if (extra !== undefined) {
    throw new UsageError("unexpected-argument", `${command.name} cannot use "${extra}".`, {
      place: extra,
    });
  }
  return parsed;
}

function parseOrRefuse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, ...SHARED_OPTIONS },
      allowPositionals: true,
    });
  } catch (cause) {
    if (!isParseArgsError(cause)) throw cause;
    // Node's own sentence goes on with advice about "--", which helps nobody here.
    const [sentence = cause.message] = cause.message.split(". ");
    const message = `${command.name}: ${sentence.replace(/\.$/, "")}. "annexbook ${command.name} --help" lists the options.`;
    throw new UsageError("invalid-option", message, { cause });
  }
}

function isParseArgsError(cause: unknown): cause is Error {
  const { code } = cause as { code?: unknown };
  return typeof code === "string" && code.startsWith("ERR_PARSE_ARGS");
}

function report(
  error: unknown,
  args: readonly string[],
  io: Pick<CommandIo, "print" | "printError">,
): void {
  const { code, message, place } = describe(error);
  if (args.includes("--json")) {
    const failure = { version: JSON_VERSION, error: { code, message, place: place ?? null } };
    io.print(JSON.stringify(failure, undefined, 2));
  } else {
    io.printError(`annexbook: ${message} [${code}]`);
  }
  if (args.includes("--debug")) causeChain(error).forEach((line) => io.printError(line));
}

function describe(error: unknown): { code: string; message: string; place?: string | undefined } {
  if (error instanceof UserError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const message = `Something went wrong inside Annexbook: ${text} (--debug says more).`;
  return { code: "unexpected", message: message.replaceAll(/\s+/g, " ") };
}

function causeChain(error: unknown): string[] {
  const lines: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    lines.push(cause.stack ?? String(cause));
  }
  return lines;
}
