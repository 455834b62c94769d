import { REMINDER_STATUSES, type KnownReminder, type Reminder } from "../../core/calendar";
import { STANDARD_NAMES, standardFromText } from "../../core/catalog";
import { toSerial } from "../../core/day";
import { cellText, type CellValue, type Row } from "../../core/workbook";
import { dayOfCell } from "../cycle/certificationFacts";

/** What a row of AB_Reminders remembers; undefined for a row without UID or day. */
export function knownReminder(row: Row): KnownReminder | undefined {
  const uid = cellText(row.get("UID")).trim();
  const [step, dueOn] = [row.get("Step"), dayOfCell(row.get("Due"))];
  if (uid === "" || dueOn === undefined || typeof step !== "number") return undefined;
  const text = (heading: string) => cellText(row.get(heading));
  const sequence = row.get("Sequence");
  const isWhole = typeof sequence === "number" && Number.isInteger(sequence) && sequence >= 0;
  return {
    uid,
    standard: standardFromText(text("Standard")),
    about: text("About"),
    kind: text("Kind"),
    step: Math.trunc(Math.max(-100_000, Math.min(730, step))),
    dueOn,
    owner: text("Owner"),
    plannedOn: dayOfCell(row.get("Planned on")),
    doneOn: dayOfCell(row.get("Done on")),
    sequence: isWhole ? sequence : 0,
    fingerprint: text("Fingerprint"),
    status: REMINDER_STATUSES.find((one) => one === text("Status")),
  };
}

/** The row of a reminder. */
export function reminderRow(reminder: Reminder): Row {
  const { uid, standard, about, kind, step, dueOn, owner, plannedOn, doneOn } = reminder;
  const cells: [string, CellValue][] = [
    ["UID", uid],
    ["Standard", standard && STANDARD_NAMES[standard].cell],
    ["About", about],
    ["Kind", kind],
    ["Step", step],
    ["Due", toSerial(dueOn)],
    ["Owner", owner === "" ? undefined : owner],
    ["Planned on", plannedOn && toSerial(plannedOn)],
    ["Done on", doneOn && toSerial(doneOn)],
    ["Sequence", reminder.sequence],
    ["Fingerprint", reminder.fingerprint],
    ["Status", reminder.status],
  ];
  return new Map(cells);
}
