import { HostObject } from "../wire/hostObject";

/** What office.js itself tells Excel while it starts. */
export class ServiceObject extends HostObject {
  readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // The double has no ribbon that would wait for it.
  }
}
