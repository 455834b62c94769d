import { RELATIONS, STANDARD_NAMES, type Relation } from "../../core/catalog";
import { itemsOf, targetStanding, type TargetStanding } from "../../core/maturity";
import type { SheetContext } from "../../core/sheets";
import { standardsInScope } from "../../core/workbook";
import { WorkbookError } from "../workbookError";
import {
  figuresOf,
  groupsOf,
  type CrosswalkFigures,
  type CrosswalkGroup,
} from "./crosswalkFigures";
import { frameworkOf, type Framework, type FrameworkKey } from "./framework";
import { pairsOf, targetsOf, type FrameworkPair, type TargetName } from "./frameworkPairs";
import { itemAnswers, type ItemAnswer } from "./itemAnswers";

/** A control or clause that something is mapped to, with what the workbook says of it. */
interface MappedItem extends ItemAnswer {
  readonly relation: Relation;
  readonly source: string;
}

/** An outcome, article, control or clause of a framework, with what is mapped to it. */
export interface CrosswalkTarget extends TargetName, TargetStanding {
  /** The closest relation first, then in the order of the map. */
  readonly mapped: readonly MappedItem[];
  /** What the workbook says of it itself: in ISO 27001 and ISO 42001 only. */
  readonly own: ItemAnswer | undefined;
}

/** A control or clause, with all that it is mapped to in a framework. */
export interface CrosswalkItem extends ItemAnswer {
  readonly targets: readonly (Pick<CrosswalkTarget, "label" | "title" | "state"> &
    Pick<FrameworkPair, "relation" | "source">)[];
}

/** A workbook read as another framework: what is there, what is not, and who says so. */
export interface Crosswalk {
  readonly framework: Framework;
  readonly total: CrosswalkFigures;
  /** Functions of NIST CSF, each before its categories; none for other frameworks. */
  readonly groups: readonly CrosswalkGroup[];
  /** In the order of the framework. */
  readonly targets: readonly CrosswalkTarget[];
  /** Labels of targets that no control is mapped to: clauses alone, or nothing. */
  readonly withoutControl: readonly string[];
  /** The way back: mapped controls, then clauses, in the order of the standard. */
  readonly items: readonly CrosswalkItem[];
  /** Controls and clauses that are mapped to nothing there; for 2013 those new in 2022. */
  readonly unmapped: readonly ItemAnswer[];
  /** Who asserts the pairs, and how many of them; in the order of the map. */
  readonly sources: readonly { readonly source: string; readonly pairs: number }[];
}

/**
 * A workbook read as another framework (docs/crosswalks.md). Pairs are those of the catalog.
 *
 * @throws WorkbookError `not-in-scope` when the standard that the framework is mapped from is out of
 *   the workbook's scope
 */
export function crosswalk(context: SheetContext, key: FrameworkKey): Crosswalk {
  const framework = frameworkOf(key);
  refuseOutOfScope(context, framework);
  const pairs = pairsOf(key);
  const answerOf = itemAnswers(context, framework.standard);
  const ownOf = key === "27001" || key === "42001" ? itemAnswers(context, key) : undefined;
  const targets = targetsOf(key).map((target): CrosswalkTarget => {
    const mapped = mappedItems(pairs, target.label, answerOf).map((item) =>
      ownOf === undefined ? item : withoutEcho(item),
    );
    const own = target.ref && ownOf?.(target.ref);
    return { ...target, ...targetStanding(mapped), mapped, own };
  });
  const items = itemsOf(framework.standard)
    .filter(({ kind }) => framework.kinds.includes(kind))
    .map(answerOf)
    .map((item) => ({ ...item, targets: targetsOfItem(item, targets) }));
  return {
    framework,
    total: figuresOf(context, framework.standard, targets),
    groups: key === "csf" ? groupsOf(context, framework.standard, targets) : [],
    targets,
    withoutControl: targets
      .filter(({ mapped }) => mapped.every(({ ref }) => ref.kind !== "control"))
      .map(({ label }) => label),
    items: items.filter((item) => item.targets.length > 0),
    unmapped: items.filter((item) => item.targets.length === 0),
    sources: sourcesOf(pairs),
  };
}

function refuseOutOfScope({ settings }: SheetContext, { standard, name }: Framework): void {
  if (standardsInScope(settings).includes(standard)) return;
  const { full } = STANDARD_NAMES[standard];
  const message = `${name} is read off ${full}, which this workbook does not cover (Start, In scope).`;
  throw new WorkbookError("not-in-scope", message, { place: "In scope" });
}

function mappedItems(
  pairs: readonly FrameworkPair[],
  label: string,
  answerOf: (ref: FrameworkPair["by"]) => ItemAnswer,
): readonly MappedItem[] {
  return pairs
    .filter(({ target }) => target === label)
    .map(({ by, relation, source }) => ({ ...answerOf(by), relation, source }))
    .sort((a, b) => RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation));
}

/** A clause that is answered by the other standard lends that standard nothing. */
function withoutEcho(item: MappedItem): MappedItem {
  return item.answeredWith === undefined ? item : { ...item, standing: "open" };
}

function targetsOfItem(item: ItemAnswer, targets: readonly CrosswalkTarget[]) {
  return targets.flatMap(({ label, title, state, mapped }) =>
    mapped
      .filter((one) => one.label === item.label)
      .map(({ relation, source }) => ({ label, title, state, relation, source })),
  );
}

function sourcesOf(pairs: readonly FrameworkPair[]): Crosswalk["sources"] {
  const counts = new Map<string, number>();
  for (const { source } of pairs) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([source, count]) => ({ source, pairs: count }));
}
