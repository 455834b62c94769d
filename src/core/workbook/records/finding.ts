import { standardFromText, STANDARD_NAMES, STANDARDS, type Standard } from "../../catalog";
import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { RowReader } from "./readCells";

/** Kinds of findings, the gravest first; an area of concern is what stage 1 raises. */
export const FINDING_KINDS = [
  "Major nonconformity",
  "Minor nonconformity",
  "Area of concern",
  "Observation",
  "Opportunity for improvement",
  "Good practice",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Where findings come from. */
export const FINDING_SOURCES = [
  "External audit",
  "Internal audit",
  "Incident",
  "Complaint",
  "Review",
  "Own",
] as const;
type FindingSource = (typeof FINDING_SOURCES)[number];

/** Words of the Standard column of findings. */
export const FINDING_STANDARDS: readonly string[] = STANDARDS.map(
  (standard) => STANDARD_NAMES[standard].cell,
);

/** One row of AB_Findings as it was read (27001 and 42001: 10.2). */
export interface Finding {
  readonly id: string;
  readonly standard: Standard | undefined;
  readonly kind: FindingKind | undefined;
  /** Control or clause, as typed. */
  readonly requirement: string;
  readonly source: FindingSource | undefined;
  /** Key of the audit that raised it, as typed. */
  readonly audit: string;
  readonly raisedOn: IsoDate | undefined;
  readonly correction: string;
  readonly cause: string;
  readonly action: string;
  readonly owner: string;
  readonly dueOn: IsoDate | undefined;
  readonly planAcceptedOn: IsoDate | undefined;
  readonly doneOn: IsoDate | undefined;
  readonly verifiedOn: IsoDate | undefined;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_Findings. */
export function findingFromRow(row: Row): Finding {
  const cells = new RowReader(row);
  cells.day("Correction on");
  return {
    id: cells.text("Finding").trim(),
    standard: standardFromText(cells.word("Standard", FINDING_STANDARDS) ?? ""),
    kind: cells.word("Kind", FINDING_KINDS),
    requirement: cells.text("Requirement").trim(),
    source: cells.word("Source", FINDING_SOURCES),
    audit: cells.text("Audit").trim(),
    raisedOn: cells.day("Raised on"),
    correction: cells.text("Correction"),
    cause: cells.text("Cause"),
    action: cells.text("Corrective action"),
    owner: cells.text("Owner").trim(),
    dueOn: cells.day("Due"),
    planAcceptedOn: cells.day("Plan accepted on"),
    doneOn: cells.day("Done on"),
    verifiedOn: cells.day("Verified on"),
    unreadable: cells.unreadable,
  };
}

/** Grade of a nonconformity; undefined for all other findings. */
export function gradeOf({ kind }: Finding): "major" | "minor" | undefined {
  if (kind === "Major nonconformity") return "major";
  return kind === "Minor nonconformity" ? "minor" : undefined;
}

/** Whether it is still to be worked off: a nonconformity until verified, good practice never. */
export function isOpen(finding: Finding): boolean {
  if (finding.kind === "Good practice") return false;
  const { doneOn, verifiedOn } = finding;
  if (verifiedOn !== undefined) return false;
  return gradeOf(finding) !== undefined || doneOn === undefined;
}
