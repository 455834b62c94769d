import { STANDARD_NAMES, type Standard } from "../../../core/catalog";
import { recordKey, type Row } from "../../../core/workbook";
import type { AuditHit } from "./auditCheck";

type Place = Omit<AuditHit, "message">;

/** The cell of a setting. */
export function settingPlace(standard: Standard, name: string): Place {
  return { standard, table: "AB_Settings", key: name, column: STANDARD_NAMES[standard].cell };
}

/** A cell of the audit programme. */
export function auditPlace(standard: Standard, row: Row, column: string): Place {
  return { standard, table: "AB_Audits", key: recordKey(row, ["Audit"]), column };
}
