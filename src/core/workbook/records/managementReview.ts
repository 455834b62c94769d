import { STANDARDS, type Standard } from "../../catalog";
import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { RowReader } from "./readCells";
import { standardsIn } from "./risk";

/**
 * What a management review looks at: columns of AB_Management_reviews, and the standards whose 9.3.2
 * asks for it (facts: clause-sharing; three of them belong to 27001 alone).
 */
export const REVIEW_INPUTS: readonly (readonly [heading: string, askedBy: readonly Standard[]])[] =
  [
    ["Earlier actions", STANDARDS],
    ["Changed issues", STANDARDS],
    ["Changed needs", STANDARDS],
    ["Nonconformities", STANDARDS],
    ["Measurements", STANDARDS],
    ["Audit results", STANDARDS],
    ["Objectives", ["27001"]],
    ["Feedback", ["27001"]],
    ["Risks", ["27001"]],
    ["Improvement", STANDARDS],
  ];

/** One row of AB_Management_reviews as it was read (27001 and 42001: 9.3). */
export interface ManagementReview {
  readonly name: string;
  readonly standards: readonly Standard[];
  readonly heldOn: IsoDate | undefined;
  /** What was looked at, by the headings of REVIEW_INPUTS. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly decisions: string;
  readonly actions: string;
  readonly owner: string;
  readonly actionsDueOn: IsoDate | undefined;
  readonly actionsDoneOn: IsoDate | undefined;
  /** Cells whose value their column does not allow, by heading. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_Management_reviews. */
export function managementReviewFromRow(row: Row): ManagementReview {
  const cells = new RowReader(row);
  return {
    name: cells.text("Review").trim(),
    standards: standardsIn(cells),
    heldOn: cells.day("Held on"),
    inputs: new Map(REVIEW_INPUTS.map(([heading]) => [heading, cells.text(heading)])),
    decisions: cells.text("Decisions"),
    actions: cells.text("Actions"),
    owner: cells.text("Owner"),
    actionsDueOn: cells.day("Actions due"),
    actionsDoneOn: cells.day("Actions done"),
    unreadable: cells.unreadable,
  };
}
