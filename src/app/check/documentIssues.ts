import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { DOCUMENT_CHECKS, type DocumentCheck } from "../../core/documents";
import {
  documentFacts,
  documentKey,
  documentsOf,
  soaInput,
  type SheetContext,
  type StandingDocument,
} from "../../core/sheets";
import { isBlank, standardsInScope } from "../../core/workbook";
import type { LocatedIssue } from "./locatedIssue";
import type { Places } from "./places";

/** Checks that are one line while a standard's system is being built. */
const WHILE_BUILDING: ReadonlySet<string> = new Set(["DOC001", "DOC002"]);

/** What is wrong with the documents of the standards in scope, check by check. */
export function documentIssues(context: SheetContext, places: Places): readonly LocatedIssue[] {
  const facts = documentFacts(context);
  return standardsInScope(context.settings).flatMap((standard) => {
    const name = STANDARD_NAMES[standard].cell.toLowerCase();
    const standing = documentsOf(context).filter(
      ({ document }) => document.standard.toLowerCase() === name && !isBlank(document.title),
    );
    const isBuilding = soaInput(context, standard).settings.phase === "Building";
    return DOCUMENT_CHECKS.flatMap((check) => {
      const hits = standing.filter(({ document, state }) => check.isHit(document, state, facts));
      const first = hits[0];
      if (first === undefined) return [];
      return isBuilding && WHILE_BUILDING.has(check.id)
        ? [countIssue(check, standard, hits.length, placeOf(check, first, places))]
        : hits.map((hit) => issueOf(check, standard, hit, placeOf(check, hit, places)));
    });
  });
}

type Place = ReturnType<Places["place"]>;

function placeOf({ column }: DocumentCheck, { document }: StandingDocument, places: Places): Place {
  return places.place("AB_Documents", documentKey(document), column);
}

function issueOf(
  { id, severity, advice }: DocumentCheck,
  standard: Standard,
  { document }: StandingDocument,
  place: Place,
): LocatedIssue {
  const message = `${document.of}, "${document.title}" ${advice}`;
  return { ...nothing, ...place, id, severity, standard, message };
}

function countIssue(
  { id, summary }: DocumentCheck,
  standard: Standard,
  count: number,
  place: Place,
): LocatedIssue {
  const [sentence = summary] = summary.split(" (");
  const message = `${sentence}: ${String(count)} so far. The sheet Documents lists them.`;
  return { ...nothing, ...place, id, severity: "info", standard, message };
}

const nothing = { control: undefined, column: undefined, fixes: [] } as const;
