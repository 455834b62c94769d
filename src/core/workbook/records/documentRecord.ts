import type { IsoDate } from "../../day";
import type { Row } from "../cell";
import { RowReader } from "./readCells";

/** Words of the Status column of documents; a blank cell says nothing yet. */
export const DOCUMENT_STATUSES = ["Missing", "Draft", "Approved", "Withdrawn"] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** One row of AB_Documents as it was read. Texts are "" when the cell is empty. */
export interface DocumentRecord {
  /** As in the cell, such as "ISO 27001". */
  readonly standard: string;
  /** Clause or control, such as "Clause 4.3" or "A.5.1". */
  readonly of: string;
  readonly title: string;
  readonly kind: string;
  /** How it is asked for, such as "mandatory". */
  readonly askedFor: string;
  /** The standard whose row of the same clause and title may answer this one; "" for none. */
  readonly sharedWith: string;
  readonly heldIn: string;
  readonly approver: string;
  readonly approvedOn: IsoDate | undefined;
  readonly status: DocumentStatus | undefined;
  readonly nextReviewOn: IsoDate | undefined;
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads one row of AB_Documents. */
export function documentFromRow(row: Row): DocumentRecord {
  const cells = new RowReader(row);
  return {
    standard: cells.text("Standard"),
    of: cells.text("Clause"),
    title: cells.text("Document"),
    kind: cells.text("Kind"),
    askedFor: cells.text("Asked for"),
    sharedWith: cells.text("Shared with"),
    heldIn: cells.text("Held in"),
    approver: cells.text("Approver"),
    approvedOn: cells.day("Approved on"),
    status: cells.word("Status", DOCUMENT_STATUSES),
    nextReviewOn: cells.day("Next review"),
    unreadable: cells.unreadable,
  };
}
