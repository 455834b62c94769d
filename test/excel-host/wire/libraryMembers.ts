/** What the library itself says about one of its classes. */
export interface LibraryClass {
  /** Scalar properties: name as written in code to name on the wire. */
  readonly scalars: ReadonlyMap<string, string>;
  /** Scalar properties that the library lets code set. */
  readonly settable: ReadonlySet<string>;
  readonly navigations: ReadonlySet<string>;
  /** All that code can reach, as written in code. */
  readonly members: ReadonlySet<string>;
}

/** Reads what the library says about a class of a namespace such as Excel; undefined without one. */
export type LibraryMembers = (className: string) => LibraryClass | undefined;

interface Prototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
  readonly _navigationPropertyNames?: readonly string[];
}

/** Reads classes of the running library, once each. */
export function libraryMembers(...namespaces: readonly object[]): LibraryMembers {
  const known = new Map<string, LibraryClass | undefined>();
  return (className) => {
    if (!known.has(className)) known.set(className, readClass(namespaces, className));
    return known.get(className);
  };
}

function readClass(namespaces: readonly object[], className: string): LibraryClass | undefined {
  for (const namespace of namespaces) {
    const found: unknown = Reflect.get(namespace, className);
    if (typeof found === "function") return describe(found.prototype as Prototype & object);
  }
  return undefined;
}

function describe(prototype: Prototype & object): LibraryClass {
  const names = prototype._scalarPropertyNames ?? [];
  const onWire = prototype._scalarPropertyOriginalNames ?? [];
  const updateable = prototype._scalarPropertyUpdateable ?? [];
  return {
    scalars: new Map(names.map((name, index) => [name, onWire[index] ?? name])),
    settable: new Set(names.filter((_name, index) => updateable[index])),
    navigations: new Set(prototype._navigationPropertyNames ?? []),
    members: new Set(memberNames(prototype)),
  };
}

function memberNames(prototype: object): string[] {
  const names: string[] = [];
  let step: object | null = prototype;
  while (step !== null && step !== Object.prototype) {
    names.push(...Object.getOwnPropertyNames(step));
    step = Object.getPrototypeOf(step) as object | null;
  }
  return names;
}
