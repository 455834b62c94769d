import {
  SHARINGS,
  STANDARD_NAMES,
  standardFromText,
  STANDARDS,
  type Sharing,
  type Standard,
} from "../../catalog";
import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { isBlank, RowReader } from "./readCells";

/** Words of the Conformity column; a blank cell is not assessed. */
export const CONFORMITIES = ["Conforms", "Partly conforms", "Does not conform"] as const;
export type Conformity = (typeof CONFORMITIES)[number];

/** One row of the clauses 4 to 10 as it was read. Texts are "" when the cell is empty. */
export interface ClauseAnswer {
  /** undefined when the cell names no standard. */
  readonly standard: Standard | undefined;
  /** Such as "4.1". */
  readonly clause: string;
  readonly sharing: Sharing | undefined;
  /** The standard whose row answers this one. */
  readonly answeredWith: Standard | undefined;
  readonly coversBoth: boolean;
  readonly conformity: Conformity | undefined;
  readonly implementation: string;
  readonly evidence: string;
  readonly owner: string;
  readonly evidenceOn: IsoDate | undefined;
  readonly level: number | undefined;
  readonly target: number | undefined;
  readonly weight: number | undefined;
  readonly finding: string;
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_Clauses. */
export function clauseAnswerFromRow(row: Row): ClauseAnswer {
  const cells = new RowReader(row);
  const names = STANDARDS.map((standard) => STANDARD_NAMES[standard].cell);
  const answeredWith = cells.word("Answered with", names);
  return {
    standard: standardFromText(cells.text("Standard")),
    clause: cells.text("Clause").replace(/^Clause /i, ""),
    sharing: cells.word("Sharing", SHARINGS),
    answeredWith: answeredWith === undefined ? undefined : standardFromText(answeredWith),
    coversBoth: cells.tick("Covers both"),
    conformity: cells.word("Conformity", CONFORMITIES),
    implementation: cells.text("Implementation"),
    evidence: cells.text("Evidence"),
    owner: cells.text("Owner"),
    evidenceOn: cells.day("Evidence date"),
    level: cells.whole("Level", 0, 5),
    target: cells.whole("Target", 1, 5),
    weight: cells.positive("Weight"),
    finding: cells.text("Finding"),
    unreadable: cells.unreadable,
  };
}

/** A clause's answer as it counts: its own, or the other standard's where that may stand for it. */
export interface EffectiveAnswer {
  readonly conformity: Conformity | undefined;
  readonly level: number | undefined;
  /** The standard that the answer comes from; undefined when it is the row's own, or there is none. */
  readonly from: Standard | undefined;
}

/**
 * The answer that counts for a clause. An inherited one comes from the other row's own cells, so
 * there are no chains, and goes when its source is cleared. Text that is the same about another
 * subject is inherited only when it is said to cover both and there is evidence for this subject.
 */
export function effectiveAnswer(
  answer: ClauseAnswer,
  all: readonly ClauseAnswer[],
): EffectiveAnswer {
  const { conformity, level } = answer;
  if (conformity !== undefined) return { conformity, level, from: undefined };
  const source = mayInherit(answer)
    ? all.find((other) => other.clause === answer.clause && other.standard === answer.answeredWith)
    : undefined;
  if (source?.conformity === undefined) return { conformity: undefined, level, from: undefined };
  return {
    conformity: source.conformity,
    level: level ?? source.level,
    from: answer.answeredWith,
  };
}

function mayInherit({ sharing, coversBoth, evidence }: ClauseAnswer): boolean {
  if (sharing === "same") return true;
  return sharing === "same text, other subject" && coversBoth && !isBlank(evidence);
}
