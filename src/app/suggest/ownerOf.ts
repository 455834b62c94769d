import type { SheetContext } from "../../core/sheets";
import type { OwnerRole } from "../../core/suggestion";
import { cellText, rowsOf } from "../../core/workbook";

/** How companies call the roles that are proposed as owners. */
const CALLED: Readonly<Record<OwnerRole, RegExp>> = {
  "Managing director": /managing director|chief executive|\bceo\b|\bfounder\b|general manager/i,
  "Information security manager": /security (manager|officer|lead)|\bciso\b|\bisms\b/i,
  "IT manager": /\bit\b.*(manager|lead|head|administrator)|head of it\b|system administrator/i,
  "Development lead":
    /chief technology|\bcto\b|(development|engineering|software) (lead|manager|head)|head of (development|engineering|software)/i,
  "People manager": /\bpeople\b|human resources|\bhr\b/i,
  "Office manager": /\boffice\b|facilit/i,
  "Contracts and privacy manager": /contract|privacy|data protection|legal|compliance/i,
  "AI lead": /\bai\b|data science|machine learning/i,
};

/**
 * Whom to write down as owner: the first person of the table People whose role is called so; the
 * role itself while that table is empty; undefined when it has people and none of that role.
 */
export function ownerOf(role: OwnerRole, { content }: SheetContext): string | undefined {
  const people = rowsOf(content, "AB_People").filter((row) => cellText(row.get("Person")) !== "");
  if (people.length === 0) return role;
  const known = people.find((row) => CALLED[role].test(cellText(row.get("Role"))));
  return known && cellText(known.get("Person"));
}
