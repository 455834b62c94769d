import { RELATIONS, type Relation } from "../catalog";
import type { Assessment } from "./assessment";

/** Where a control or clause stands, the best first. */
export const STANDINGS = ["in place", "on the way", "open", "excluded"] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * Where a control or clause stands (docs/crosswalks.md). In place: applicable and Implemented, or
 * Conforms. On the way: Partially implemented or Planned, or Partly conforms. Excluded: not
 * applicable. Open: all else, so undecided too, and what has no row.
 */
export function standingOf(row: Pick<Assessment, "applicable" | "status"> | undefined): Standing {
  if (row?.applicable === "No") return "excluded";
  if (row?.applicable !== "Yes") return "open";
  if (row.status === "Implemented") return "in place";
  return row.status === "Partially implemented" || row.status === "Planned" ? "on the way" : "open";
}

/** One control or clause that something of a framework is mapped to. */
export interface MappedStanding {
  readonly standing: Standing;
  readonly relation: Relation;
}

/** Where an outcome, article or control of a framework stands by what is mapped to it. */
export interface TargetStanding {
  /** That of the best control or clause; supported when that is in place. */
  readonly state: "supported" | Exclude<Standing, "in place"> | "not mapped";
  /** The closest relation among those that give it its state; undefined when nothing is mapped. */
  readonly relation: Relation | undefined;
  /** Controls and clauses in place. */
  readonly inPlace: number;
  /** All that are mapped, less the excluded ones. */
  readonly counted: number;
}

/**
 * Where something stands by what is mapped to it.
 *
 * @param mapped - each control or clause once
 * @example
 * targetStanding([{ standing: "in place", relation: "related" }, { standing: "open", relation: "equal" }]);
 * //=> { state: "supported", relation: "related", inPlace: 1, counted: 2 }
 */
export function targetStanding(mapped: readonly MappedStanding[]): TargetStanding {
  const best = STANDINGS.find((one) => mapped.some(({ standing }) => standing === one));
  const count = (one: Standing) => mapped.filter(({ standing }) => standing === one).length;
  return {
    state: best === "in place" ? "supported" : (best ?? "not mapped"),
    relation: RELATIONS.find((one) =>
      mapped.some(({ standing, relation }) => standing === best && relation === one),
    ),
    inPlace: count("in place"),
    counted: mapped.length - count("excluded"),
  };
}

/** How many outcomes, articles or controls stand where; the five states add up to the total. */
export interface Coverage {
  readonly total: number;
  /** At least one control or clause is in place. */
  readonly supported: number;
  /** Of these: all that is mapped and not excluded is in place. */
  readonly whole: number;
  readonly onTheWay: number;
  readonly open: number;
  readonly excluded: number;
  readonly notMapped: number;
  /** The supported ones, each once under its closest relation. */
  readonly byRelation: Readonly<Record<Relation, number>>;
}

/** Counts where outcomes, articles or controls stand, each of them once. */
export function coverageOf(targets: readonly TargetStanding[]): Coverage {
  const count = (state: TargetStanding["state"]) =>
    targets.filter((one) => one.state === state).length;
  const supported = targets.filter(({ state }) => state === "supported");
  const by = (relation: Relation) => supported.filter((one) => one.relation === relation).length;
  return {
    total: targets.length,
    supported: supported.length,
    whole: supported.filter((one) => one.inPlace === one.counted).length,
    onTheWay: count("on the way"),
    open: count("open"),
    excluded: count("excluded"),
    notMapped: count("not mapped"),
    byRelation: {
      equal: by("equal"),
      subset: by("subset"),
      intersects: by("intersects"),
      related: by("related"),
    },
  };
}
