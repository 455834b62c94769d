import {
  allMappings,
  CSF_OUTCOMES,
  idText,
  titleOf,
  type CatalogRef,
  type Mapping,
  type Relation,
} from "../../core/catalog";
import { idOrder, itemsOf } from "../../core/maturity";
import type { FrameworkKey } from "./framework";

/** One outcome, article, control or clause of a framework. */
export interface TargetName {
  /** As people read it: "GV.OC-01", "Art. 32", "A.5.1.1", "Clause 4.1". */
  readonly label: string;
  /** Title, or for outcomes what NIST says; "" for controls of 2013. */
  readonly title: string;
  /** Category of an outcome; else "". */
  readonly group: string;
  /** In ISO 27001 and ISO 42001. */
  readonly ref: CatalogRef | undefined;
}

/** One pair of a framework and a standard, whichever side the map writes first. */
export interface FrameworkPair {
  /** Label of the target. */
  readonly target: string;
  readonly by: CatalogRef;
  readonly relation: Relation;
  /** Who asserts the pair; "own judgement" when no public source was relied on. */
  readonly source: string;
}

/** All pairs of a framework, in the order of its map. */
export function pairsOf(key: FrameworkKey): readonly FrameworkPair[] {
  return allMappings().flatMap((mapping) => pairOf(key, mapping) ?? []);
}

const FRAMEWORK_CELLS: Readonly<Partial<Record<FrameworkKey, string>>> = {
  csf: "NIST CSF 2.0",
  gdpr: "GDPR",
  nis2: "NIS2",
  "ai-act": "EU AI Act",
};

function pairOf(key: FrameworkKey, mapping: Mapping): FrameworkPair | undefined {
  const { map, from, fromId, framework, toId, toKind, relation, source } = mapping;
  const right = refOf(mapping);
  if (key === "2013") {
    const isPast = map === "2013-2022" && right !== undefined;
    return isPast ? { target: fromId, by: right, relation, source } : undefined;
  }
  if (from === undefined) return undefined;
  if (map !== "42001-27001" || right === undefined) {
    if (framework !== FRAMEWORK_CELLS[key]) return undefined;
    return { target: idText(toKind, toId), by: from, relation, source };
  }
  if (key === "42001") return { target: labelOf(from), by: right, relation, source };
  return key === "27001" ? { target: labelOf(right), by: from, relation, source } : undefined;
}

/** The right side of a pair, where that is in ISO 27001. */
function refOf({ toKind, toId }: Mapping): CatalogRef | undefined {
  if (toKind !== "control" && toKind !== "clause") return undefined;
  return { standard: "27001", kind: toKind, id: toId };
}

/** "A.5.1" or "Clause 4.1". */
export function labelOf({ kind, id }: CatalogRef): string {
  return idText(kind, id);
}

/**
 * All that a framework consists of, in its order: 106 outcomes, 93 or 38 controls and 30 or 32
 * clauses, 114 controls of 2013. Of laws those articles that the map names.
 */
export function targetsOf(key: FrameworkKey): readonly TargetName[] {
  if (key === "csf") return outcomes();
  if (key === "27001" || key === "42001") {
    return itemsOf(key).map((ref) => ({
      ...{ label: labelOf(ref), title: titleOf(ref), group: "", ref },
    }));
  }
  const titles = new Map(
    allMappings().flatMap((mapping): [string, string][] => {
      const target = pairOf(key, mapping)?.target;
      return target === undefined ? [] : [[target, mapping.toTitle]];
    }),
  );
  return [...titles]
    .map(([label, title]) => ({ label, title, group: "", ref: undefined }))
    .sort((a, b) => (idOrder(a.label) < idOrder(b.label) ? -1 : 1));
}

function outcomes(): readonly TargetName[] {
  return CSF_OUTCOMES.filter(({ level }) => level === "subcategory").map(
    ({ id, statement, category = "" }) => ({
      ...{ label: id, title: statement, group: category, ref: undefined },
    }),
  );
}
