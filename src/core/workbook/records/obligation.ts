import { STANDARDS, type Standard } from "../../catalog";
import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { RowReader } from "./readCells";
import { controlsHeading, idsOf } from "./risk";

/** What binds the company: Law stands behind the tick Legal, Contract behind the tick Contract. */
export const OBLIGATION_KINDS = ["Law", "Contract", "Other"] as const;
type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** One row of AB_Obligations as it was read (27001: A.5.31; 42001: 4.1, 4.2). */
export interface Obligation {
  readonly name: string;
  readonly kind: ObligationKind | undefined;
  /** Those whose controls it names; both while it names none. */
  readonly standards: readonly Standard[];
  /** What it asks of the company. */
  readonly asks: string;
  /** Ids of the controls that it concerns, by standard, each once. */
  readonly controls: Readonly<Record<Standard, readonly string[]>>;
  readonly evidence: string;
  readonly owner: string;
  readonly reviewedOn: IsoDate | undefined;
  readonly nextReviewOn: IsoDate | undefined;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_Obligations. */
export function obligationFromRow(row: Row): Obligation {
  const cells = new RowReader(row);
  const controls = {
    "27001": idsOf(cells.text(controlsHeading("27001"))),
    "42001": idsOf(cells.text(controlsHeading("42001"))),
  };
  const named = STANDARDS.filter((standard) => controls[standard].length > 0);
  return {
    name: cells.text("Obligation").trim(),
    kind: cells.word("Kind", OBLIGATION_KINDS),
    standards: named.length === 0 ? STANDARDS : named,
    asks: cells.text("Asks for"),
    controls,
    evidence: cells.text("Evidence"),
    owner: cells.text("Owner"),
    reviewedOn: cells.day("Reviewed on"),
    nextReviewOn: cells.day("Next review"),
    unreadable: cells.unreadable,
  };
}
