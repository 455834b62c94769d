import { HostObject } from "../wire/hostObject";
import { flagArgument } from "./argument";
import type { Host } from "./host";

/** The runtime of the add-in's pane. */
export class RuntimeObject extends HostObject {
  readonly className = "Runtime";

  constructor(readonly host: Host) {
    super();
  }

  get enableEvents(): boolean {
    return this.host.runtime.areEventsEnabled;
  }

  /** [enable-events] What happens meanwhile is never told. */
  set enableEvents(value: unknown) {
    this.host.runtime.areEventsEnabled = flagArgument(value);
  }
}
