import type { GivenReminder } from "../../app/remind/givenReminders";
import type { RemindItem } from "../../app/remind/remindList";
import { remindsOn } from "../../core/calendar";
import { STANDARD_NAMES } from "../../core/catalog";
import type { IsoDate } from "../../core/day";
import { JSON_VERSION } from "../command";
import { textTable } from "../textTable";

/** What one workbook has due. */
export interface RemindedFile {
  readonly file: string;
  /** Asked for, by due day. */
  readonly items: readonly RemindItem[];
  /** How many are due after the days asked for. */
  readonly later: number;
  /** Whether the sheet Reminders is up to date. */
  readonly isRemembered: boolean;
  /** What is given now; undefined where no ledger says what was given before. */
  readonly given: readonly GivenReminder[] | undefined;
}

/** What `remind` found and did. */
export interface RemindOutcome {
  readonly today: IsoDate;
  readonly files: readonly RemindedFile[];
  readonly isWritten: boolean;
  /** Of the calendar; undefined when none was written. */
  readonly events: number | undefined;
  readonly out: string | undefined;
}

/** The outcome as docs/schemas/remind.schema.json describes it. */
export function remindJson({ today, files, isWritten, events, out }: RemindOutcome): string {
  const json = {
    version: JSON_VERSION,
    today,
    files: files.map(({ file, items, later, given }) => ({
      file,
      overdue: items.filter(({ state }) => state === "overdue").length,
      later,
      items: items.map(itemJson),
      given:
        given?.map(({ delivery: { uid, sequence, channel, recipient, on }, summary }) => ({
          ...{ uid, sequence, channel, recipient, on, summary },
        })) ?? null,
    })),
    written: isWritten,
    calendar: out === undefined ? null : { path: out, events: events ?? 0 },
  };
  return JSON.stringify(json, undefined, 2);
}

function itemJson({ thing, state, daysLeft, mail, reminders }: RemindItem) {
  const { standard, cycle, kind, about, dueOn, plannedOn, owner } = thing;
  return {
    standard: standard ?? null,
    cycle: cycle ?? null,
    ...{ kind, about, dueOn },
    plannedOn: plannedOn ?? null,
    ...{ state, daysLeft, owner },
    mail: mail ?? null,
    reminders: reminders.map((one) => ({
      uid: one.uid,
      on: remindsOn(one),
      step: one.step,
      status: one.status,
      sequence: one.sequence,
    })),
  };
}

/** The outcome for people. */
export function remindText({ today, files, events, out }: RemindOutcome): string {
  const blocks = files.map((file) => fileText(file, today));
  const isForgotten = files.some(({ isRemembered }) => !isRemembered);
  const written =
    out === undefined
      ? []
      : [`${out}: ${String(events ?? 0)} events`, ...(isForgotten ? [NOT_REMEMBERED] : [])];
  return [...blocks, ...written].join("\n\n");
}

/** What nobody was given yet, file by file; files without any are left out. */
export function givenText({ today, files }: RemindOutcome): string {
  const blocks = files.flatMap(({ file, given = [] }) => {
    if (given.length === 0) return [];
    const items = given.map(({ item }) => item);
    const overdue = items.filter(({ state }) => state === "overdue").length;
    const total = `${file}, ${today}: ${String(items.length)} new, ${String(overdue)} of them overdue`;
    return [[itemsTable(items), "", total].join("\n")];
  });
  return blocks.join("\n\n");
}

const NOT_REMEMBERED =
  "The workbook does not remember these reminders: with --write, calendars see what changes later.";

function fileText({ file, items, later }: RemindedFile, today: IsoDate): string {
  const count = (state: string) => items.filter((item) => item.state === state).length;
  const total = `${file}, ${today}: ${String(count("overdue"))} overdue, ${String(items.length - count("overdue"))} due, ${String(later)} later`;
  if (items.length === 0) return total;
  return [itemsTable(items), "", total].join("\n");
}

function itemsTable(items: readonly RemindItem[]): string {
  const rows = items.map(({ thing, state, daysLeft, reminders }) => [
    thing.dueOn,
    state === "overdue" ? `${String(-daysLeft)} late` : String(daysLeft),
    thing.standard === undefined ? "" : STANDARD_NAMES[thing.standard].cell,
    thing.kind,
    shortened(thing.about),
    thing.owner,
    stepsText(reminders),
  ]);
  const headings = ["Due", "Days", "Standard", "What", "About", "Owner", "Reminders"];
  return textTable(headings, rows);
}

/** "next 2026-12-01; missed 30, 14" */
function stepsText(reminders: RemindItem["reminders"]): string {
  const next = reminders
    .filter(({ status }) => status === "To come")
    .map(remindsOn)
    .reduce<string | undefined>(
      (first, on) => (first === undefined || on < first ? on : first),
      undefined,
    );
  const missed = reminders.filter(({ status }) => status === "Missed").map(({ step }) => step);
  return [
    ...(next === undefined ? [] : [`next ${next}`]),
    ...(missed.length === 0 ? [] : [`missed ${missed.join(", ")}`]),
  ].join("; ");
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
