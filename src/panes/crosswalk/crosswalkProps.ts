import type { Crosswalk } from "../../app/crosswalk/crosswalk";
import type { FrameworkKey } from "../../app/crosswalk/framework";
import type { RecordPlace } from "../../app/ports";
import type { CatalogRef } from "../../core/catalog";
import { STANDARD_NAMES } from "../../core/catalog";

/** What the pane of crosswalks needs. */
export interface CrosswalkPaneProps {
  /** At least one. */
  readonly frameworks: readonly FrameworkKey[];
  readonly framework: FrameworkKey;
  readonly view: Crosswalk;
  readonly onFramework: (key: FrameworkKey) => void;
  /** Opens the card of a control or clause. */
  readonly onAnswer: (place: RecordPlace) => void;
}

/** The card of a control or clause. */
export function placeOfRef({ standard, kind, id }: CatalogRef): RecordPlace {
  return kind === "control"
    ? { table: `AB_SoA_${standard}`, key: id }
    : { table: "AB_Clauses", key: `${STANDARD_NAMES[standard].cell} Clause ${id}` };
}
