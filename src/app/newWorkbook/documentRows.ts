import {
  CLAUSE_SHARINGS,
  DOCUMENTED_INFORMATION,
  STANDARD_NAMES,
  type DocumentedInformation,
} from "../../core/catalog";
import type { CellValue, Row } from "../../core/workbook";

/** What sheets of ours hold anyway, by clause and document. */
const HELD_IN: Readonly<Record<string, string>> = {
  "27001 4.3 scope of the management system": "Start",
  "27001 4.1 context: external and internal issues": "Context",
  "27001 4.2 interested parties and their needs": "Context",
  "27001 6.1.3 Statement of Applicability": "SoA 27001",
  "27001 6.2 information security objectives": "Objectives",
  "27001 7.2 evidence of competence": "People",
  "27001 9.2.2 audit programme carried out, audit results": "Audits",
  "27001 9.3.3 results of management reviews": "Management reviews",
  "27001 A.5.31 legal, regulatory and contractual requirements": "Obligations",
  "42001 4.3 scope of the AI management system": "Start",
  "42001 6.1.3 Statement of Applicability": "SoA 42001",
  "42001 6.2 AI objectives": "Objectives",
  "42001 7.2 evidence of competence": "People",
  "42001 9.2.2 audit programme carried out, audit results": "Audits",
  "42001 9.3.3 results of management reviews": "Management reviews",
};

/** What both standards want documented, as rows of AB_Documents: 89, the mandatory ones first. */
export function documentRows(): Row[] {
  return DOCUMENTED_INFORMATION.map((one, index) => {
    const { standard, of, kind, what, status } = one;
    return new Map<string, CellValue>([
      ["No", index + 1],
      ["Standard", STANDARD_NAMES[standard].cell],
      ["Clause", of.startsWith("A.") ? of : `Clause ${of}`],
      ["Document", what],
      ["Kind", kind],
      ["Asked for", status],
      ["Shared with", sharedWith(one)],
      ["Held in", HELD_IN[`${standard} ${of} ${what}`]],
    ]);
  });
}

/** The other standard, where it asks for the same under a clause whose answer counts for both. */
function sharedWith({ standard, of, kind, what }: DocumentedInformation): string | undefined {
  if (!CLAUSE_SHARINGS.some(({ clause, sharing }) => clause === of && sharing === "same")) {
    return undefined;
  }
  const other = DOCUMENTED_INFORMATION.find(
    (one) => one.standard !== standard && one.of === of && one.kind === kind && one.what === what,
  );
  return other === undefined ? undefined : STANDARD_NAMES[other.standard].cell;
}
