import { STANDARD_NAMES, STANDARDS, standardFromText, type Standard } from "../../catalog";
import type { IsoDate } from "../../day";
import { cellText, type Row } from "../cell";
import { isBlank, RowReader } from "./readCells";

/** Said of a risk that concerns both standards; a blank cell says the same. */
const BOTH_STANDARDS = "Both";

/** Words of the Standard column of risks. */
export const RISK_STANDARDS: readonly string[] = [
  ...STANDARDS.map((standard) => STANDARD_NAMES[standard].cell),
  BOTH_STANDARDS,
];

/** Ways to treat a risk (ISO/IEC 27005). */
export const TREATMENTS = ["Modify", "Retain", "Avoid", "Share"] as const;
type Treatment = (typeof TREATMENTS)[number];

/** Levels of risk, the lowest first: the words of the matrix. */
export const RISK_LEVELS = ["Low", "Medium", "High", "Very high"] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Steps of likelihood and of impact. */
export const RISK_STEPS = [1, 2, 3, 4, 5] as const;

/** The highest level that needs no approval, where the setting does not say it (practice). */
export const DEFAULT_ACCEPTABLE_RISK: RiskLevel = "Medium";

/** Likelihood and impact, 1 to 5; undefined: not assessed. */
export interface RiskEstimate {
  readonly likelihood: number | undefined;
  readonly impact: number | undefined;
}

/** One row of AB_Risks as it was read (27001 and 42001: 6.1.2, 6.1.3, 8.2, 8.3). */
export interface Risk {
  readonly id: string;
  readonly standards: readonly Standard[];
  readonly scenario: string;
  readonly aiSystem: string;
  /** What it means for single people and for society, as typed. */
  readonly forIndividuals: string;
  readonly forSociety: string;
  readonly owner: string;
  readonly inherent: RiskEstimate;
  readonly treatment: Treatment | undefined;
  /** Ids of the controls that the treatment names, by standard, each once. */
  readonly controls: Readonly<Record<Standard, readonly string[]>>;
  /** What is done about it. */
  readonly action: string;
  readonly planOwner: string;
  readonly planDueOn: IsoDate | undefined;
  readonly planDoneOn: IsoDate | undefined;
  readonly residual: RiskEstimate;
  readonly acceptedBy: string;
  readonly acceptedOn: IsoDate | undefined;
  readonly acceptedUntil: IsoDate | undefined;
  readonly assessedOn: IsoDate | undefined;
  readonly nextAssessmentOn: IsoDate | undefined;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Heading of the column that names the controls of a standard. */
export function controlsHeading(standard: Standard): string {
  return `Controls ${standard}`;
}

/** What the column Standard says: both, unless the cell names one of them. */
export function standardsIn(cells: RowReader): readonly Standard[] {
  const named = standardFromText(cells.word("Standard", RISK_STANDARDS) ?? "");
  return named === undefined ? STANDARDS : [named];
}

/** Reads one row of AB_Risks. */
export function riskFromRow(row: Row): Risk {
  const cells = new RowReader(row);
  return {
    id: cells.text("Risk").trim(),
    standards: standardsIn(cells),
    scenario: cells.text("Scenario"),
    aiSystem: cells.text("AI system"),
    forIndividuals: cells.text("For individuals"),
    forSociety: cells.text("For society"),
    owner: cells.text("Risk owner"),
    inherent: {
      likelihood: cells.whole("Likelihood", 1, 5),
      impact: cells.whole("Impact", 1, 5),
    },
    treatment: cells.word("Treatment", TREATMENTS),
    controls: {
      "27001": idsOf(cells.text(controlsHeading("27001"))),
      "42001": idsOf(cells.text(controlsHeading("42001"))),
    },
    action: cells.text("Action"),
    planOwner: cells.text("Action owner"),
    planDueOn: cells.day("Plan due"),
    planDoneOn: cells.day("Plan done"),
    residual: {
      likelihood: cells.whole("Residual likelihood", 1, 5),
      impact: cells.whole("Residual impact", 1, 5),
    },
    acceptedBy: cells.text("Accepted by"),
    acceptedOn: cells.day("Accepted on"),
    acceptedUntil: cells.day("Accepted until"),
    assessedOn: cells.day("Assessed on"),
    nextAssessmentOn: cells.day("Next assessment"),
    unreadable: cells.unreadable,
  };
}

/** The word of the Standard column for one standard or both; undefined for none. */
export function riskStandardsWord(standards: readonly Standard[]): string | undefined {
  const [first, second] = standards;
  if (second !== undefined) return BOTH_STANDARDS;
  return first && STANDARD_NAMES[first].cell;
}

/** Ids in a cell, which people part by commas, semicolons or spaces; each once, in any case. */
export function idsOf(cell: string): readonly string[] {
  const byKey = new Map<string, string>();
  for (const id of cell.split(/[\s,;]+/)) {
    if (id !== "" && !byKey.has(id.toLowerCase())) byKey.set(id.toLowerCase(), id);
  }
  return [...byKey.values()];
}

/** Whether a treatment needs the controls that it names: all but keeping the risk as it is. */
export function isTreated({ treatment }: Risk): boolean {
  return treatment !== undefined && treatment !== "Retain";
}

/** Score of an estimate, 1 to 25: likelihood times impact; undefined while one of them is missing. */
export function riskScore({ likelihood, impact }: RiskEstimate): number | undefined {
  return likelihood === undefined || impact === undefined ? undefined : likelihood * impact;
}

/** What the matrix says for each step of likelihood and impact, as typed; "" for a hole. */
export interface RiskMatrix {
  readonly wordAt: (likelihood: number, impact: number) => string;
  /** What a step of likelihood, or of impact (its consequence), is called; "" for nothing. */
  readonly labelOf: (column: "Likelihood" | "Consequence", step: number) => string;
}

/** Reads the rows of AB_Risk_matrix; of rows for the same step the first counts. */
export function matrixFromRows(rows: readonly Row[]): RiskMatrix {
  const byStep = new Map<number, Row>();
  for (const row of rows) {
    const step = row.get("Step");
    if (typeof step === "number" && !byStep.has(step)) byStep.set(step, row);
  }
  return {
    labelOf: (column, step) => cellText(byStep.get(step)?.get(column)),
    wordAt: (likelihood, impact) =>
      cellText(byStep.get(likelihood)?.get(`Impact ${String(impact)}`)),
  };
}

/** The word of the matrix for an estimate, whatever it says; "" where there is none. */
export function riskWord(matrix: RiskMatrix, { likelihood, impact }: RiskEstimate): string {
  return likelihood === undefined || impact === undefined ? "" : matrix.wordAt(likelihood, impact);
}

/** The level that a word means, in any case; undefined for none of the levels. */
export function riskLevelOf(word: string): RiskLevel | undefined {
  return RISK_LEVELS.find((level) => level.toLowerCase() === word.toLowerCase());
}

/** Whether a level needs no approval; undefined while the risk has no level. */
export function meetsCriterion(word: string, acceptable: RiskLevel): boolean | undefined {
  const level = riskLevelOf(word);
  return level && RISK_LEVELS.indexOf(level) <= RISK_LEVELS.indexOf(acceptable);
}

/** The rows that count: those with an id, and of several with the same id the first. */
export function countedRisks(risks: readonly Risk[]): readonly Risk[] {
  const seen = new Set<string>();
  return risks.filter(({ id }) => {
    const key = id.toLowerCase();
    if (isBlank(id) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
