import { PREPARATIONS, PROGRAMME_KIND_NAMES, type ProgrammeEntry } from "../../core/audit";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import type { CellValue, Row, Settings } from "../../core/workbook";
import { auditRowsOf } from "../cycle/certificationFacts";
import { keyOf, programmeOf } from "./programmeOf";

/** Columns of AB_Audits that the decision and the policy make; all others are people's. */
export const DERIVED_COLUMNS = ["Target", "Hard limit", "Window start", "Window end"] as const;
type DerivedColumn = (typeof DERIVED_COLUMNS)[number];

/** The derived cells of an entry. */
export function derivedCells(entry: ProgrammeEntry): Readonly<Record<DerivedColumn, CellValue>> {
  return {
    Target: toSerial(entry.target),
    "Hard limit": entry.hardLimit && toSerial(entry.hardLimit),
    "Window start": toSerial(entry.windowStart),
    "Window end": toSerial(entry.windowEnd),
  };
}

/** A new row for an entry: its derived cells, and what people mostly write into the others. */
export function programmeRow(standard: Standard, settings: Settings, entry: ProgrammeEntry): Row {
  const { cell, full } = STANDARD_NAMES[standard];
  const isExternal = !PREPARATIONS.some((kind) => kind === entry.kind);
  const criteria = isExternal
    ? full
    : entry.kind === "internal-audit"
      ? `${full} and our own policies and procedures`
      : undefined;
  const cells: [string, CellValue][] = [
    ["Audit", keyOf(standard, entry.name)],
    ["Standard", cell],
    ["Kind", PROGRAMME_KIND_NAMES[entry.kind]],
    ["Cycle", entry.cycle],
    ...Object.entries(derivedCells(entry)),
    ["Body", isExternal ? settings.text("Certification body", standard) : undefined],
    ["Scope", entry.isWholeScope ? "Whole scope" : undefined],
    ["Criteria", criteria],
  ];
  return new Map(cells.filter(([, value]) => value !== undefined && value !== ""));
}

/**
 * The rows of a programme with what people typed into some of them, and at the end those that people
 * added themselves.
 */
export function programmeRows(
  standard: Standard,
  settings: Settings,
  typed: readonly Row[],
  today: IsoDate,
): readonly Row[] {
  const records = programmeOf(standard, settings, typed, today);
  const used = new Set(records.map(({ row }) => row));
  return [
    ...records.map(({ entry, row = new Map() }) => {
      const cells = Object.entries(derivedCells(entry));
      return new Map([...programmeRow(standard, settings, entry), ...row, ...cells]);
    }),
    ...auditRowsOf(typed, standard).filter((row) => !used.has(row)),
  ];
}
