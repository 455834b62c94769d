import type { Severity } from "../issue";
import { isBlank, type DocumentRecord } from "../workbook";
import {
  goesWithControl,
  isMandatory,
  type DocumentFacts,
  type DocumentState,
} from "./documentState";

/** One rule about documents. */
export interface DocumentCheck {
  /** Stable, such as "DOC001". */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence for the list of checks. */
  readonly summary: string;
  /** Who asks for it. */
  readonly source: string;
  /** Heading of the cell to jump to. */
  readonly column: string;
  readonly isHit: (document: DocumentRecord, state: DocumentState, facts: DocumentFacts) => boolean;
  /** What to do, behind the document's name. */
  readonly advice: string;
}

const ASKED = "27001 and 42001: 7.5.1";
const CONTROLLED = "27001 and 42001: 7.5.2, 7.5.3";

/** All checks of the sheet Documents, in the order of their ids. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [
  {
    id: "DOC001",
    severity: "error",
    summary: "A mandatory document or record is missing (info while Building)",
    source: ASKED,
    column: "Held in",
    isHit: (document, state) => isMandatory(document) && state === "Missing",
    advice: "is mandatory and missing: say where it is held, by a link or a sheet of ours.",
  },
  {
    id: "DOC002",
    severity: "warning",
    summary: "What an applicable control usually asks for is missing (info while Building)",
    source: "practice",
    column: "Held in",
    isHit: (document, state, facts) =>
      goesWithControl(document) && state === "Missing" && facts.isApplicable(document),
    advice: "is usually asked for, since its control applies: say where it is held.",
  },
  {
    id: "DOC003",
    severity: "warning",
    summary: "A document is not approved",
    source: CONTROLLED,
    column: "Status",
    isHit: (_document, state) => state === "Draft",
    advice: "is not approved: have it approved and set the status.",
  },
  {
    id: "DOC004",
    severity: "warning",
    summary: "The review of a document is overdue",
    source: CONTROLLED,
    column: "Next review",
    isHit: (_document, state) => state === "Overdue",
    advice: "is past its review: review it and type the next day.",
  },
  {
    id: "DOC005",
    severity: "warning",
    summary: "An approved document without its approver or the day of approval",
    source: CONTROLLED,
    column: "Approver",
    isHit: ({ status, kind, approver, approvedOn }) =>
      status === "Approved" &&
      kind.toLowerCase() === "document" &&
      (isBlank(approver) || approvedOn === undefined),
    advice: "is approved, but not by whom and when: fill in Approver and Approved on.",
  },
  {
    id: "DOC006",
    severity: "error",
    summary: "A status outside its list; it counts as blank",
    source: "practice",
    column: "Status",
    isHit: ({ unreadable }) => unreadable.has("Status"),
    advice: "has a status outside its list: choose one of the list.",
  },
];

/** Ids of the checks that a document offends, one space between; "" when it is fine. */
export function documentCheckText(
  document: DocumentRecord,
  state: DocumentState,
  facts: DocumentFacts,
): string {
  if (isBlank(document.title)) return "";
  return DOCUMENT_CHECKS.filter(({ isHit }) => isHit(document, state, facts))
    .map(({ id }) => id)
    .join(" ");
}
