import { closest } from "fastest-levenshtein";
import { parseArgs } from "node:util";
import { UserError } from "../core/issue";
import { JSON_VERSION, type Command, type ListedCommand } from "./command";
import { EXIT, type CommandIo } from "./commandIo";
import { UsageError } from "./usageError";

/** All commands, in the order in which a company meets them. */
export const COMMANDS: readonly ListedCommand[] = [
  {
    name: "new",
    summary: "write a new workbook with both catalogs",
    load: async () => (await import("./commands/newCommand")).newCommand,
  },
  {
    name: "check",
    summary: "list what is wrong with a workbook, cell by cell",
    load: async () => (await import("./commands/checkCommand")).checkCommand,
  },
  {
    name: "score",
    summary: "compute progress, implementation and maturity of a workbook",
    load: async () => (await import("./commands/scoreCommand")).scoreCommand,
  },
  {
    name: "ready",
    summary: "what still blocks stage 1 and stage 2 of the certification",
    load: async () => (await import("./commands/readyCommand")).readyCommand,
  },
  {
    name: "risks",
    summary: "which risk needs which control, and risks to start from",
    load: async () => (await import("./commands/risksCommand")).risksCommand,
  },
  {
    name: "ai",
    summary: "AI systems against the controls of 42001, and what they propose",
    load: async () => (await import("./commands/aiCommand")).aiCommand,
  },
  {
    name: "findings",
    summary: "what was found, what is due for it, and one more",
    load: async () => (await import("./commands/findingsCommand")).findingsCommand,
  },
  {
    name: "crosswalk",
    summary: "read a workbook as NIST CSF, GDPR, NIS2, EU AI Act or the 2013 edition",
    load: async () => (await import("./commands/crosswalkCommand")).crosswalkCommand,
  },
  {
    name: "fill",
    summary: "add what is missing to a workbook, ours or not",
    load: async () => (await import("./commands/changeCommands")).fillCommand,
  },
  {
    name: "profile",
    summary: "ask about the company, and keep its answers",
    load: async () => (await import("./commands/profileCommand")).profileCommand,
  },
  {
    name: "suggest",
    summary: "propose what applies, why, and who owns it",
    load: async () => (await import("./commands/suggestCommand")).suggestCommand,
  },
  {
    name: "unfill",
    summary: "remove the sheets that Annexbook added",
    load: async () => (await import("./commands/changeCommands")).unfillCommand,
  },
  {
    name: "set",
    summary: "change one cell by its record",
    load: async () => (await import("./commands/changeCommands")).setCommand,
  },
  {
    name: "repair",
    summary: "restore formulas, lists and names that were overwritten",
    load: async () => (await import("./commands/changeCommands")).repairCommand,
  },
  {
    name: "snapshot",
    summary: "keep today's numbers in the maturity history",
    load: async () => (await import("./commands/changeCommands")).snapshotCommand,
  },
  {
    name: "undo",
    summary: "undo the last action of the change log",
    load: async () => (await import("./commands/changeCommands")).undoCommand,
  },
  {
    name: "diff",
    summary: "what two workbooks say differently, field by field",
    load: async () => (await import("./commands/diffCommand")).diffCommand,
  },
  {
    name: "merge",
    summary: "merge two copies of a workbook",
    load: async () => (await import("./commands/mergeCommand")).mergeCommand,
  },
  {
    name: "export",
    summary: "hand out statements: to clients, reviewers or in full",
    load: async () => (await import("./commands/exportCommand")).exportCommand,
  },
  {
    name: "take-back",
    summary: "take a reviewer's remarks over from their copy",
    load: async () => (await import("./commands/takeBackCommand")).takeBackCommand,
  },
  {
    name: "seal",
    summary: "seal the approved version of a statement",
    load: async () => (await import("./commands/sealCommands")).sealCommand,
  },
  {
    name: "verify",
    summary: "prove that sealed versions are unchanged",
    load: async () => (await import("./commands/sealCommands")).verifyCommand,
  },
  {
    name: "catalog",
    summary: "list the controls and clauses of both standards",
    load: async () => (await import("./commands/catalogCommand")).catalogCommand,
  },
  {
    name: "guide",
    summary: "say what a control or clause asks and how to answer it",
    load: async () => (await import("./commands/guideCommand")).guideCommand,
  },
  {
    name: "cycle",
    summary: "plan the three-year certification cycle from its decision",
    load: async () => (await import("./commands/cycleCommand")).cycleCommand,
  },
  {
    name: "plan",
    summary: "bring the audit programme in line with the certification decision",
    load: async () => (await import("./commands/planCommand")).planCommand,
  },
  {
    name: "roadmap",
    summary: "the way to the certificate, planned and planned anew",
    load: async () => (await import("./commands/roadmapCommand")).roadmapCommand,
  },
  {
    name: "pdca",
    summary: "what is done, open and overdue in plan, do, check and act",
    load: async () => (await import("./commands/pdcaCommand")).pdcaCommand,
  },
  {
    name: "remind",
    summary: "list what falls due, and write it as a calendar",
    load: async () => (await import("./commands/remindCommand")).remindCommand,
  },
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
  const listed = COMMANDS.find((one) => one.name === name);
  if (listed === undefined) throw unknownCommand(name);
  const command = await listed.load();
  const { values, positionals } = parse(command, rest);
  if (values["help"] === true) {
    io.print(`${command.help}\n${SHARED_HELP}`);
    return EXIT.ok;
  }
  await io.readable?.();
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
    const [, negative] = /^Unknown option '(-\d)/.exec(cause.message) ?? [];
    if (negative !== undefined) {
      const advice = `${command.name}: "${negative}" looks like an option; "--" before a value that begins with "-" says that it is none.`;
      throw new UsageError("invalid-option", advice, { cause, place: negative });
    }
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
