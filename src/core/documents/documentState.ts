import type { IsoDate } from "../day";
import { isBlank, type DocumentRecord } from "../workbook";

/** How a document or record stands; "" for a row without a title. */
export type DocumentState = "Satisfied" | "Overdue" | "Draft" | "Missing" | "Not needed" | "";

/** What the rest of the workbook says about documents. */
export interface DocumentFacts {
  readonly today: IsoDate;
  /** Whether the control of that id is left out of the statement. */
  readonly isExcluded: (document: DocumentRecord) => boolean;
  /** Whether the control of that id is applicable. */
  readonly isApplicable: (document: DocumentRecord) => boolean;
  /**
   * Whether our own sheet of that name, in lower case, holds what the row asks for; undefined when
   * no sheet of ours that can hold a document has that name.
   */
  readonly sheetHolds: (sheet: string, document: DocumentRecord) => boolean | undefined;
}

/** Asked for of everybody: documented information of clauses 4 to 10, and what they imply. */
export function isMandatory({ askedFor }: DocumentRecord): boolean {
  return ["mandatory", "must exist and be approved"].includes(askedFor.toLowerCase());
}

/** Asked for where its control applies. */
export function goesWithControl({ askedFor }: DocumentRecord): boolean {
  return askedFor.toLowerCase() === "if the control applies";
}

/** Whether the row names no place and says nothing of its own. */
function isUnanswered({ heldIn, status }: DocumentRecord): boolean {
  return isBlank(heldIn) && status === undefined;
}

/**
 * How a document stands by its own row.
 *
 * - Not needed: its control is excluded.
 * - Missing: no place, said to be missing or withdrawn, or held in a sheet of ours that is empty.
 * - Draft: a document at a place that nobody approved. A record needs no approval.
 * - Overdue: its next review is past; else Satisfied.
 */
function ownDocumentState(document: DocumentRecord, facts: DocumentFacts): DocumentState {
  if (isBlank(document.title)) return "";
  if (goesWithControl(document) && facts.isExcluded(document)) return "Not needed";
  const { status, nextReviewOn } = document;
  if (status === "Missing" || status === "Withdrawn") return "Missing";
  const place = placeOf(document, facts);
  if (place !== "held") return place;
  return nextReviewOn !== undefined && nextReviewOn < facts.today ? "Overdue" : "Satisfied";
}

function placeOf(document: DocumentRecord, facts: DocumentFacts): "held" | "Missing" | "Draft" {
  const { heldIn, status, kind } = document;
  if (isBlank(heldIn)) return "Missing";
  const holds = facts.sheetHolds(heldIn.replace(/ +/g, " ").trim().toLowerCase(), document);
  if (holds !== undefined) return holds ? "held" : "Missing";
  if (status === "Draft") return "Draft";
  return status === "Approved" || kind.toLowerCase() === "record" ? "held" : "Draft";
}

/**
 * How each document stands: by its own row, or, where that says nothing, by the row of the other
 * standard that it is shared with (the first of that standard, clause and title).
 *
 * @returns own and effective states, in the order of the documents
 */
export function documentStates(
  documents: readonly DocumentRecord[],
  facts: DocumentFacts,
): readonly { readonly own: DocumentState; readonly state: DocumentState }[] {
  const own = documents.map((document) => ownDocumentState(document, facts));
  const firstOf = new Map<string, DocumentState>();
  documents.forEach(({ standard, of, title }, index) => {
    const key = keyOf(standard, of, title);
    if (!firstOf.has(key)) firstOf.set(key, own[index] ?? "");
  });
  return documents.map((document, index) => {
    const mine = own[index] ?? "";
    if (mine !== "Missing" || !isUnanswered(document)) return { own: mine, state: mine };
    const { sharedWith, of, title } = document;
    const other = sharedWith === "" ? undefined : firstOf.get(keyOf(sharedWith, of, title));
    return { own: mine, state: other === undefined || other === "" ? mine : other };
  });
}

function keyOf(standard: string, of: string, title: string): string {
  return `${standard}|${of}|${title}`.toLowerCase();
}
