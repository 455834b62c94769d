import { STANDARD_NAMES, STANDARDS, type Standard } from "../catalog";
import { toSerial } from "../day";
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
/** Kind of the management review in the audit programme. */
export const MANAGEMENT_REVIEW = "Management review";

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

/** Columns that a record needs, to be one that a sheet holds for a standard. */
interface NeededCells {
  readonly texts: readonly string[];
  readonly days?: readonly string[];
  /** Whether the days must not be after today. */
  readonly isPast?: boolean;
}

/**
 * Whether a table with a column Standard has a record of one: of any that its cell does not give to
 * the other standard alone.
 */
export function recordCount(table: string, { texts, days = [], isPast = false }: NeededCells) {
  const otherThan = (standard: Standard) =>
    STANDARDS.filter((one) => one !== standard).map((one) => STANDARD_NAMES[one].cell);
  return {
    formula: (standard: Standard) => {
      const pairs = [
        ...texts.map((heading) => `${table}[${heading}],"?*"`),
        ...days.map((heading) => `${table}[${heading}],">0"`),
        ...(isPast ? days.map((heading) => `${table}[${heading}],"<="&AB_As_of`) : []),
      ];
      const cells = pairs.join(",");
      // Programs differ in whether a blank cell or an error counts as "<>" to a word.
      const others = otherThan(standard).map(
        (word) => `COUNTIFS(${cells},${table}[Standard],"${word}")`,
      );
      return `COUNTIFS(${cells})>${others.join("+")}`;
    },
    holds: ({ content, today }: SheetContext, standard: Standard) =>
      rowsOf(content, table).some(
        (row) =>
          !otherThan(standard).some((word) => isText(row.get("Standard"), word)) &&
          texts.every((heading) => isSomeText(row.get(heading))) &&
          days.every((heading) => {
            const on = row.get(heading);
            return isPositive(on) && (!isPast || Number(on) <= toSerial(today));
          }),
      ),
  };
}

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
  {
    name: "Context",
    ...recordCount("AB_Context", { texts: ["Issue or party", "Addressed"] }),
  },
  {
    name: "Objectives",
    ...recordCount("AB_Objectives", { texts: ["Aim", "Measure", "Owner"], days: ["Due"] }),
  },
  {
    name: "Obligations",
    formula: () => 'COUNTIFS(AB_Obligations[Obligation],"?*")>0',
    holds: (context) => hasText(context, "AB_Obligations", "Obligation"),
  },
  {
    name: "Management reviews",
    ...recordCount("AB_Management_reviews", { texts: ["Decisions"], days: ["Held on"] }),
  },
];

/** Names of our sheets that can hold a document. */
export const DOCUMENT_SHEETS: readonly string[] = OWN_SHEETS.map(({ name }) => name);

/** The rows of the audit programme of a standard and kind, as COUNTIFS finds them. */
export function auditsOfKind({ content }: SheetContext, standard: Standard, kind: string) {
  return rowsOf(content, "AB_Audits").filter(
    (row) =>
      isText(row.get("Standard"), STANDARD_NAMES[standard].cell) && isText(row.get("Kind"), kind),
  );
}

/** What a word finds in a column, in any case. */
function isText(value: unknown, text: string): boolean {
  return typeof value === "string" && value.toLowerCase() === text.toLowerCase();
}

/** What "?*" finds in a column. */
function isSomeText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function hasText({ content }: SheetContext, table: string, heading: string): boolean {
  return rowsOf(content, table).some((row) => isSomeText(row.get(heading)));
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
