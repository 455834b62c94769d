import { standardFromText, STANDARD_NAMES, type Standard } from "../catalog";
import {
  APPLICABILITIES,
  cellText,
  DRIVERS,
  IMPLEMENTATION_STATUSES,
  type ApplicabilityStatement,
  type CellValue,
  type Row,
} from "../workbook";
import { plain } from "./exchangeTable";

/** The part of a statement that an approval covers. */
export type SealedFields = Pick<
  ApplicabilityStatement,
  | "control"
  | "title"
  | "applicable"
  | "drivers"
  | "justification"
  | "status"
  | "scopeNote"
  | "aiSystems"
>;

/** Headings of these fields, in the order in which they are sealed. */
export const SEALED_HEADINGS = [
  "Control",
  "Title",
  "Applicable",
  "Drivers",
  "Justification",
  "Status",
  "Scope note",
  "AI systems",
] as const;

/** Columns of the statement that the sealed fields come from. */
export const SEALED_SOURCES: ReadonlySet<string> = new Set([
  ...SEALED_HEADINGS.filter((heading) => heading !== "Drivers"),
  ...DRIVERS,
]);

/** The sealed fields as texts, in the order of their headings; "" for what is blank. */
export function sealedTexts(statement: SealedFields): readonly string[] {
  const { control, title, applicable = "", drivers, justification, status = "" } = statement;
  const ticked = DRIVERS.filter((driver) => drivers.has(driver)).join(" ");
  const { scopeNote, aiSystems } = statement;
  return [control, title, applicable, ticked, justification, status, scopeNote, aiSystems].map(
    plain,
  );
}

/** A sealed row as a record of AB_SoA_sealed. */
export function sealedRow(standard: Standard, version: string, statement: SealedFields): Row {
  const texts = sealedTexts(statement);
  return new Map<string, CellValue>([
    ["Standard", STANDARD_NAMES[standard].cell],
    ["Version", version],
    ...SEALED_HEADINGS.map((heading, index): [string, CellValue] => [
      heading,
      texts[index] === "" ? undefined : texts[index],
    ]),
  ]);
}

/** The statement that a record of AB_SoA_sealed keeps. */
export function sealedFromRow(row: Row): SealedFields {
  const text = (heading: (typeof SEALED_HEADINGS)[number]) => plain(cellText(row.get(heading)));
  const ticked = text("Drivers").split(" ");
  return {
    control: text("Control"),
    title: text("Title"),
    applicable: APPLICABILITIES.find((word) => word === text("Applicable")),
    drivers: new Set(DRIVERS.filter((driver) => ticked.includes(driver))),
    justification: text("Justification"),
    status: IMPLEMENTATION_STATUSES.find((word) => word === text("Status")),
    scopeNote: text("Scope note"),
    aiSystems: text("AI systems"),
  };
}

/** Whether a record of AB_SoA_sealed or AB_SoA_versions belongs to a version of a standard. */
export function isOfVersion(row: Row, standard: Standard, version: string): boolean {
  return (
    standardFromText(cellText(row.get("Standard"))) === standard &&
    cellText(row.get("Version")).trim() === version.trim()
  );
}
