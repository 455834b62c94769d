import { INVENTORY_CHECKS } from "../../core/inventory";
import { inventoryInput, type SheetContext } from "../../core/sheets";
import type { LocatedIssue } from "./locatedIssue";
import type { Places } from "./places";

/** What is wrong with suppliers, check by check. */
export function inventoryIssues(context: SheetContext, places: Places): readonly LocatedIssue[] {
  const input = inventoryInput(context);
  return INVENTORY_CHECKS.flatMap((check) =>
    check.find(input).map(({ table, row, column, standard, message, severity }) => ({
      ...{ id: check.id, severity: severity ?? check.severity, standard, message },
      ...{ control: undefined, column: undefined, fixes: [] },
      ...places.cellAt(table, row, column),
    })),
  );
}
