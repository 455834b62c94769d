import { HostObject } from "../wire/hostObject";
import type { Bag } from "../model/bag";

/** An object that only keeps what it is given. */
export class BagObject extends HostObject {
  constructor(
    readonly bag: Bag,
    readonly className: string,
  ) {
    super();
  }
}

/** A class of bags, made from a list of what it can keep. */
export interface BagClass {
  readonly name: string;
  new (bag: Bag): BagObject;
}

/**
 * Makes a class of the library whose objects keep properties and parts.
 *
 * @param scalars - names of its properties, with what they are before somebody sets them
 * @param parts - names of its parts, with their classes
 */
export function bagClass(
  className: string,
  scalars: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, BagClass>> = {},
): BagClass {
  class Kept extends BagObject {
    constructor(bag: Bag) {
      super(bag, className);
    }
  }
  for (const [name, usual] of Object.entries(scalars)) {
    Object.defineProperty(Kept.prototype, name, {
      get(this: BagObject): unknown {
        return this.bag.values.has(name) ? this.bag.values.get(name) : usual;
      },
      set(this: BagObject, value: unknown) {
        this.bag.values.set(name, value);
      },
    });
  }
  for (const [name, Part] of Object.entries(parts)) {
    Object.defineProperty(Kept.prototype, name, {
      get(this: BagObject): HostObject {
        return new Part(this.bag.part(name));
      },
    });
  }
  return Kept;
}
