import { DoubleError, HostError, invalidArgument, notImplemented } from "./hostError";
import { HostCollection, HostObject } from "./hostObject";
import type { LibraryMembers } from "./libraryMembers";

/** A member of a class of the double. */
export interface Member {
  /** As written in code: `getRange`. */
  readonly name: string;
  readonly descriptor: PropertyDescriptor;
}

const BASES: ReadonlySet<object> = new Set([HostObject.prototype, HostCollection.prototype]);
/** Members of ours that no batch may reach. */
const OWN = new Set(["constructor", "identity", "keep", "release", "entries"]);
const tables = new Map<object, ReadonlyMap<string, Member>>();

/** What the double offers of an object's class, by lower-case name: the wire writes its own case. */
export function membersOf(object: HostObject): ReadonlyMap<string, Member> {
  const prototype = Object.getPrototypeOf(object) as object;
  const known = tables.get(prototype);
  if (known !== undefined) return known;
  const found = new Map<string, Member>();
  let step: object | null = prototype;
  while (step !== null && !BASES.has(step) && step !== Object.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(step))) {
      if (OWN.has(name) || found.has(name.toLowerCase())) continue;
      found.set(name.toLowerCase(), { name, descriptor });
    }
    step = Object.getPrototypeOf(step) as object | null;
  }
  tables.set(prototype, found);
  return found;
}

/** Reads, writes and calls members by their names on the wire; an unknown one fails with its name. */
export class MemberTable {
  constructor(
    readonly library: LibraryMembers,
    /** Members that this Excel refuses, such as "Range.setCellProperties". [missing-feature] */
    readonly missing: readonly string[] = [],
  ) {}

  read(object: HostObject, wireName: string): unknown {
    const { name, descriptor } = this.#find(object, wireName);
    if (descriptor.get === undefined) throw invalidArgument(`${name} is no property`);
    return located(object, name, () => descriptor.get?.call(object) as unknown);
  }

  write(object: HostObject, wireName: string, value: unknown): void {
    const { name, descriptor } = this.#find(object, wireName);
    if (descriptor.set === undefined) throw lacking(`${object.className}.${name} = ...`);
    located(object, name, () => descriptor.set?.call(object, value));
  }

  call(object: HostObject, wireName: string, values: readonly unknown[]): unknown {
    const { name, descriptor } = this.#find(object, wireName);
    const method: unknown = descriptor.value;
    if (typeof method !== "function") throw lacking(`${object.className}.${name}()`);
    return located(object, name, () => Reflect.apply(method, object, values) as unknown);
  }

  /** Whether a name on the wire is a scalar property, in the library's own words. */
  isScalar(object: HostObject, wireName: string): boolean {
    return this.scalarName(object, wireName) !== undefined;
  }

  /** A scalar property's name on the wire, whatever the case that the caller used. */
  scalarName(object: HostObject, name: string): string | undefined {
    const lower = name.toLowerCase();
    for (const [code, wire] of this.library(object.className)?.scalars ?? []) {
      if (code.toLowerCase() === lower || wire.toLowerCase() === lower) return wire;
    }
    return undefined;
  }

  /** Scalar properties of a class that the double has, by their names on the wire. */
  scalars(object: HostObject): string[] {
    const offered = membersOf(object);
    const all = [...(this.library(object.className)?.scalars ?? [])];
    return all.flatMap(([code, wire]) => (offered.has(code.toLowerCase()) ? [wire] : []));
  }

  #find(object: HostObject, wireName: string): Member {
    const member = membersOf(object).get(wireName.toLowerCase());
    const place = `${object.className}.${wireName.charAt(0).toLowerCase()}${wireName.slice(1)}`;
    const known = this.library(object.className);
    if (this.missing.some((name) => name.toLowerCase() === place.toLowerCase())) {
      throw notImplemented();
    }
    if (known === undefined) throw lacking(`${object.className}, a class without a library`);
    if (member === undefined) {
      const lower = wireName.toLowerCase();
      const isReal = [...known.members].some((name) => name.toLowerCase() === lower);
      throw isReal ? lacking(place) : invalidArgument(`${place} does not exist`);
    }
    return member;
  }
}

function lacking(place: string): DoubleError {
  return new DoubleError(
    `The Excel host double has no ${place}. Add it, with its rule, to test/excel-host/api.`,
  );
}

function located<T>(object: HostObject, name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) error.location ??= `${object.className}.${name}`;
    throw error;
  }
}
