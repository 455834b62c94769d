import type { InventoryCheck } from "./inventoryCheck";
import { SUPPLIER_CHECKS } from "./supplierChecks";

/** All checks of suppliers, in the order of their ids. */
export const INVENTORY_CHECKS: readonly InventoryCheck[] = [...SUPPLIER_CHECKS];
