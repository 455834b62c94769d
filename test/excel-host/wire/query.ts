import { invalidArgument } from "./hostError";
import { HostCollection, HostObject } from "./hostObject";
import type { MemberTable } from "./memberTable";
import type { QueryInfo } from "./protocol";
import type { References } from "./references";

type Answer = Record<string, unknown>;
type Path = readonly string[];

/** Answers what `load` asks: properties by their names on the wire, nested as they were asked. */
export class QueryAnswers {
  constructor(
    readonly members: MemberTable,
    readonly references: References,
  ) {}

  /** What every answer about an object carries, so that the library finds it again. */
  identity(object: HostObject): Answer {
    const reference = this.references.nameOf(object);
    return {
      ...object.identity?.(),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  answer(object: HostObject, query: QueryInfo): Answer {
    const select = (query.Select ?? []).map(toPath);
    const expand = (query.Expand ?? []).map(toPath);
    if (!(object instanceof HostCollection)) return this.#properties(object, select, expand);
    const own = select.filter((path) => this.#isOwn(object, path));
    const ofItems = select.filter((path) => !own.includes(path));
    const answer = { ...this.identity(object), ...this.#scalars(object, own) };
    if (own.length > 0 && ofItems.length === 0) return answer;
    const from = query.Skip ?? 0;
    const to = query.Top === undefined ? undefined : from + query.Top;
    const items = object.entries().slice(from, to);
    return { ...answer, _Items: items.map((item) => this.#properties(item, ofItems, expand)) };
  }

  #isOwn(object: HostObject, [name = "", ...rest]: Path): boolean {
    return rest.length === 0 && this.members.isScalar(object, name);
  }

  #properties(object: HostObject, select: readonly Path[], expand: readonly Path[]): Answer {
    const scalars = select.filter((path) => this.#isOwn(object, path));
    const isAll = select.length === 0 || select.some(([name]) => name === "*" || name === "$all");
    const answer = {
      ...this.identity(object),
      ...(isAll ? this.#scalars(object, this.members.scalars(object).map(toPath)) : {}),
      ...this.#scalars(object, scalars),
    };
    const nested = select.filter((path) => !scalars.includes(path) && path[0] !== "*");
    for (const [name, paths] of byFirst([...nested, ...expand])) {
      Object.assign(answer, this.#nested(object, name, paths));
    }
    return answer;
  }

  #scalars(object: HostObject, paths: readonly Path[]): Answer {
    const answer: Answer = {};
    for (const [name = ""] of paths) {
      const wireName = this.members.scalarName(object, name) ?? name;
      answer[wireName] = this.members.read(object, wireName) ?? null;
    }
    return answer;
  }

  #nested(object: HostObject, name: string, paths: readonly Path[]): Answer {
    const navigations = [...(this.members.library(object.className)?.navigations ?? [])];
    const known = navigations.find((known) => known.toLowerCase() === name.toLowerCase());
    if (known === undefined) throw invalidArgument(`${object.className}.${name} does not exist`);
    const inner = this.members.read(object, known);
    const wireName = known.charAt(0).toUpperCase() + known.slice(1);
    if (!(inner instanceof HostObject)) return { [wireName]: null };
    const select = paths.filter((path) => path.length > 0).map((path) => path.join("/"));
    return { [wireName]: this.answer(inner, { Select: select }) };
  }
}

function toPath(text: string): Path {
  return text.split(/[/.]/);
}

function byFirst(paths: readonly Path[]): Map<string, Path[]> {
  const groups = new Map<string, Path[]>();
  for (const [first = "", ...rest] of paths) {
    groups.set(first, [...(groups.get(first) ?? []), rest]);
  }
  return groups;
}
