import { findClause, STANDARD_NAMES } from "../catalog";
import type { IsoDate } from "../day";
import { gradeOf, isBlank, isOpen, type Finding } from "../workbook";
import type { FindingCheck, FindingHit } from "./findingCheck";

const CORRECTIVE = "27001 and 42001: 10.2";

/** Columns that a nonconformity cannot do without, with what they are called in sentences. */
const ASKED: readonly (readonly [column: string, name: string, of: (one: Finding) => string])[] = [
  ["Correction", "the correction", ({ correction }) => correction],
  ["Cause", "the cause", ({ cause }) => cause],
  ["Corrective action", "the corrective action", ({ action }) => action],
];

/** All checks of the sheet Findings, in the order of their ids. */
export const FINDING_CHECKS: readonly FindingCheck[] = [
  {
    id: "FND001",
    severity: "error",
    summary: "A nonconformity without correction, cause or corrective action (info until planned)",
    source: CORRECTIVE,
    test: (finding, { planBy }, { today }) => {
      if (gradeOf(finding) === undefined) return undefined;
      const missing = ASKED.filter(([, , of]) => isBlank(of(finding)));
      const [first] = missing;
      if (first === undefined) return undefined;
      const names = missing.map(([, name]) => name).join(", ");
      const isLate = planBy !== undefined && planBy < today;
      const until = isLate || planBy === undefined ? "" : ` until ${planBy}`;
      const message = `${nameOf(finding)} still needs ${names}${until}.`;
      return { column: first[0], message, severity: isLate ? "error" : "info" };
    },
  },
  {
    id: "FND002",
    severity: "warning",
    summary: "A finding is overdue (error: past the limit of certification bodies)",
    source: CORRECTIVE,
    test: (finding, { closedBy, hardLimit }, { today }) => {
      if (!isOpen(finding)) return undefined;
      if (isPast(hardLimit, today)) {
        const message = `${nameOf(finding)} had to be verified by ${hardLimit}: call your certification body.`;
        return { column: "Verified on", message, severity: "error" };
      }
      const { dueOn, doneOn } = finding;
      if (doneOn === undefined && isPast(dueOn, today)) return overdue(finding, "Due", dueOn);
      return isPast(closedBy, today) ? overdue(finding, "Verified on", closedBy) : undefined;
    },
  },
  {
    id: "FND003",
    severity: "error",
    summary: "A nonconformity without a control or clause of its standard that was not met",
    source: CORRECTIVE,
    test: (finding, _deadlines, { controls }) => {
      const { standard, requirement } = finding;
      if (requirement === "" && gradeOf(finding) === undefined) return undefined;
      if (standard === undefined) {
        const message = `${nameOf(finding)} does not say of which standard it is.`;
        return { column: "Standard", message };
      }
      const clause = requirement.replace(/^clause\s+/i, "");
      const isKnown =
        controls[standard].has(requirement.toLowerCase()) ||
        findClause(standard, clause) !== undefined;
      const message = `${STANDARD_NAMES[standard].cell} has no control or clause "${requirement}".`;
      return isKnown ? undefined : { column: "Requirement", message };
    },
  },
  {
    id: "FND004",
    severity: "error",
    summary: "A value of a finding that its column does not allow; it counts as blank",
    source: CORRECTIVE,
    test: ({ unreadable }) => {
      const [first] = unreadable;
      if (first === undefined) return undefined;
      const [column, text] = first;
      return { column, message: `${column}: "${text}" is not allowed here and counts as blank.` };
    },
  },
  {
    id: "FND005",
    severity: "error",
    summary: "A finding without an id: nothing can name it (two with one id: WBK004)",
    source: "practice",
    test: ({ id }) =>
      id === ""
        ? { column: "Finding", message: "The finding has no id, such as F-12." }
        : undefined,
  },
  {
    id: "FND006",
    severity: "warning",
    summary: "A nonconformity without owner or without the day on which it was raised",
    source: CORRECTIVE,
    test: (finding) => {
      if (gradeOf(finding) === undefined || !isOpen(finding)) return undefined;
      const { owner, raisedOn } = finding;
      if (owner === "") return { column: "Owner", message: `${nameOf(finding)} has no owner.` };
      const message = `${nameOf(finding)} does not say when it was raised: no deadline is known.`;
      return raisedOn === undefined ? { column: "Raised on", message } : undefined;
    },
  },
  {
    id: "FND007",
    severity: "info",
    summary: "The action is done, and nobody has verified that it works",
    source: CORRECTIVE,
    test: (finding) => {
      const { doneOn, verifiedOn } = finding;
      if (gradeOf(finding) === undefined || doneOn === undefined) return undefined;
      const message = `${nameOf(finding)} is done since ${doneOn}: verify that it works, and when.`;
      return verifiedOn === undefined ? { column: "Verified on", message } : undefined;
    },
  },
  {
    id: "FND008",
    severity: "error",
    summary: "A nonconformity needs no corrective action, and nothing says why",
    source: CORRECTIVE,
    test: (finding) => {
      const isBare = /^\s*(?:none|no|n\/a|-)(?:\s+needed)?[\s.:]*$/i.test(finding.action);
      if (gradeOf(finding) === undefined || !isBare) return undefined;
      const message = `${nameOf(finding)}: write "none needed:" and why.`;
      return { column: "Corrective action", message };
    },
  },
  {
    id: "FND009",
    severity: "warning",
    summary: "The audit of a finding is not on the sheet Audits",
    source: "practice",
    test: ({ audit }, _deadlines, { audits }) => {
      const message = `There is no audit "${audit}": its deadlines cannot be counted from it.`;
      return audit === "" || audits.has(audit.toLowerCase())
        ? undefined
        : { column: "Audit", message };
    },
  },
];

function nameOf({ id }: Finding): string {
  return id === "" ? "The finding" : `Finding ${id}`;
}

function isPast(day: IsoDate | undefined, today: IsoDate): day is IsoDate {
  return day !== undefined && day < today;
}

function overdue(finding: Finding, column: string, day: IsoDate): FindingHit {
  return { column, message: `${nameOf(finding)} was due on ${day}.` };
}
