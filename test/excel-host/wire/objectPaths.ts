import { DoubleError, invalidReference } from "./hostError";
import { HostObject, NOTHING, type Resolved } from "./hostObject";
import type { MemberTable } from "./memberTable";
import { PATH, type ArgumentInfo, type ArgumentReferences, type ObjectPath } from "./protocol";
import type { References } from "./references";

/** What a batch stands on. */
export interface HostRoots {
  /** The workbook. */
  readonly root: HostObject;
  /** Objects that the library makes by `new`, by their names on the wire. */
  readonly services: ReadonlyMap<string, () => HostObject>;
  readonly members: MemberTable;
  readonly references: References;
}

/** Object paths of one batch, each followed once, when an action first needs it. */
export class ObjectPaths {
  readonly #found = new Map<number, Resolved>();

  constructor(
    readonly roots: HostRoots,
    readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  resolve(id: number): Resolved {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (path === undefined) throw invalidReference();
    const found = this.#follow(path);
    this.#found.set(id, found);
    return found;
  }

  /** Arguments with objects in place of path ids; null where the caller left one out. */
  values(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? undefined;
    return (info?.Arguments ?? []).map((value, index) => this.#value(value, references?.[index]));
  }

  #follow(path: ObjectPath): Resolved {
    const { root, members, references, services } = this.roots;
    if (path.ObjectPathType === PATH.global) return root;
    if (path.ObjectPathType === PATH.nullObject) return NOTHING;
    if (path.ObjectPathType === PATH.reference) return references.get(path.Name);
    if (path.ObjectPathType === PATH.newObject) return startService(services, path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === NOTHING) return NOTHING;
    if (path.ObjectPathType === PATH.property) {
      return resolved(members.read(parent, path.Name), path.Name);
    }
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    return resolved(members.call(parent, name, this.values(path.ArgumentInfo)), name);
  }

  #value(value: unknown, reference: ArgumentReferences | undefined): unknown {
    if (typeof reference === "number" && reference > 0) return this.#object(reference);
    if (Array.isArray(value)) {
      const inner = Array.isArray(reference) ? (reference as ArgumentReferences[]) : [];
      return value.map((part, index) => this.#value(part, inner[index]));
    }
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.#object(Number(value._ObjectPathId));
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, this.#value(part, undefined)]),
    );
  }

  #object(id: number): HostObject | null {
    const found = this.resolve(id);
    return found === NOTHING ? null : found;
  }
}

function resolved(value: unknown, name: string): Resolved {
  if (value === null || value === undefined) return NOTHING;
  if (value instanceof HostObject) return value;
  throw new DoubleError(`${name} gives no object`);
}

function startService(services: HostRoots["services"], name: string): HostObject {
  const make = services.get(name);
  if (make === undefined) throw new DoubleError(`The Excel host double has no new ${name}`);
  return make();
}
