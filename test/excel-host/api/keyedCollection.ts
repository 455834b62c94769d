import { invalidArgument, itemNotFound } from "../wire/hostError";
import { HostCollection, type HostObject } from "../wire/hostObject";

/** A collection whose members are found by a name or an id. */
export abstract class KeyedCollection extends HostCollection {
  abstract readonly find: (key: unknown) => HostObject | undefined;

  getCount(): number {
    return this.entries().length;
  }

  getItem(key: unknown): HostObject {
    const found = this.find(key);
    if (found === undefined) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject | null {
    return this.find(key) ?? null;
  }

  getItemAt(index: unknown): HostObject {
    const found = typeof index === "number" ? this.entries()[index] : undefined;
    if (found === undefined) throw invalidArgument();
    return found;
  }
}
