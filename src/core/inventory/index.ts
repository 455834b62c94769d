export { INVENTORY_CHECKS } from "./checks";
export type { InventoryCheck, InventoryHit, InventoryInput } from "./inventoryCheck";
