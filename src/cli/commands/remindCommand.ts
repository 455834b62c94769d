import { calendarFile, ledgerFile, readLedger } from "../../adapters/delivery";
import { openXlsx } from "../../adapters/xlsx";
import { changeWorkbook } from "../../app/change/changeWorkbook";
import { givenReminders, type GivenReminder } from "../../app/remind/givenReminders";
import { planRemember, planReminders, type Reminders } from "../../app/remind/planReminders";
import { eventsOf } from "../../app/remind/remindersView";
import { remindList, type RemindFilter, type RemindItem } from "../../app/remind/remindList";
import { WorkbookError } from "../../app/workbookError";
import { latestGiven, type Delivery } from "../../core/calendar";
import type { IsoDate } from "../../core/day";
import type { Command, CommandInput } from "../command";
import { EXIT, type CommandIo } from "../commandIo";
import { standardOption } from "../findCatalogEntry";
import { dayOption, isOptionOn, textOption } from "../optionValues";
import { UsageError } from "../usageError";
import {
  givenText,
  remindJson,
  remindText,
  type RemindedFile,
  type RemindOutcome,
} from "./remindOutput";

const HELP = `Usage: annexbook remind FILE.xlsx... [options]

Lists what falls due: audits and what is to be done before them, reviews of controls and clauses,
evidence to renew, target dates, certificates, competence. Puts reminders into a calendar file, or
into the sheet Reminders.

  --within DAYS    what is due in so many days or overdue (default: 30; in a calendar: all)
  --today DAY      the day to look from (default: today, or the day typed at As of)
  --ics OUT.ics    write a calendar of all files; a calendar that is there is replaced
  --owner NAME     only what that person owns
  --standard NAME  only 27001 or 42001
  --write          keep the reminders in the workbook: calendars then see what changed, and a day
                   that you typed at Done on of a reminder goes to its record
  --ledger L.json  print only reminders that nobody was given yet, and remember them in that file;
                   prints nothing when there is none; needs --write
  --who NAME       name for the change log (default: the user's)

Exit code 1 when something is overdue.`;

const DEFAULT_WITHIN = 30;
const MOST_FILES = 100;

/** `remind`: what falls due, in a list and as a calendar. */
export const remindCommand: Command = {
  name: "remind",
  help: HELP,
  options: {
    within: { type: "string" },
    today: { type: "string" },
    ics: { type: "string" },
    owner: { type: "string" },
    standard: { type: "string" },
    write: { type: "boolean" },
    ledger: { type: "string" },
    who: { type: "string" },
  },
  maxPositionals: MOST_FILES,
  run: async (input, io) => {
    if (input.positionals.length === 0) {
      throw new UsageError("missing-argument", "remind needs the name of a workbook.");
    }
    const today = dayOption(input, "today") ?? io.today();
    const filter = filterOf(input);
    const out = calendarPath(input);
    const ledger = readGiven(input, io);
    const found = await Promise.all(
      input.positionals.map(async (file) => ({ file, ...(await read(file, today, io)) })),
    );
    refuseCopies(found);
    const isWritten = isOptionOn(input, "write");
    if (isWritten) for (const one of found) await remember(one, input, io);
    const events =
      out === undefined ? undefined : found.flatMap((one) => eventsOf(one.reminders, filter));
    if (out !== undefined && events !== undefined) {
      const text = calendarFile(events, { name: "Annexbook", stamp: `${today}T00:00:00Z` });
      io.writeFile(out, new TextEncoder().encode(text), true);
    }
    const given = ledger && found.map((one) => givenReminders(one.reminders, filter, ledger.given));
    // Before anything is printed: what cannot be remembered is given another time, never twice.
    if (ledger !== undefined && given !== undefined) keepGiven(ledger, given.flat(), io);
    const outcome = outcomeOf(
      found.map((one, index) => ({ ...one, given: given?.[index] })),
      { filter, today, isWritten, events: events?.length, out },
    );
    if (input.json) io.print(remindJson(outcome));
    else if (given === undefined) io.print(remindText(outcome));
    else if (given.flat().length > 0) io.print(givenText(outcome));
    return hasOverdue(outcome.files) ? EXIT.attention : EXIT.ok;
  },
};

interface Found {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly reminders: Reminders;
}

async function read(file: string, today: IsoDate, io: CommandIo): Promise<Omit<Found, "file">> {
  const bytes = io.readFile(file);
  return { bytes, reminders: planReminders(await openXlsx(bytes).read(), today) };
}

