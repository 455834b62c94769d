import { PREPARATIONS, PROGRAMME_KIND_NAMES, type ProgrammeEntry } from "../../core/audit";
import { STANDARD_NAMES, type Standard } from "../../core/catalog";
import { toSerial, type IsoDate } from "../../core/day";
import type { CellValue, Row, Settings } from "../../core/workbook";
import { keyOf, programmeOf } from "./programmeOf";

/** Columns of AB_Audits that the decision and the policy make; all others are people's. */
export const DERIVED_COLUMNS = ["Target", "Hard limit", "Window start", "Window end"] as const;
export type DerivedColumn = (typeof DERIVED_COLUMNS)[number];

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

/** The rows of a programme that has none yet. */
export function newProgramme(
  standard: Standard,
  settings: Settings,
  today: IsoDate,
): readonly Row[] {
  return programmeOf(standard, settings, [], today).map(({ entry }) =>
    programmeRow(standard, settings, entry),
  );
}
