import { HostObject } from "../wire/hostObject";

/** What an add-in of the shared runtime asks for its pane. */
export class PaneService extends HostObject {
  readonly className = "AppRuntimeService";

  constructor(
    /** Gets each state that is asked for, such as "Visible". */
    readonly states: string[],
  ) {
    super();
  }

  setAppRuntimeState(state: string): void {
    this.states.push(state);
  }
}
