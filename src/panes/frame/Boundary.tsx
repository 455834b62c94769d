import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { LanguageContext, type Language } from "../language";

interface BoundaryState {
  readonly fault: { readonly message: string; readonly isOfLoading: boolean } | undefined;
}

/** Shows a fault of a pane in its place, with a way to go on; the rest of the page stays. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  static override contextType = LanguageContext;
  declare context: Language;
  override state: BoundaryState = { fault: undefined };

  static getDerivedStateFromError(cause: unknown): BoundaryState {
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
    // So the bundler calls a part of the page that did not come; it does not ask for it again.
    return { fault: { message, isOfLoading: name === "ChunkLoadError" } };
  }

  override render() {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    const { strings } = this.context;
    if (fault.isOfLoading) {
      return (
        <div role="alert">
          <p>{strings.notLoaded}</p>
          <Button onClick={() => location.reload()}>{strings.reload}</Button>
        </div>
      );
    }
    return (
      <div role="alert">
        <p translate="no">{fault.message}</p>
        <Button onClick={() => this.setState({ fault: undefined })}>{strings.retry}</Button>
      </div>
    );
  }
}
