import { ASSESSMENT_CHECKS } from "./assessmentChecks";
import type { InventoryCheck } from "./inventoryCheck";
import { SUPPLIER_CHECKS } from "./supplierChecks";
import { SYSTEM_CHECKS } from "./systemChecks";

/** All checks of suppliers, AI systems and their impact assessments, in the order of their ids. */
export const INVENTORY_CHECKS: readonly InventoryCheck[] = [
  ...SYSTEM_CHECKS,
  ...ASSESSMENT_CHECKS,
  ...SUPPLIER_CHECKS,
];
