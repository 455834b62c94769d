import type { InventoryInput } from "../inventory";
import {
  rowsOf,
  standardsInScope,
  supplierFromRow,
  systemsNamedIn,
  countedSystems,
  aiSystemFromRow,
  assessmentFromRow,
  type AiSystem,
  type ApplicabilityStatement,
  type ImpactAssessment,
  type Row,
  type Supplier,
  type WorkbookContent,
} from "../workbook";
import type { AiSystemLink } from "../soa";
import { risksOf } from "./riskRows";
import type { SheetContext } from "./sheetContext";

/** Rows never change: what was read from one is good for all who ask. */
export function keeping<Read>(table: string, read: (row: Row) => Read) {
  const known = new WeakMap<Row, Read>();
  return ({ content }: { readonly content: WorkbookContent }): readonly Read[] =>
    rowsOf(content, table).map((row) => {
      const found = known.get(row) ?? read(row);
      known.set(row, found);
      return found;
    });
}

/** The rows of the supplier register, in the order of the sheet. */
export const suppliersOf: (context: SheetContext) => readonly Supplier[] = keeping(
  "AB_Suppliers",
  supplierFromRow,
);

/** The rows of the inventory of AI systems, in the order of the sheet. */
export const systemsOf: (context: SheetContext) => readonly AiSystem[] = keeping(
  "AB_AI_systems",
  aiSystemFromRow,
);

/** The rows of the impact assessments, in the order of the sheet. */
export const assessmentsOf: (context: SheetContext) => readonly ImpactAssessment[] = keeping(
  "AB_AI_assessments",
  assessmentFromRow,
);

/** AI systems that are not retired, with the controls whose rows name them. */
export function aiSystemLinks(
  context: SheetContext,
  statements: readonly ApplicabilityStatement[],
): readonly AiSystemLink[] {
  const systems = countedSystems(systemsOf(context));
  if (systems.length === 0) return [];
  const named = statements.map(({ control, aiSystems }) => ({
    control,
    systems: systemsNamedIn(aiSystems, systems).systems,
  }));
  return systems
    .filter(({ stage }) => stage !== "Retired")
    .map((system) => ({
      name: system.id,
      controls: named.filter((row) => row.systems.includes(system)).map(({ control }) => control),
    }));
}

/** All that the rules of suppliers and AI systems look at, from what the workbook holds. */
export function inventoryInput(
  context: SheetContext,
  statements: readonly ApplicabilityStatement[],
): InventoryInput {
  return {
    today: context.today,
    standards: standardsInScope(context.settings),
    suppliers: suppliersOf(context),
    systems: systemsOf(context),
    assessments: assessmentsOf(context),
    risks: risksOf(context),
    statements,
  };
}
