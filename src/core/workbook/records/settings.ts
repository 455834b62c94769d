import { STANDARD_NAMES, STANDARDS, type Standard } from "../../catalog";
import { fromSerial, type IsoDate } from "../../day";
import { cellText, type CellValue, type Row } from "../cell";
import type { Accepts } from "../tablePlan";
import { PROFILE_QUESTIONS } from "./profileQuestions";
import { DEFAULT_ACCEPTABLE_RISK, RISK_LEVELS } from "./risk";

/** Phases of a management system on its way to a certificate, in their order. */
export const PHASES = ["Building", "Stage 1", "Stage 2", "Certified"] as const;
export type Phase = (typeof PHASES)[number];

/** Words of the setting Certificate status. */
export const CERTIFICATE_STATUSES = [
  "In preparation",
  "Certified",
  "Suspended",
  "Expired",
  "Restored",
  "Withdrawn",
  "Transferred",
] as const;
export type CertificateStatus = (typeof CERTIFICATE_STATUSES)[number];

/** Words of the setting Evidence kept. */
export const EVIDENCE_PLACES = ["In the workbook", "Elsewhere"] as const;

/** Words of the setting Level labels. */
export const LEVEL_LABEL_SETS = ["CMMI-like", "COBIT-like"] as const;

/** Roles that an organisation has towards AI systems (ISO/IEC 22989). */
export const AI_ROLES = ["provider", "producer", "customer", "partner", "subject"] as const;
export type AiRole = (typeof AI_ROLES)[number];

/** One setting: a row of the table AB_Settings with a value for each standard. */
export interface SettingPlan {
  readonly name: string;
  readonly help: string;
  readonly accepts?: Accepts;
  /** What a new workbook says for both standards. */
  readonly initial?: CellValue;
}

const YES_NO = { words: ["Yes", "No"] } as const;
const DAYS = { days: true } as const;

/** Whole months that evidence counts unless the settings or its row say otherwise. */
export const DEFAULT_EVIDENCE_MONTHS = 12;

/** Target of a control without a target, unless the settings say otherwise. */
export const DEFAULT_TARGET = 3;

/** The longest lead time that settings accept, in days. */
export const MOST_LEAD_DAYS = 730;

/** Settings that are a number of days before or after something: name, what a new workbook says, help. */
export const LEAD_DAY_SETTINGS = [
  ["Recertification lead days", 90, "Days from the recertification audit to the expiry"],
  ["Preparation lead days", 180, "Days from the start of preparing it to the expiry"],
  ["Internal audit lead days", 60, "Days from the internal audit to the external one"],
  ["SoA review lead days", 45, "Days from the review of the statement to the external audit"],
  ["Management review lead days", 30, "Days from the management review to the external audit"],
  ["Evidence freeze lead days", 14, "Days from the last change of evidence to the external audit"],
  ["Major finding plan days", 30, "Days from an audit until a major finding has its plan"],
  ["Major finding days", 90, "Days from an audit until a major finding is verified"],
  ["Minor finding plan days", 30, "Days from an audit until a minor finding has its plan"],
] as const;
export type LeadDaySetting = (typeof LEAD_DAY_SETTINGS)[number][0];

/** Settings that say on which days before a due day somebody is reminded. */
export const REMINDER_DAY_SETTINGS = [
  ["Reminder days", "30 14 7 1", "When to remind"],
  ["Audit reminder days", "120 60 30 14 7 1", "When to remind of an external audit"],
  ["Recertification reminder days", "180 120 60 30 14 7 1", "When to remind of a recertification"],
] as const;
export type ReminderDaySetting = (typeof REMINDER_DAY_SETTINGS)[number][0];

