import type { ExchangeAction } from "../../app/exchange/exchangeActions";
import type { ReportFormat } from "../../app/exchange/reportFile";
import type { DifferencePart } from "../../app/exchange/filterDifferences";
import type { ShareTool } from "../../app/session/shareDesk";
import type { ConflictKind, DifferenceKind } from "../../core/exchange";

const count = (number: number, one: string, many: string) =>
  `${String(number)} ${number === 1 ? one : many}`;

type Names = ExchangeAction["name"];

/** What is said while these actions are under way. */
export const SHARE_WORK = {
  merge: "Merging ...",
  takeBack: "Taking remarks over ...",
  seal: "Sealing the version ...",
} satisfies Record<Names, string>;

/** What is said when they are done. */
export const SHARE_OUTCOMES = {
  merge: (changes: number) => `Merged: ${count(changes, "change", "changes")}.`,
  takeBack: () => "Taken over; what was left out is in the change log.",
  seal: () => "The version is sealed.",
} satisfies Record<Names, (changes: number) => string>;

/** Texts of "Compare & share". */
export const SHARE = {
  allTools: "All of Compare & share",
  tools: {
    compare: {
      title: "Compare",
      hint: "What another copy, or an approved version, says differently: record by record and field by field.",
      begin: "Compare workbooks",
    },
    merge: {
      title: "Merge another copy",
      hint: "Two people's copies become one. What both typed differently is asked.",
      begin: "Merge a copy",
    },
    review: {
      title: "Reviewer's copy",
      hint: "A protected copy for an auditor, consultant or customer to fill in, and what comes back.",
      begin: "Give out and take back",
    },
    export: {
      title: "Hand out a statement",
      hint: "The Statement of Applicability as a file for clients, or in full.",
      begin: "Hand out",
    },
    versions: {
      title: "Approved versions",
      hint: "Seal a statement when it is approved, and prove later that it is unchanged.",
      begin: "Seal and verify",
    },
  } satisfies Record<ShareTool, { title: string; hint: string; begin: string }>,
  file: {
    choose: "Choose a file",
    other: "Choose another file",
    clear: "Put it away",
    hint: "An .xlsx file: choose it, or drop it here. It stays as it is.",
    reading: "Reading the file ...",
  },
  compare: {
    before: "Before",
    after: "After",
    now: "This workbook",
    file: "Another file",
    version: (standard: string, version: string) => `${standard}, version ${version}`,
    fileLabel: "The other workbook",
    same: "Choose two different sides.",
    differences: "Differences",
    none: "Both say the same.",
    shown: (shown: number, all: number) =>
      shown === all
        ? count(all, "difference", "differences")
        : `${String(shown)} of ${count(all, "difference", "differences")}`,
    parts: { table: "Table", kind: "Kind", field: "Column", owner: "Owner" } satisfies Record<
      DifferencePart,
      string
    >,
    kinds: {
      changed: "Changed",
      added: "Record added",
      removed: "Record removed",
      "column added": "Column added",
      "column removed": "Column removed",
    } satisfies Record<DifferenceKind, string>,
    filters: "Filters",
    any: "Any",
    choice: (word: string, number: number) => `${word} (${String(number)})`,
    text: "Text",
    clear: "Show all",
    print: "Save as a sheet to print",
  },
  merge: {
    theirs: "The other copy",
    base: "What both were made from",
    baseHint:
      "If there is such a file: then only what both changed is asked. Without it, every difference is asked.",
    conflicts: "To decide",
    counted: (all: number, open: number) =>
      `${count(all, "question", "questions")}, ${String(open)} open`,
    rules: "For all that is open:",
    allOurs: "Take ours",
    allTheirs: "Take theirs",
    allNewest: "Take the newest",
    newestHint: "The newest is known where both change logs say on which day the cell was typed.",
    newestUnknown: (number: number) =>
      `Of ${count(number, "question", "questions")} nobody can say which side is newer: decide yourself.`,
    forget: "Ask all again",
    sides: { base: "Before", ours: "Ours", theirs: "Theirs" },
    decide: (name: string) => `Which side counts: ${name}`,
    kinds: {
      changed: "Both changed it",
      emptied: "One side emptied it",
      "no base": "Both say something else",
      "record removed": "One side deleted the record",
      "record of one side": "Only one side has the record",
      "column removed": "One side lacks the column",
    } satisfies Record<ConflictKind, string>,
    nothing: "Nothing: this workbook already says all of it.",
    open: (number: number) =>
      `${count(number, "question is", "questions are")} open: decide first, then merge.`,
    now: "Merge now",
    undo: "Undo on Home takes a merge back as a whole, added columns left out. What was not taken is in the change log.",
  },
  review: {
    copy: "Make a copy for a reviewer",
    copyHint:
      "Cells are protected, filters work, and no add-in is needed. The reviewer fills in six columns. On A4 it prints two pages wide.",
    name: "Name of the review",
    defaultName: (day: string) => `Review ${day}`,
    clauses: "With the clauses",
    leaveOut: (number: number) =>
      number === 0 ? "Leave columns out" : `${count(number, "column", "columns")} left out`,
    leaveOutHint: "Columns that stay in the company",
    download: "Download the copy",
    takeBack: "Take a returned copy back",
    returned: "The copy that came back",
    nothing: "Nothing new in the copy.",
    counted: (taken: number, left: number) =>
      `${count(taken, "cell", "cells")} to take over, ${String(left)} to leave out. What is left out goes into the change log.`,
    altered: "Other cells were changed in the copy, and are not taken over:",
    takeAll: "Take all over",
    takeNone: "Leave all out",
    take: "Take over",
    takeOver: (cell: string) => `Take over: ${cell}`,
    fault: "Left out:",
    apply: "Take over now",
  },
  export: {
    audience: "For whom",
    client: "For clients",
    full: "In full",
    clientHint:
      "Id, title, applicable, drivers and the reason for exclusion: nothing about how, by whom and how far.",
    fullHint: "Every column that people type, with names, evidence and levels.",
    status: "With the implementation status",
    format: "Kind of file",
    formats: {
      xlsx: "Excel workbook (.xlsx)",
      csv: "CSV table (.csv)",
      html: "Page to print (.html)",
      md: "Markdown (.md)",
    } satisfies Record<ReportFormat, string>,
    states:
      "The file states organisation, scope, standard and edition, version, date and classification.",
    download: "Download",
  },
  versions: {
    verify: "Do the seals hold?",
    fingerprint: "Fingerprint from a print or a mail",
    fingerprintHint:
      "If you have one: whoever rewrites the whole history is noticed by it alone. At least 8 digits.",
    sealed: "Sealed",
    now: "Now",
    broken: "Does not hold:",
    none: "No version is sealed.",
    unchanged: (version: string) => `Unchanged since version ${version} was sealed.`,
    changed: (version: string, number: number) =>
      `Changed since version ${version} was sealed: ${count(number, "cell", "cells")}.`,
    line: (version: string, day: string, approver: string) =>
      [`Version ${version}`, day && `of ${day}`, approver && `approved by ${approver}`]
        .filter(Boolean)
        .join(", "),
    fingerprintIs: "Fingerprint",
    redline: (version: string) => `Compare with ${version}`,
    redlineNow: (version: string) => `Compare ${version} with now`,
    seal: "Seal a version",
    sealHint:
      "Keeps what the statement says now, with hashes that give every later change away. Version, date and approver of the printed title follow.",
    version: "Version",
    approver: "Approved by",
    reason: "Reason",
    needed: "This is needed.",
    sealNow: "Seal now",
  },
};
