import type { SealedStatement } from "./soaInput";

const FIELDS: readonly (readonly [string, (row: SealedStatement) => string])[] = [
  ["Title", ({ title }) => title],
  ["Applicable", ({ applicable }) => applicable ?? ""],
  ["Drivers", ({ drivers }) => [...drivers].sort().join(" ")],
  ["Justification", ({ justification }) => justification],
  ["Status", ({ status }) => status ?? ""],
  ["Scope note", ({ scopeNote }) => scopeNote],
  ["AI systems", ({ aiSystems }) => aiSystems],
];

/**
 * Headings of the fields of the statement proper that differ, in the order of the sheet; owners,
 * levels and evidence are not part of it.
 */
export function changedFields(before: SealedStatement, after: SealedStatement): readonly string[] {
  return FIELDS.filter(([, read]) => read(before) !== read(after)).map(([heading]) => heading);
}