/** All settings in the order of the sheet. */
export const SETTINGS: readonly SettingPlan[] = [
  { name: "Organisation", help: "Name as it stands on the certificate" },
  {
    name: "In scope",
    help: "Whether this workbook covers the standard",
    accepts: YES_NO,
    initial: "Yes",
  },
  {
    name: "Phase",
    help: "While Building, what is still undecided is counted and not marked as an error",
    accepts: { words: PHASES },
    initial: "Building",
  },
  { name: "Scope", help: "What the management system covers, as it will stand on the certificate" },
  { name: "Sites", help: "Places and remote work in scope" },
  { name: "AI roles", help: `ISO 42001 only: one or more of ${AI_ROLES.join(", ")}` },
  { name: "SoA version", help: "Version of the Statement of Applicability", initial: "0.1" },
  { name: "SoA date", help: "Day of that version", accepts: DAYS },
  { name: "Prepared by", help: "Who wrote that version" },
  {
    name: "Approved by",
    help: "Who approved it; 27001: the risk owners approve the treatment plan",
  },
  { name: "Approved on", help: "Day of the approval", accepts: DAYS },
  { name: "Classification", help: "Printed on each page", initial: "Confidential" },
  { name: "Certification body", help: "Who audits and certifies" },
  { name: "Certificate number", help: "As printed" },
  {
    name: "Certificate status",
    help: "Where the certificate stands",
    accepts: { words: CERTIFICATE_STATUSES },
    initial: "In preparation",
  },
  {
    name: "SoA version on certificate",
    help: "The certificate names the version it was granted for",
  },
  { name: "Stage 1 on", help: "Stage 1 audit, planned or held", accepts: DAYS },
  { name: "Stage 2 on", help: "Last day of the stage 2 audit, planned or held", accepts: DAYS },
  {
    name: "Decided on",
    help: "The certification decision: the cycle is counted from it, not from the audit or the print",
    accepts: DAYS,
  },
  { name: "Expires on", help: "As printed; blank: three years less a day", accepts: DAYS },
  {
    name: "Window days",
    help: "Days around a target that the body accepts (practice)",
    accepts: { words: ["0", "30", "90"] },
    initial: 30,
  },
  {
    name: "Strict anniversary",
    help: "Whether the body allows no surveillance audit after its anniversary",
    accepts: YES_NO,
    initial: "No",
  },
  ...LEAD_DAY_SETTINGS.map(([name, initial, help]): SettingPlan => ({
    name,
    help: `${help} (practice)`,
    accepts: { wholeFrom: 0, to: MOST_LEAD_DAYS },
    initial,
  })),
  ...REMINDER_DAY_SETTINGS.map(([name, initial, help]): SettingPlan => ({
    name,
    help: `${help}: whole days with a space between, counted back from the due day (practice)`,
    initial,
  })),
  {
    name: "Default target",
    help: "Target level of controls without one of their own (practice)",
    accepts: { wholeFrom: 1, to: 5 },
    initial: DEFAULT_TARGET,
  },
  {
    name: "Evidence valid months",
    help: "How long evidence counts unless its row says otherwise (practice)",
    accepts: { wholeFrom: 1, to: 120 },
    initial: DEFAULT_EVIDENCE_MONTHS,
  },
  {
    name: "Evidence kept",
    help: "Elsewhere: rows without evidence are not marked",
    accepts: { words: EVIDENCE_PLACES },
    initial: "In the workbook",
  },
  {
    name: "Level labels",
    help: "Names of the levels; the numbers stay",
    accepts: { words: LEVEL_LABEL_SETS },
    initial: "CMMI-like",
  },
  {
    name: "Acceptable risk",
    help: "Risks up to this level are accepted without approval (practice)",
    accepts: { words: RISK_LEVELS },
    initial: DEFAULT_ACCEPTABLE_RISK,
  },
  { name: "Treatment plan approved on", help: "Day of the approval", accepts: DAYS },
  {
    name: "Treatment plan approved by",
    help: "27001: the risk owners; 42001: designated management",
  },
  { name: "Workbook id", help: "Do not change: calendar events are recognised by it" },
  { name: "Schema version", help: "Do not change: version of this workbook's layout" },
  { name: "Language", help: "Of headings and labels", initial: "English" },
  // Last, where a fill puts the rows that an older workbook lacks.
  ...PROFILE_QUESTIONS.map(({ setting, question, answers }): SettingPlan => ({
    name: setting,
    help: question,
    accepts: { words: answers },
  })),
];

/** What a workbook's settings say, by standard. */
export interface Settings {
  /** The cell as it is; undefined when it is empty. */
  readonly cell: (name: string, standard: Standard) => CellValue;
  /** Text of the cell; "" when it is empty or holds an error. */
  readonly text: (name: string, standard: Standard) => string;
  /** Day of the cell; undefined when it holds none. */
  readonly day: (name: string, standard: Standard) => IsoDate | undefined;
  /** Whole number within the bounds; else undefined. */
  readonly whole: (
    name: string,
    standard: Standard,
    from: number,
    to: number,
  ) => number | undefined;
  /** The word of the list, in any case; else undefined. */
  readonly word: <Word extends string>(
    name: string,
    standard: Standard,
    words: readonly Word[],
  ) => Word | undefined;
}

/** Reads the rows of AB_Settings; of rows with the same name the first counts. */
export function settingsFromRows(rows: readonly Row[]): Settings {
  const byName = new Map<string, Row>();
  for (const row of rows) {
    const name = cellText(row.get("Setting")).toLowerCase();
    if (!byName.has(name)) byName.set(name, row);
  }
  const cell = (name: string, standard: Standard) =>
    byName.get(name.toLowerCase())?.get(STANDARD_NAMES[standard].cell);
  const text = (name: string, standard: Standard) => cellText(cell(name, standard));
  return {
    cell,
    text,
    day: (name, standard) => {
      const value = cell(name, standard);
      return typeof value === "number" ? fromSerial(value) : undefined;
    },
    whole: (name, standard, from, to) => {
      const value = cell(name, standard);
      const isWhole = typeof value === "number" && Number.isInteger(value);
      return isWhole && value >= from && value <= to ? value : undefined;
    },
    word: (name, standard, words) => {
      const typed = text(name, standard).toLowerCase();
      return words.find((word) => word.toLowerCase() === typed);
    },
  };
}

/** A lead time of the settings in whole days; what a new workbook says when there is none. */
export function leadDays(settings: Settings, name: LeadDaySetting, standard: Standard): number {
  const [, initial = 0] = LEAD_DAY_SETTINGS.find(([one]) => one === name) ?? [];
  return settings.whole(name, standard, 0, MOST_LEAD_DAYS) ?? initial;
}

/** The standards that a workbook covers: both unless In scope says No. */
export function standardsInScope(settings: Settings): readonly Standard[] {
  return STANDARDS.filter(
    (standard) => settings.word("In scope", standard, ["Yes", "No"]) !== "No",
  );
}
