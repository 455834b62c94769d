import { standardFromText } from "../../../core/catalog";
import { soaTable, tableLayout } from "../../../core/sheets";
import { cellText, recordKey, rowsOf, type Row } from "../../../core/workbook";
import type { AuditCheck, AuditCheckInput, AuditHit } from "./auditCheck";

export const AUD007: AuditCheck = {
  id: "AUD007",
  severity: "warning",
  summary: "An owner who is not among the people (only when there are any)",
  source: "practice",
  find: (input) => {
    const people = new Set(
      rowsOf(input.context.content, "AB_People")
        .map((row) => normal(cellText(row.get("Person"))))
        .filter((person) => person !== ""),
    );
    if (people.size === 0) return [];
    const statements = input.standards.map(
      ({ standard }) => [soaTable(standard), "Owner"] as const,
    );
    return [...OWNERS, ...statements]
      .flatMap(([table, column]) => unknownOwners({ table, column }, people, input))
      .map(toHit);
  },
};

/** Columns of owners, beside those of the statements. */
const OWNERS: readonly (readonly [table: string, column: string])[] = [
  ["AB_Audits", "Owner"],
  ["AB_Clauses", "Owner"],
  ["AB_Documents", "Owner"],
  ["AB_Findings", "Owner"],
  ["AB_Roadmap", "Owner"],
  ["AB_Risks", "Risk owner"],
  ["AB_Risks", "Action owner"],
  ["AB_Suppliers", "Owner"],
  ["AB_AI_systems", "Owner"],
  ["AB_Context", "Owner"],
  ["AB_Objectives", "Owner"],
  ["AB_Obligations", "Owner"],
  ["AB_Management_reviews", "Owner"],
];

interface UnknownOwner {
  readonly table: string;
  readonly column: string;
  readonly owner: string;
  readonly rows: readonly Row[];
}

/** Several people may share one thing, with semicolons between. */
function unknownOwners(
  { table, column }: { readonly table: string; readonly column: string },
  people: ReadonlySet<string>,
  { context, standards }: AuditCheckInput,
): UnknownOwner[] {
  const inScope = new Set(standards.map(({ standard }) => standard));
  const byOwner = new Map<string, UnknownOwner>();
  for (const row of rowsOf(context.content, table)) {
    const standard = standardFromText(cellText(row.get("Standard")));
    if (standard !== undefined && !inScope.has(standard)) continue;
    for (const owner of cellText(row.get(column)).split(";")) {
      const key = normal(owner);
      if (key === "" || people.has(key)) continue;
      const known = byOwner.get(key) ?? { table, column, owner: owner.trim(), rows: [] };
      byOwner.set(key, { ...known, rows: [...known.rows, row] });
    }
  }
  return [...byOwner.values()];
}

function toHit({ table, column, owner, rows }: UnknownOwner): AuditHit {
  const [first = new Map() as Row] = rows;
  const more = rows.length === 1 ? "" : ` (${String(rows.length)} rows)`;
  return {
    standard:
      standardFromText(cellText(first.get("Standard"))) ?? standardFromText(table.slice(-5)),
    table,
    key: recordKey(first, tableLayout(table)?.keys ?? []),
    column,
    message: `"${owner}"${more} is not on the sheet People: add the person, or choose another, so that reminders reach somebody.`,
  };
}

function normal(name: string): string {
  return name.trim().toLowerCase();
}
