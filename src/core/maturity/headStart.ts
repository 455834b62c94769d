import {
  allMappings,
  controlsOf,
  leafClausesOf,
  RELATIONS,
  type CatalogRef,
  type Mapping,
  type Relation,
  type Standard,
} from "../catalog";
import { countedStatements, type ApplicabilityStatement, type ClauseAnswer } from "../workbook";

/** What is in place in one standard and supports a control or clause of the other. */
export interface Support {
  readonly by: CatalogRef;
  readonly relation: Relation;
  /** Who asserts the pair; "own judgement" when no public source was relied on. */
  readonly source: string;
}

/** A control or clause that has support, with all of it. */
export interface SupportedEntry {
  readonly of: CatalogRef;
  /** The closest of its relations. */
  readonly relation: Relation;
  /** The closest first, then in the order of the map. */
  readonly support: readonly Support[];
}

/** How many controls or clauses are supported; each counts once, under its closest relation. */
export interface SupportCounts {
  readonly total: number;
  readonly supported: number;
  readonly byRelation: Readonly<Record<Relation, number>>;
}

/** What one standard already has from what is in place in the other. */
export interface HeadStart {
  readonly from: Standard;
  readonly to: Standard;
  /** Of the 93 or 38 controls of Annex A. */
  readonly controls: SupportCounts;
  /** Of the 30 or 32 clauses that are answered. */
  readonly clauses: SupportCounts;
  /** In the order of the standard, controls before clauses. */
  readonly entries: readonly SupportedEntry[];
}

/**
 * The controls and clauses of a standard that the mapping of both standards joins with something in
 * place in the other one (docs/numbers.md). Relations are judgement, never an official statement.
 *
 * @param inPlace - of the other standard, as itemsInPlace gives it
 */
export function headStart(to: Standard, inPlace: readonly CatalogRef[]): HeadStart {
  const from = to === "27001" ? "42001" : "27001";
  const there = new Set(inPlace.filter(({ standard }) => standard === from).map(keyOf));
  const pairs = allMappings().flatMap((mapping) => pairOf(mapping, to));
  const supportOf = (of: CatalogRef) =>
    pairs.filter(({ to, by }) => keyOf(to) === keyOf(of) && there.has(keyOf(by)));
  const entries = itemsOf(to).flatMap((of): SupportedEntry[] => {
    const support = supportOf(of)
      .map(({ by, relation, source }) => ({ by, relation, source }))
      .sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
    const [closest] = support;
    return closest === undefined ? [] : [{ of, relation: closest.relation, support }];
  });
  return {
    from,
    to,
    controls: countsOf(to, "control", entries),
    clauses: countsOf(to, "clause", entries),
    entries,
  };
}

/**
 * What is in place in a standard: controls that are applicable and Implemented, and clauses whose own
 * row says Conforms. An answer that is inherited from the other standard is no head start for it.
 */
export function itemsInPlace(
  standard: Standard,
  statements: readonly ApplicabilityStatement[],
  answers: readonly ClauseAnswer[],
): readonly CatalogRef[] {
  const controls = countedStatements(statements)
    .filter(({ applicable, status }) => applicable === "Yes" && status === "Implemented")
    .map(({ control }): CatalogRef => ({ standard, kind: "control", id: control }));
  const clauses = leafClausesOf(standard)
    .filter(({ id }) => {
      const answer = answers.find((one) => one.standard === standard && one.clause === id);
      return answer?.conformity === "Conforms";
    })
    .map(({ id }): CatalogRef => ({ standard, kind: "clause", id }));
  return [...controls, ...clauses];
}

/** The controls and answered clauses of a standard, in its order. */
export function itemsOf(standard: Standard): readonly CatalogRef[] {
  return [
    ...controlsOf(standard).map(({ id }): CatalogRef => ({ standard, kind: "control", id })),
    ...leafClausesOf(standard).map(({ id }): CatalogRef => ({ standard, kind: "clause", id })),
  ];
}

interface Pair extends Support {
  readonly to: CatalogRef;
}

/** A pair of both standards as it leads to one of them; none for other maps. */
function pairOf({ map, from, toId, toKind, relation, source }: Mapping, to: Standard): Pair[] {
  if (map !== "42001-27001" || from === undefined) return [];
  if (toKind !== "control" && toKind !== "clause") return [];
  const right: CatalogRef = { standard: "27001", kind: toKind, id: toId };
  return [
    { ...(to === "27001" ? { to: right, by: from } : { to: from, by: right }), relation, source },
  ];
}

/** Ids of controls are the same in any case. */
function keyOf({ kind, id }: CatalogRef): string {
  return `${kind} ${id.toLowerCase()}`;
}

function countsOf(
  standard: Standard,
  kind: CatalogRef["kind"],
  entries: readonly SupportedEntry[],
): SupportCounts {
  const ofKind = entries.filter(({ of }) => of.kind === kind);
  const count = (relation: Relation) =>
    ofKind.filter((entry) => entry.relation === relation).length;
  return {
    total: itemsOf(standard).filter((item) => item.kind === kind).length,
    supported: ofKind.length,
    byRelation: {
      equal: count("equal"),
      subset: count("subset"),
      intersects: count("intersects"),
      related: count("related"),
    },
  };
}
