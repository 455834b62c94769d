import type { Area } from "./area";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** Who did it: somebody at this Excel (the add-in included), or a co-author elsewhere. */
export type EventSource = "Local" | "Remote";

/** Something that happened, before it is known who listens. */
export type SheetEvent =
  | {
      readonly kind: "changed";
      readonly sheet: Sheet;
      readonly area: Area;
      readonly changeType:
        "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
    }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted"; readonly sheet: Sheet }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly table: Table };
