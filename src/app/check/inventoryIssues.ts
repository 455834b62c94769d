import { INVENTORY_CHECKS } from "../../core/inventory";
import { inventoryInput, statementsOf, type SheetContext } from "../../core/sheets";
import type { LocatedIssue } from "./locatedIssue";
import type { Places } from "./places";

/** What is wrong with suppliers, AI systems and their impact assessments, check by check. */
export function inventoryIssues(context: SheetContext, places: Places): readonly LocatedIssue[] {
  const input = inventoryInput(context, statementsOf(context, "42001"));
  return INVENTORY_CHECKS.flatMap((check) =>
    check.find(input).map(({ table, row, column, standard, control, message, severity }) => ({
      ...{ id: check.id, severity: severity ?? check.severity, standard, message },
      ...{ control, column: control === undefined ? undefined : column, fixes: [] },
      ...places.cellAt(table, row, column),
    })),
  );
}
