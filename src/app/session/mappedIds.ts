import { allMappings, type Mapping, type Relation, type Standard } from "../../core/catalog";

/** What one control or clause is mapped to in one framework. */
export interface MappedIds {
  readonly framework: string;
  readonly targets: readonly {
    readonly id: string;
    /** "" where the target is known by its id alone. */
    readonly title: string;
    readonly relation: Relation;
  }[];
}

const FRAMEWORK_OF_2013 = "ISO 27001:2013";

/** The mappings from and to a control or clause, by framework in the order of the maps. */
export function mappedIds(standard: Standard, id: string): readonly MappedIds[] {
  const wanted = id.replace(/^Clause /i, "");
  const groups = new Map<string, MappedIds["targets"][number][]>();
  for (const mapping of allMappings()) {
    const target = targetOf(mapping, standard, wanted);
    if (target === undefined) continue;
    const { framework, ...shown } = target;
    const known = groups.get(framework);
    if (known === undefined) groups.set(framework, [shown]);
    else known.push(shown);
  }
  return [...groups].map(([framework, targets]) => ({ framework, targets }));
}

function targetOf(mapping: Mapping, standard: Standard, id: string) {
  const { from, fromId, framework, toId, toTitle, relation, map } = mapping;
  if (from?.standard === standard && fromId === id) {
    return { framework, id: toId, title: toTitle, relation };
  }
  const isBackwards = standard === "27001" && toId === id;
  if (isBackwards && map === "42001-27001") {
    return { framework: "ISO 42001", id: fromId, title: "", relation };
  }
  return isBackwards && map === "2013-2022"
    ? { framework: FRAMEWORK_OF_2013, id: fromId, title: "", relation }
    : undefined;
}
