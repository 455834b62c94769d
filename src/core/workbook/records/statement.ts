import type { Standard } from "../../catalog";
import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { isBlank, RowReader } from "./readCells";

/** Words of the Applicable column; a blank cell is undecided. */
export const APPLICABILITIES = ["Yes", "No"] as const;
export type Applicability = (typeof APPLICABILITIES)[number];

/** Headings of the four ticks that say why a control is in. */
export const DRIVERS = ["Risk", "Legal", "Contract", "Business"] as const;
export type Driver = (typeof DRIVERS)[number];

/** Words of the Status column, as stored in the cell whatever the display language. */
export const IMPLEMENTATION_STATUSES = [
  "Implemented",
  "Partially implemented",
  "Planned",
  "Not implemented",
] as const;
export type ImplementationStatus = (typeof IMPLEMENTATION_STATUSES)[number];

/** Words of the column Performed by. */
export const PERFORMERS = ["Us", "Supplier", "Shared"] as const;
export type Performer = (typeof PERFORMERS)[number];

/** What Theme or Objective says of a control of the organisation's own. */
export const OWN_GROUP = "Own";

/** The longest time that evidence can be said to count, in months. */
export const MOST_VALID_MONTHS = 120;

/**
 * One row of the Statement of Applicability (ISO/IEC 27001:2022, 6.1.3 d; ISO/IEC 42001:2023,
 * 6.1.3 f) as it was read. Texts are "" when the cell is empty.
 */
export interface ApplicabilityStatement {
  readonly standard: Standard;
  readonly control: string;
  readonly title: string;
  /** Theme or objective, as in the cell. */
  readonly group: string;
  /** undefined: undecided, which is neither yes nor no. */
  readonly applicable: Applicability | undefined;
  /** The ticks as typed. */
  readonly drivers: ReadonlySet<Driver>;
  readonly justification: string;
  readonly status: ImplementationStatus | undefined;
  readonly performedBy: Performer | undefined;
  readonly implementation: string;
  readonly evidence: string;
  readonly owner: string;
  readonly evidenceOn: IsoDate | undefined;
  readonly validMonths: number | undefined;
  readonly targetOn: IsoDate | undefined;
  /** 0 to 5; undefined: not assessed, which is not 0. */
  readonly level: number | undefined;
  /** 1 to 5. */
  readonly target: number | undefined;
  /** Above 0. */
  readonly weight: number | undefined;
  readonly reviewedOn: IsoDate | undefined;
  readonly nextReviewOn: IsoDate | undefined;
  /** Ids of risks, as in the cell. */
  readonly risks: string;
  readonly scopeNote: string;
  readonly aiSystems: string;
  readonly source: string;
  /** ISO/IEC 27002 attribute values. */
  readonly attributes: readonly string[];
  /** Cells whose value their column does not allow, by heading: reported as SOA018. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_SoA_27001 or AB_SoA_42001. */
export function statementFromRow(standard: Standard, row: Row): ApplicabilityStatement {
  const cells = new RowReader(row);
  return {
    standard,
    control: cells.text("Control"),
    title: cells.text("Title"),
    group: cells.text(groupHeading(standard)),
    applicable: cells.word("Applicable", APPLICABILITIES),
    drivers: new Set(DRIVERS.filter((driver) => cells.tick(driver))),
    justification: cells.text("Justification"),
    status: cells.word("Status", IMPLEMENTATION_STATUSES),
    performedBy: cells.word("Performed by", PERFORMERS),
    implementation: cells.text("Implementation"),
    evidence: cells.text("Evidence"),
    owner: cells.text("Owner"),
    evidenceOn: cells.day("Evidence date"),
    validMonths: cells.whole("Valid months", 1, MOST_VALID_MONTHS),
    targetOn: cells.day("Target date"),
    level: cells.whole("Level", 0, 5),
    target: cells.whole("Target", 1, 5),
    weight: cells.positive("Weight"),
    reviewedOn: cells.day("Reviewed on"),
    nextReviewOn: cells.day("Next review"),
    risks: cells.text("Risks"),
    scopeNote: cells.text("Scope note"),
    aiSystems: cells.text("AI systems"),
    source: cells.text("Source"),
    attributes: tagsOf(cells.text("Attributes")),
    unreadable: cells.unreadable,
  };
}

/** Tags by the text of their cell: many rows say the same. */
const TAGS = new Map<string, readonly string[]>();
const MOST_TAGS = 2_000;

function tagsOf(text: string): readonly string[] {
  const known = TAGS.get(text);
  if (known !== undefined) return known;
  const words = text.split(" ").filter((tag) => tag.startsWith("#"));
  const tags = words.map((tag) => tag.slice(1));
  if (TAGS.size < MOST_TAGS) TAGS.set(text, tags);
  return tags;
}

/** Heading of the column that groups the controls of a standard. */
export function groupHeading(standard: Standard): "Theme" | "Objective" {
  return standard === "27001" ? "Theme" : "Objective";
}

/**
 * The rows that count: those with an id, and of several with the same id the first. Ids are compared
 * without regard to case, as formulas do.
 */
export function countedStatements(
  statements: readonly ApplicabilityStatement[],
): readonly ApplicabilityStatement[] {
  const known = COUNTED.get(statements);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const counted = statements.filter(({ control }) => {
    const id = control.toLowerCase();
    if (isBlank(control) || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
  COUNTED.set(statements, counted);
  return counted;
}

/** Counted rows by the rows they are from, which never change: every number asks for them. */
const COUNTED = new WeakMap<readonly ApplicabilityStatement[], readonly ApplicabilityStatement[]>();
