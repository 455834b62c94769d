import type { Crosswalk, CrosswalkTarget } from "../../app/crosswalk/crosswalk";
import type { CrosswalkFigures, CrosswalkGroup } from "../../app/crosswalk/crosswalkFigures";
import type { CrosswalkLines } from "../../app/crosswalk/crosswalkReport";
import { CAUTION } from "../../app/crosswalk/framework";
import type { ItemAnswer } from "../../app/crosswalk/itemAnswers";
import type { MaturityFigures } from "../../core/maturity";
import { JSON_VERSION } from "../command";

interface ShownInJson {
  readonly by: string;
  readonly lines: CrosswalkLines;
  readonly isOnlyGaps: boolean;
}

/** What `crosswalk --json` prints: docs/schemas/crosswalk.schema.json. */
export function crosswalkJson(view: Crosswalk, { by, lines, isOnlyGaps }: ShownInJson): string {
  const { framework, total, sources, unmapped } = view;
  const isByItem = lines === "items";
  const printed = {
    version: JSON_VERSION,
    framework: { key: framework.key, name: framework.name },
    standard: framework.standard,
    by,
    onlyGaps: isOnlyGaps,
    caution: `${CAUTION} ${framework.caution}`,
    total: figuresJson(total),
    groups: groupsShown(view, lines).map(({ id, title, level, ...figures }) => ({
      ...{ id, title, level },
      ...figuresJson(figures),
    })),
    targets: isByItem ? [] : view.targets.map(targetJson),
    items: isByItem
      ? view.items.map((item) => ({
          ...answerJson(item),
          targets: item.targets.map(({ label, ...target }) => ({ id: label, ...target })),
        }))
      : [],
    withoutControl: view.withoutControl,
    unmapped: unmapped.map(answerJson),
    sources,
  };
  return JSON.stringify(printed, undefined, 2);
}

/** Functions, or functions and categories; none where targets or items are shown. */
export function groupsShown(
  { groups }: Crosswalk,
  lines: CrosswalkLines,
): readonly CrosswalkGroup[] {
  if (lines === "categories") return groups;
  return lines === "functions" ? groups.filter(({ level }) => level === "function") : [];
}

function figuresJson({ coverage, controls, clauses }: CrosswalkFigures) {
  return { coverage, controls: maturityJson(controls), clauses: maturityJson(clauses) };
}

function maturityJson(figures: MaturityFigures) {
  const { mean, targetMean, attainment } = figures;
  const { assessed, applicable, excluded, undecided, implemented } = figures;
  return {
    mean: mean ?? null,
    target: targetMean ?? null,
    attainment: attainment ?? null,
    ...{ assessed, applicable, excluded, undecided, implemented },
  };
}

function targetJson(target: CrosswalkTarget) {
  const { label, title, group, state, relation, inPlace, counted, own, mapped } = target;
  return {
    ...{ id: label, title },
    group: group === "" ? null : group,
    state,
    relation: relation ?? null,
    ...{ inPlace, counted },
    own: own === undefined ? null : answerJson(own),
    mapped: mapped.map((item) => ({
      ...answerJson(item),
      ...{ relation: item.relation, source: item.source },
    })),
  };
}

function answerJson(item: ItemAnswer) {
  const { ref, label, title, standing, answer, level } = item;
  const { implementation, evidence, evidenceOn, owner, answeredWith } = item;
  return {
    ...{ standard: ref.standard, kind: ref.kind, id: label, title, state: standing, answer },
    level: level ?? null,
    ...{ implementation, evidence },
    evidenceOn: evidenceOn ?? null,
    owner,
    answeredWith: answeredWith ?? null,
  };
}
