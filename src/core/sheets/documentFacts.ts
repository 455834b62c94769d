import { STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import { documentStates, type DocumentFacts, type DocumentState } from "../documents";
import {
  cellText,
  countedStatements,
  documentFromRow,
  isBlank,
  rowsOf,
  type Applicability,
  type DocumentRecord,
} from "../workbook";
import { statementsOf } from "./records";
import type { SheetContext } from "./sheetContext";
import { settingFormula } from "./settingFormulas";

/** Kind of the internal audit in the audit programme. */
export const INTERNAL_AUDIT = "Internal audit";

/** A sheet of ours that can hold a document: by what it does, as a formula and in the core. */
interface OwnSheet {
  readonly name: string;
  readonly formula: (standard: Standard) => string;
  readonly holds: (context: SheetContext, standard: Standard) => boolean;
}

const statementSheet = (of: Standard): OwnSheet => ({
  name: `SoA ${of}`,
  formula: () =>
    `AND(COUNTIFS(AB_SoA_${of}[Counted as],"Undecided")=0,COUNTIFS(AB_SoA_${of}[Counted as],"?*")>0)`,
  holds: (context) => {
    const counted = countedStatements(statementsOf(context, of));
    return counted.length > 0 && counted.every(({ applicable }) => applicable !== undefined);
  },
});

const OWN_SHEETS: readonly OwnSheet[] = [
  {
    name: "Start",
    formula: (standard) => `TRIM(${settingFormula("Scope", standard)})<>""`,
    holds: ({ settings }, standard) => !isBlank(settings.text("Scope", standard)),
  },
  statementSheet("27001"),
  statementSheet("42001"),
  {
    name: "Audits",
    formula: (standard) =>
      `COUNTIFS(AB_Audits[Standard],"${STANDARD_NAMES[standard].cell}",AB_Audits[Kind],"${INTERNAL_AUDIT}",AB_Audits[Done on],">0")>0`,
    holds: (context, standard) =>
      auditsOfKind(context, standard, INTERNAL_AUDIT).some((row) => isPositive(row.get("Done on"))),
  },
  {
    name: "People",
    formula: () => 'COUNTIFS(AB_People[Competence evidence],"?*")>0',
    holds: (context) => hasText(context, "AB_People", "Competence evidence"),
  },
  {
    name: "AI systems",
    formula: () => 'COUNTIFS(AB_AI_systems[AI system],"?*")>0',
    holds: (context) => hasText(context, "AB_AI_systems", "AI system"),
  },
  {
    name: "AI assessments",
    formula: () => 'COUNTIFS(AB_AI_assessments[Assessed on],">0")>0',
    holds: ({ content }) =>
      rowsOf(content, "AB_AI_assessments").some((row) => isPositive(row.get("Assessed on"))),
  },
  {
    name: "Suppliers",
    formula: () => 'COUNTIFS(AB_Suppliers[Supplier],"?*")>0',
    holds: (context) => hasText(context, "AB_Suppliers", "Supplier"),
  },
];

/** Names of our sheets that can hold a document. */
export const DOCUMENT_SHEETS: readonly string[] = OWN_SHEETS.map(({ name }) => name);

/** The rows of the audit programme of a standard and kind, as COUNTIFS finds them. */
export function auditsOfKind({ content }: SheetContext, standard: Standard, kind: string) {
  const isText = (value: unknown, text: string) =>
    typeof value === "string" && value.toLowerCase() === text.toLowerCase();
  return rowsOf(content, "AB_Audits").filter(
    (row) =>
      isText(row.get("Standard"), STANDARD_NAMES[standard].cell) && isText(row.get("Kind"), kind),
  );
}

/** What "?*" finds in a column: at least one text. */
function hasText({ content }: SheetContext, table: string, heading: string): boolean {
  return rowsOf(content, table).some((row) => {
    const value = row.get(heading);
    return typeof value === "string" && value !== "";
  });
}

/** What ">0" finds in a column of days. */
export function isPositive(value: unknown): boolean {
  return typeof value === "number" && value > 0;
}

/** Whether the sheet of ours that Held in names holds the document. */
export function sheetHoldsFormula(heldIn: string): string {
  return OWN_SHEETS.reduceRight((rest, { name, formula }) => {
    const [first, second] = STANDARDS.map(formula);
    const [a, b] = STANDARDS.map((standard) => STANDARD_NAMES[standard].cell);
    const holds =
      first === second
        ? (first ?? "")
        : `IF([@Standard]="${a ?? ""}",${first ?? ""},IF([@Standard]="${b ?? ""}",${second ?? ""},FALSE))`;
    return `IF(${heldIn}="${name}",${holds},${rest})`;
  }, "FALSE");
}

function standardOf({ standard }: DocumentRecord): Standard | undefined {
  return STANDARDS.find((one) => STANDARD_NAMES[one].cell.toLowerCase() === standard.toLowerCase());
}

/** What the workbook says about its documents. */
export function documentFacts(context: SheetContext): DocumentFacts {
  const answers = new Map<string, Applicability | undefined>(
    STANDARDS.flatMap((standard) =>
      countedStatements(statementsOf(context, standard)).map(
        ({ control, applicable }) => [`${standard} ${control.toLowerCase()}`, applicable] as const,
      ),
    ),
  );
  const answerOf = (document: DocumentRecord) =>
    answers.get(`${standardOf(document) ?? ""} ${document.of.toLowerCase()}`);
  return {
    today: context.today,
    isExcluded: (document) => answerOf(document) === "No",
    isApplicable: (document) => answerOf(document) === "Yes",
    sheetHolds: (name, document) => {
      const sheet = OWN_SHEETS.find((one) => one.name.toLowerCase() === name);
      if (sheet === undefined) return undefined;
      const standard = standardOf(document);
      const isOfBoth = sheet.formula("27001") === sheet.formula("42001");
      if (standard === undefined) return isOfBoth && sheet.holds(context, "27001");
      return sheet.holds(context, standard);
    },
  };
}

/** One row of the sheet Documents with how it stands. */
export interface StandingDocument {
  readonly document: DocumentRecord;
  readonly own: DocumentState;
  readonly state: DocumentState;
}

const KNOWN = new WeakMap<SheetContext, readonly StandingDocument[]>();

/** The rows of AB_Documents in their order, with how each stands. */
export function documentsOf(context: SheetContext): readonly StandingDocument[] {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const documents = rowsOf(context.content, "AB_Documents").map(documentFromRow);
  const states = documentStates(documents, documentFacts(context));
  const standing = documents.map((document, index) => ({
    document,
    own: states[index]?.own ?? ("" as const),
    state: states[index]?.state ?? ("" as const),
  }));
  KNOWN.set(context, standing);
  return standing;
}

/** Key of a document's row. */
export function documentKey({ standard, of, title }: DocumentRecord): string {
  return [standard, of, title].map((text) => cellText(text).trim()).join(" ");
}