interface Ledger {
  readonly path: string;
  /** undefined when there is no file yet. */
  readonly bytes: Uint8Array | undefined;
  readonly given: readonly Delivery[];
}

function readGiven(input: CommandInput, io: CommandIo): Ledger | undefined {
  const path = textOption(input, "ledger");
  if (path === undefined) return undefined;
  const refuse = (message: string) =>
    new UsageError("invalid-option", message, { place: "--ledger" });
  if (!isOptionOn(input, "write")) {
    throw refuse("--ledger needs --write: the workbook remembers which reminders were planned.");
  }
  if (!/\.json$/i.test(path)) {
    throw refuse(`--ledger keeps a list: name a file that ends with .json, not "${path}".`);
  }
  if (!io.hasFile(path)) return { path, bytes: undefined, given: [] };
  const bytes = io.readFile(path);
  return { path, bytes, given: readLedger(new TextDecoder().decode(bytes), path) };
}

/** A ledger that another run has changed meanwhile is not overwritten. */
function keepGiven(
  { path, bytes, given: before }: Ledger,
  given: readonly GivenReminder[],
  io: CommandIo,
): void {
  if (given.length === 0) return;
  const after = latestGiven(
    before,
    given.map(({ delivery }) => delivery),
  );
  const text = new TextEncoder().encode(ledgerFile(after));
  if (bytes === undefined) io.writeFile(path, text, false);
  else io.saveFile(path, text, bytes);
}

/** Two files with one id are one workbook twice: everything would be in the calendar twice. */
function refuseCopies(found: readonly Found[]): void {
  const byId = new Map<string, string>();
  for (const { file, reminders } of found) {
    const { workbookId } = reminders;
    const other = byId.get(workbookId);
    if (workbookId !== "" && other !== undefined) {
      const message = `"${other}" and "${file}" are copies of one workbook (setting "Workbook id"): name one of them.`;
      throw new WorkbookError("same-workbook", message, { place: file });
    }
    byId.set(workbookId, file);
  }
}

async function remember({ file, bytes }: Found, input: CommandInput, io: CommandIo): Promise<void> {
  const today = dayOption(input, "today") ?? io.today();
  const workbook = openXlsx(bytes);
  const author = { who: textOption(input, "who") ?? io.userName(), today };
  const { plan } = await changeWorkbook(workbook, (state) => planRemember(state, today), author);
  const isChanged = plan.cells.length + plan.addedRows.length > 0;
  if (isChanged) io.saveFile(file, workbook.bytes(), bytes);
}

function outcomeOf(
  found: readonly (Found & Pick<RemindedFile, "given">)[],
  { filter, ...about }: Omit<RemindOutcome, "files"> & { readonly filter: RemindFilter },
): RemindOutcome {
  const withinDays = filter.withinDays ?? DEFAULT_WITHIN;
  const files = found.map(({ file, reminders, given }): RemindedFile => {
    const all = remindList(reminders, { ...filter, withinDays: undefined });
    const items = all.filter(({ daysLeft }) => daysLeft <= withinDays);
    const isRemembered = about.isWritten || isEmpty(reminders);
    return { file, items, later: all.length - items.length, isRemembered, given };
  });
  return { ...about, files };
}

function isEmpty({ plan }: Reminders): boolean {
  return plan.cells.length + plan.addedRows.length === 0;
}

function hasOverdue(files: readonly RemindedFile[]): boolean {
  const isOverdue = ({ state }: RemindItem) => state === "overdue";
  return files.some(({ items }) => items.some(isOverdue));
}

function filterOf(input: CommandInput): RemindFilter {
  const within = textOption(input, "within");
  if (within !== undefined && !/^\d{1,4}$/.test(within)) {
    const message = `--within takes whole days from 0 to 9999, not "${within}".`;
    throw new UsageError("invalid-option", message, { place: "--within" });
  }
  const standard = textOption(input, "standard");
  return {
    withinDays: within === undefined ? undefined : Number(within),
    owner: textOption(input, "owner"),
    standard: standard === undefined ? undefined : standardOption(standard),
  };
}

/** A calendar is made anew each time, so it replaces one: but nothing else, such as a workbook. */
function calendarPath(input: CommandInput): string | undefined {
  const path = textOption(input, "ics");
  if (path === undefined || /\.ics$/i.test(path)) return path;
  const message = `--ics writes a calendar: name a file that ends with .ics, not "${path}".`;
  throw new UsageError("invalid-option", message, { place: "--ics" });
}
