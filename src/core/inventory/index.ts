export { INVENTORY_CHECKS } from "./checks";
export type { InventoryCheck, InventoryHit, InventoryInput } from "./inventoryCheck";
export { aiGrid, type AiGrid, type GridCell, type GridRow, type GridSystem } from "./grid/aiGrid";
export type { GridFact } from "./grid/gridEvidence";
export { gridProposal, type GridProposal } from "./grid/gridProposal";
