import type { DecisionSetting } from "../../app/programme/planDecision";
import type { LineState } from "../../app/programme/programmeLine";
import type { ReminderGroup } from "../../app/remind/remindersView";
import type { RuleSource } from "../../core/audit";
import { CALENDARS } from "./calendars";

const count = (number: number, one: string, many: string) =>
  `${String(number)} ${number === 1 ? one : many}`;
const days = (number: number) => count(number, "day", "days");

/** What is said while an action on audits runs. */
export const AUDIT_WORK = {
  plan: "Planning the audits ...",
  decide: "Planning the audits ...",
  remember: "Writing the reminders ...",
  done: "Writing ...",
};

const planned = (changes: number) =>
  changes === 0
    ? "The programme was up to date."
    : `The programme is written: ${count(changes, "change", "changes")}.`;

/** What is said once it has run. */
export const AUDIT_OUTCOMES = {
  plan: planned,
  decide: planned,
  remember: (changes: number) =>
    changes === 0
      ? "The sheet Reminders was up to date."
      : "The sheet Reminders is up to date. Done on is yours to fill in there, or here.",
  done: () => "Done is written: its reminders stop.",
};

/** Texts of the audits pane. */
export const AUDITS = {
  next: "Next audit",
  noNext: "No audit of a certification body has a day.",
  agreed: (day: string) => `agreed for ${day}`,
  aimedAt: (day: string) => `aimed at ${day}`,
  countdown: (left: number) => {
    if (left === 0) return "today";
    return left > 0 ? `in ${days(left)}` : `${days(-left)} ago`;
  },
  limit: (day: string) => `Last day that the standard allows: ${day}`,
  window: (from: string, to: string) => `Window: ${from} to ${to} (practice of the body)`,
  target: (day: string) => `Target: ${day}`,
  lateBy: (late: number) =>
    `Done late (${days(late)}), past the limit of the standard: call your certification body.`,
  states: {
    missed: "Missed",
    due: "Due",
    soon: "Soon",
    later: "Later",
    done: "Done",
  } satisfies Record<LineState, string>,
  decision: {
    none: "No certification decision yet. Enter the day that the body decided on, and the audits of three years follow from it. Before that, the days of stage 1 and stage 2 are enough.",
    decided: (day: string) => `Decided on ${day}`,
    expires: (day: string) => `expires on ${day}`,
    assumed: (day: string) => `expires on ${day}, as three years less a day are assumed`,
    enter: "Enter the decision",
    change: "Change the decision",
    title: (standard: string) => `Certification, ${standard}`,
    preview: "Preview the difference",
    apply: "Write it",
    fields: {
      "Stage 1 on": { label: "Stage 1", hint: "" },
      "Stage 2 on": { label: "Stage 2, last day", hint: "" },
      "Decided on": {
        label: "Certification decision",
        hint: "The day that the body decided on: neither stage 2 nor the day of print.",
      },
      "Expires on": {
        label: "Expiry, as printed",
        hint: "Blank: three years after the decision, less a day.",
      },
    } satisfies Record<DecisionSetting, { readonly label: string; readonly hint: string }>,
  },
  outdated: (number: number) =>
    `The sheet Audits is not as the decision and the settings make it: ${count(number, "difference", "differences")}.`,
  line: {
    title: "Both cycles",
    summary: (from: string, to: string) => `From ${from} to ${to}.`,
    today: "Today",
    valid: "Certificate valid",
    window: "Window",
    limit: "Last day",
    done: "Done",
    agreed: "Agreed",
    target: "Target",
    table: "As a table",
    /** Names beside the marks, by the word of the column Kind. */
    short: {
      "stage 1": "St 1",
      "stage 2": "St 2",
      "surveillance audit 1": "S 1",
      "surveillance audit 2": "S 2",
      "recertification audit": "R",
    } as Readonly<Record<string, string>>,
    columns: {
      audit: "Audit",
      target: "Target",
      window: "Window",
      limit: "Last day",
      planned: "Planned on",
      done: "Done on",
      state: "State",
    },
    range: (from: string, to: string) => `${from} to ${to}`,
  },
  programme: {
    title: "Programme",
    over: (number: number) => `Done (${String(number)})`,
    none: "Nothing is planned.",
    notWritten:
      "Not on the sheet Audits yet: write the programme first, then its days can be typed.",
    noDay: "no day",
    reveal: "Show on its sheet",
  },
  findings: {
    title: (audit: string, day: string) => `If ${audit} of ${day} raised nonconformities`,
    major: (warn: string, due: string) =>
      `Major: corrected and verified by ${due}, look again on ${warn} (practice of the body).`,
    majorLimit: (limit: string) => `Major: verified by ${limit} at the latest (standard).`,
    minorPlan: (due: string) => `Minor: the plan by ${due} (practice of the body).`,
    minorClosed: (due: string) => `Minor: closed by the next audit, ${due} (practice of the body).`,
  },
  warnings: {
    title: "To watch",
    none: "Nothing to watch.",
    sources: { standard: "Standard", practice: "Practice" } satisfies Record<RuleSource, string>,
    more: (number: number) => `Show all ${String(number)}`,
  },
  joint: {
    title: "One visit for both",
    text: (audits: string) =>
      `${audits}: within 30 days of each other, the same body. Ask for one visit.`,
  },
  reminders: {
    title: "Reminders",
    intro:
      "Everything in the workbook that falls due: audits, reviews, evidence, target dates, certificates.",
    groups: {
      overdue: "Overdue",
      due: "Due within a week",
      soon: "Soon",
      later: "Later",
    } satisfies Record<ReminderGroup, string>,
    group: (name: string, number: number) => `${name} (${String(number)})`,
    nothing: "Nothing is due soon.",
    empty:
      "Nothing in this workbook falls due. Enter the certification decision, or days of review.",
    owner: "Owner",
    everybody: "Everybody",
    noOwner: "no owner",
    dueOn: (day: string) => `due on ${day}`,
    overdueSince: (late: number) => `${days(late)} overdue`,
    left: (left: number) => (left === 0 ? "due today" : `in ${days(left)}`),
    next: (day: string) => `next reminder ${day}`,
    missed: (steps: string) => `reminders missed: ${steps} days before`,
    done: "Done ...",
    doneOf: (what: string) => `Done: ${what}`,
    doneOn: "Done on",
    write: "Write",
  },
  overdue: (number: number) =>
    number === 1 ? "1 thing is overdue" : `${String(number)} things are overdue`,
  calendar: {
    title: "Into a calendar",
    intro:
      "All reminders to come, one all-day event each, with an alarm on the day before. The sheet Reminders is brought up to date first: a later file then changes the same events.",
    introReadOnly:
      "All reminders to come, one all-day event each, with an alarm on the day before.",
    ofOwner: (owner: string) => `Only those of ${owner}: the list above is filtered.`,
    download: "Download the calendar file",
    downloaded: (events: string) =>
      `${CALENDARS.fileName} with ${events} is on its way to your downloads. Where nothing arrives, as on a Mac or an iPad, take the next way.`,
    browser: "Open it in the browser",
    browserHint:
      "For Excel on a Mac or an iPad. The reminders travel behind the # of the address, which no server is sent.",
    opened: "Your browser has the reminders: download the file there.",
    copyList: "Copy the list",
    copyFile: "Copy the file's text",
    copied: "Copied.",
    copiedFile: `Copied. Paste it into a text file and name that ${CALENDARS.fileName}.`,
    notCopied: "This program does not let the page copy: select the text below.",
    sheet: "Write the sheet Reminders",
    events: (number: number) => count(number, "event", "events"),
    nothing: "No reminder is to come: the calendar would be empty.",
    updates:
      "Updates that arrive by themselves take a calendar that is subscribed to, invitations by mail or a calendar server.",
    programs: "How to import it",
    listed: (day: string, what: string, owner: string) =>
      owner === "" ? `${day}  ${what}` : `${day}  ${what} (${owner})`,
  },
  programs: CALENDARS.programs,
};
