import type { Host } from "./host";

interface Listening {
  readonly host: Host;
  /** Id of the object that events are about. */
  readonly eventTarget: string;
}

/**
 * Gives a class the members by which the library registers for events: `_Register...Event` and
 * `_Unregister...Event`.
 */
export function offerEvents(
  type: { readonly prototype: Listening },
  events: Readonly<Record<string, number>>,
): void {
  for (const [name, event] of Object.entries(events)) {
    Object.defineProperty(type.prototype, `_Register${name}Event`, {
      value(this: Listening): void {
        this.host.listeners.listen(event, this.eventTarget);
      },
    });
    Object.defineProperty(type.prototype, `_Unregister${name}Event`, {
      value(this: Listening): void {
        this.host.listeners.stop(event, this.eventTarget);
      },
    });
  }
}
