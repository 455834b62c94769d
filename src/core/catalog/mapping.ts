import type { Standard } from "./standard";

/**
 * How two ids relate, as a judgement and never an official statement: `equal` same requirement;
 * `subset` the left is the AI part of the right; `intersects` real overlap, each asks for more;
 * `related` evidence can be reused.
 */
export const RELATIONS = ["equal", "subset", "intersects", "related"] as const;
export type Relation = (typeof RELATIONS)[number];

/** The maps, by the names that the Mappings sheet uses. */
export const MAP_NAMES = [
  "42001-27001",
  "27001-CSF",
  "27001-EU law",
  "42001-AI Act",
  "2013-2022",
] as const;
export type MapName = (typeof MAP_NAMES)[number];

/** A control or a clause of one standard. */
export interface CatalogRef {
  readonly standard: Standard;
  readonly kind: "control" | "clause";
  readonly id: string;
}

/** One pair of a map. */
export interface Mapping {
  readonly map: MapName;
  /** undefined for a control of the 2013 edition, whose id is `fromId`. */
  readonly from: CatalogRef | undefined;
  readonly fromId: string;
  /** The other side: "ISO 27001", "NIST CSF 2.0", "GDPR", "NIS2", "EU AI Act". */
  readonly framework: string;
  readonly toId: string;
  /** "outcome" for NIST CSF, "article" for laws. */
  readonly toKind: "control" | "clause" | "outcome" | "article";
  /** Title of the target, where it is not a control or clause of ours; else empty. */
  readonly toTitle: string;
  readonly relation: Relation;
  /** Who asserts the pair; "own judgement" when no public source was relied on. */
  readonly source: string;
}

/**
 * An id as cells and screens say it: "Clause 4.1", "Art. 32", "A.5.1". A bare number such as 4.1 would
 * be read as a number or a day by a spreadsheet.
 */
export function idText(kind: Mapping["toKind"] | undefined, id: string): string {
  if (kind === "clause") return `Clause ${id}`;
  return kind === "article" ? `Art. ${id}` : id;
}

/** A function, category or subcategory of the NIST Cybersecurity Framework 2.0. */
export interface CsfOutcome {
  readonly id: string;
  readonly level: "function" | "category" | "subcategory";
  readonly function: string;
  readonly category?: string;
  readonly title: string;
  readonly statement: string;
}
