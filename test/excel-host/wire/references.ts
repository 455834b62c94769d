import { invalidReference } from "./hostError";
import type { HostObject } from "./hostObject";

/** Objects that the library keeps over batches, each under one name. */
export class References {
  readonly #byName = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #next = 1;

  /** How many objects are kept: 0 after a run that cleans up. */
  get size(): number {
    return this.#byName.size;
  }

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    const name = `reference${String(this.#next)}`;
    this.#next += 1;
    this.#byName.set(name, object);
    this.#names.set(object, name);
    object.keep?.();
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  get(name: string): HostObject {
    const object = this.#byName.get(name);
    if (object === undefined) throw invalidReference();
    return object;
  }

  remove(name: string): void {
    const object = this.#byName.get(name);
    if (object === undefined) return;
    object.release?.();
    this.#byName.delete(name);
    this.#names.delete(object);
  }
}
