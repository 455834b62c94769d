import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { LanguageContext, type Language } from "../language";

interface BoundaryState {
  readonly fault: string | undefined;
}

/** Shows a fault of a pane in its place, with a way to go on; the rest of the page stays. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  static override contextType = LanguageContext;
  declare context: Language;
  override state: BoundaryState = { fault: undefined };

  static getDerivedStateFromError(cause: unknown): BoundaryState {
    return { fault: cause instanceof Error ? cause.message : String(cause) };
  }

  override render() {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    const { strings } = this.context;
    return (
      <div role="alert">
        <p translate="no">{fault}</p>
        <Button onClick={() => this.setState({ fault: undefined })}>{strings.retry}</Button>
      </div>
    );
  }
}
