import { STANDARDS, STANDARD_NAMES, standardFromText } from "../../core/catalog";
import { tableLayout, type SheetContext } from "../../core/sheets";
import { AI_ROLES, cellText, recordKey, rowsOf, type Row } from "../../core/workbook";
import type { CardField } from "../session/cardFields";
import { registerOf } from "./register";

/** What a cell may name, and what stands between several names; undefined for a single one. */
interface Reference {
  readonly options: (context: SheetContext, row: Row) => CardField["options"];
  readonly separator?: string;
}

const ID_SEPARATOR = ", ";
const WORD_SEPARATOR = "; ";

/** Cells of registers that name other records, by table and heading. */
const REFERENCES: Readonly<Record<string, Reference>> = {
  "AB_Risks Controls 27001": { options: of("AB_SoA_27001"), separator: ID_SEPARATOR },
  "AB_Risks Controls 42001": { options: of("AB_SoA_42001"), separator: ID_SEPARATOR },
  "AB_Risks AI system": { options: of("AB_AI_systems") },
  "AB_Findings Requirement": { options: requirements },
  "AB_Findings Audit": { options: of("AB_Audits") },
  "AB_AI_systems Supplier": { options: of("AB_Suppliers") },
  "AB_AI_systems Our roles": {
    options: () => AI_ROLES.map((role) => ({ value: role, label: role })),
    separator: WORD_SEPARATOR,
  },
  "AB_Obligations Controls 27001": { options: of("AB_SoA_27001"), separator: ID_SEPARATOR },
  "AB_Obligations Controls 42001": { options: of("AB_SoA_42001"), separator: ID_SEPARATOR },
  "AB_AI_assessments AI system": { options: of("AB_AI_systems") },
  "AB_AI_assessments Risks": { options: of("AB_Risks"), separator: ID_SEPARATOR },
};

/** A field with what it may name, where it is one that names other records. */
export function withReference(
  field: CardField,
  table: string,
  row: Row,
  context: SheetContext,
): CardField {
  const reference = REFERENCES[`${table} ${field.heading}`];
  if (reference === undefined || field.kind === "readOnly") return field;
  const { separator } = reference;
  return {
    ...field,
    kind: separator === undefined ? "named" : "several",
    options: reference.options(context, row),
    ...(separator !== undefined && { separator }),
  };
}

/** The records of a table by key, each with what it is about. */
function of(table: string): Reference["options"] {
  return ({ content }) => {
    const keys = tableLayout(table)?.keys ?? [];
    const title = registerOf(table)?.title ?? "Title";
    return rowsOf(content, table)
      .map((row) => ({ value: recordKey(row, keys), label: cellText(row.get(title)) }))
      .filter(({ value }) => value !== "");
  };
}

/** Controls and clauses of the standard that the finding names; of both where it names none. */
function requirements(context: SheetContext, finding: Row): CardField["options"] {
  const named = standardFromText(cellText(finding.get("Standard")));
  const standards = named === undefined ? STANDARDS : [named];
  return standards.flatMap((standard) => [
    ...of(`AB_SoA_${standard}`)(context, finding),
    ...rowsOf(context.content, "AB_Clauses")
      .filter((row) => row.get("Standard") === STANDARD_NAMES[standard].cell)
      .map((row) => ({ value: cellText(row.get("Clause")), label: cellText(row.get("Title")) })),
  ]);
}
